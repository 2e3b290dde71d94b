import type { Instant } from '../base/time.ts';
import type { Tie } from '../verdict/tie.ts';
import { type VerdictKind, verdictKinds } from '../verdict/verdict.ts';
import { formatsOf, remembered } from './formats.ts';
import { receiptLine } from './receipt.ts';
import { verdictWords } from './verdicts.ts';

export const planeWords = {
  title: 'Who is still there',
  caption:
    'Each mark is a person: how long since you two last answered each other, and how many messages you ever exchanged. Drag the line to move it, or a box to list who is in it.',
  /** For fingers, which scroll the page where a mouse drags a box. */
  touchCaption:
    'Each mark is a person: how long since you two last answered each other, and how many messages you ever exchanged. Pinch to look closer, drag the line by its handle.',
  empty: 'Nobody is on this plane: the export holds no message between you and a connection.',
  across: 'since the last two-way conversation',
  longer: '← longer ago',
  recent: 'recent →',
  up: 'messages exchanged',
  strip: 'never two-way: by the last message',
  showAll: 'Show all',
  listThese: 'List these',
  legend: 'On this chart',
  chart: 'Connections by time and messages',
  kind: 'chart of people',
  keys: 'Arrow keys move to the nearest mark, Home to the longest ago, End to the most recent, Enter opens. Plus and minus zoom, Shift with arrows moves, 0 shows all.',
} as const;

/** The line between who is in touch and who went quiet. */
export const inTouchLabel = (days: number, locale = 'en'): string =>
  `in touch: ${formatsOf(locale).counted(days, { one: 'day', other: 'days' })}`;

/** A time under the axis: `3 years`, where there is little room `3 yrs`; `today` for none. */
export function spanLabel(
  n: number,
  unit: 'day' | 'week' | 'month' | 'year',
  brief = false,
  locale = 'en',
): string {
  if (n === 0) return formatsOf(locale).ago(0, 'day');
  const unitDisplay = brief ? 'short' : 'long';
  const key = `${locale} ${unit} ${unitDisplay}`;
  const known = spans.get(key);
  if (known) return known(n);
  const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay });
  const write = remembered((many) => format.format(many));
  spans.set(key, write);
  return write(n);
}

/** By language, unit and length: making a formatter takes 0.3 ms, and an axis tries a hundred labels. */
const spans = new Map<string, (n: number) => string>();

/** Who a mark is: name and company, or with names hidden only what kind of tie. */
export function markTitle({ person, verdict }: Tie, discreet: boolean): string {
  if (!discreet) return [person.name, person.company].filter(Boolean).join(' · ');
  const kind = verdictWords[verdict.kind].name.toLowerCase();
  return `${/^[aeiou]/.test(kind) ? 'An' : 'A'} ${kind} tie`;
}

/** A mark read aloud: `Dag Dormant, Acme: dormant. 9 two-way conversations, the last 3 years ago.` */
export function markAloud(tie: Tie, at: Instant, discreet: boolean, others = 0): string {
  const { person, verdict } = tie;
  const kind = verdictWords[verdict.kind].name.toLowerCase();
  const who = discreet
    ? markTitle(tie, true)
    : `${[person.name, person.company].filter(Boolean).join(', ')}: ${kind}`;
  return [`${who}.`, receiptLine(tie, at), others > 0 ? `${othersHere(others)}.` : '']
    .filter(Boolean)
    .join(' ');
}

export const othersHere = (others: number, locale = 'en'): string =>
  `${formatsOf(locale).number(others)} more at this spot`;

type Counts = Readonly<Record<VerdictKind, number>>;

/** The chart in words: `Two-way conversations with 41 alive and 88 dormant. Never two-way: 130 prunable.` */
export function planeSummary(plane: Counts, strip: Counts, locale = 'en'): string {
  const { number, list } = formatsOf(locale);
  const told = (counts: Counts) =>
    list(
      verdictKinds
        .filter((kind) => counts[kind] > 0)
        .map((kind) => `${number(counts[kind])} ${verdictWords[kind].name.toLowerCase()}`),
    ) || 'nobody';
  return `Two-way conversations with ${told(plane)}. Never two-way: ${told(strip)}.`;
}
