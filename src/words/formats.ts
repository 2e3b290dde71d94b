import { type Day, startOf } from '../base/time.ts';

/** Which English word stands for which plural class; a language with more classes names more. */
type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** How one language writes numbers, days, spans and lists. */
export interface Formats {
  /** `1,180` */
  readonly number: (n: number) => string;
  /** A share of 0–1 as `24%`; below 1 % with one decimal. */
  readonly percent: (share: number) => string;
  /** `12 Jan 2020`, in UTC. */
  readonly day: (of: Day) => string;
  /** `a, b, and c` */
  readonly list: (parts: readonly string[]) => string;
  /** `3 weeks ago`, `yesterday`. */
  readonly ago: (n: number, unit: 'day' | 'week' | 'month' | 'year') => string;
  /** The number with its noun: `1 message`, `3 messages`. */
  readonly counted: (n: number, forms: Forms) => string;
}

const made = new Map<string, Formats>();

/** The formats of a language (BCP 47); made once, for making an Intl formatter costs more than using it often. */
export function formatsOf(locale = 'en'): Formats {
  const known = made.get(locale);
  if (known) return known;
  const formats = formatsFor(locale);
  made.set(locale, formats);
  return formats;
}

function formatsFor(locale: string): Formats {
  const whole = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const finePercent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const plural = new Intl.PluralRules(locale);
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const list = new Intl.ListFormat(locale);
  // Plain English puts the day first, as LinkedIn's own tables do: no reader takes it for a month.
  const days = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const number = remembered((n: number) => whole.format(n));
  return {
    number,
    percent: (share) => (share < 0.01 ? finePercent : percent).format(share),
    day: (of) => days.format(startOf(of)),
    list: (parts) => list.format(parts),
    ago: (n, unit) => relative.format(-n, unit),
    counted: (n, forms) => `${number(n)} ${forms[plural.select(n)] ?? forms.other}`,
  };
}

/** Thirty thousand receipts say the same few hundred numbers: each is written once, up to a bound. */
export function remembered(write: (n: number) => string, bound = 10_000): (n: number) => string {
  const written = new Map<number, string>();
  return (n) => {
    const known = written.get(n);
    if (known !== undefined) return known;
    if (written.size >= bound) written.clear();
    const text = write(n);
    written.set(n, text);
    return text;
  };
}
