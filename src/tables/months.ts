const english = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
];

/** Short and long names, lower-case, to 1–12, and what is short for them elsewhere. */
const englishMonths: ReadonlyMap<string, number> = new Map([
  ...english.map((name, i) => [name, i + 1] as const),
  ...english.map((name, i) => [name.slice(0, 3), i + 1] as const),
  ['sept', 9],
  // German on Windows, and nowhere in the CLDR.
  ['mrz', 3],
]);

/** The languages of LinkedIn's pages whose months have names. */
const languages = [
  ...[
    'ar',
    'bn',
    'cs',
    'da',
    'de',
    'el',
    'es',
    'fa-u-ca-gregory',
    'fi',
    'fr',
    'he',
    'hi',
    'hu',
    'id',
    'it',
    'mr',
    'ms',
  ],
  ...['nb', 'nl', 'pa', 'pl', 'pt', 'ro', 'ru', 'sv', 'te', 'th-u-ca-gregory', 'tl', 'tr', 'uk', 'vi'],
];

let otherMonths: ReadonlyMap<string, number> | undefined;
/** What was asked for in other languages: a column has the same few names again and again. */
const asked = new Map<string, number | undefined>();

/**
 * The number of a month, 1–12, by its short or long name in any case: English first, then every other language as the
 * CLDR of the platform has it, or the first letters of such a name, three or more: Windows cuts some off elsewhere (`фев`
 * for `февр.`). What is one month here and another there is none.
 */
export function monthOf(name: string): number | undefined {
  const written = folded(name);
  const number = englishMonths.get(written) ?? asked.get(written);
  if (number !== undefined || asked.has(written)) return number;
  otherMonths ??= monthsOfLanguages();
  const found = otherMonths.get(written) ?? monthBeginningWith(written, otherMonths);
  if (asked.size < 1_000) asked.set(written, found);
  return found;
}

function monthBeginningWith(letters: string, months: ReadonlyMap<string, number>): number | undefined {
  const numbers = new Set<number>();
  for (const [name, number] of months) if (name.startsWith(letters)) numbers.add(number);
  return letters.length >= 3 && numbers.size === 1 ? [...numbers][0] : undefined;
}

const folded = (name: string): string => name.normalize('NFC').toLowerCase().replace(/\.$/, '');

function monthsOfLanguages(): ReadonlyMap<string, number> {
  const months = new Map<string, number>();
  const ambiguous = new Set<string>();
  for (const language of languages) {
    for (const month of ['short', 'long'] as const) {
      // Beside a day some languages write another case of the name (2 января) than alone (январь).
      for (const context of [{ month }, { month, day: 'numeric' as const }]) {
        const format = new Intl.DateTimeFormat(language, { ...context, timeZone: 'UTC' });
        for (let i = 0; i < 12; i++) {
          const parts = format.formatToParts(Date.UTC(2026, i, 2));
          const name = folded(parts.find(({ type }) => type === 'month')?.value ?? '');
          // Czech and Finnish write "2." beside a day: a number, and no name.
          if (/^\d*$/.test(name)) continue;
          if (months.has(name) && months.get(name) !== i + 1) ambiguous.add(name);
          months.set(name, i + 1);
        }
      }
    }
  }
  for (const name of ambiguous) months.delete(name);
  return months;
}
