import { type Day, dayOf, type Instant, isoDay } from '../base/time.ts';
import type { Decisions } from '../decisions/decision.ts';
import { cautionCodes } from '../network/person.ts';
import type { Tie } from '../verdict/tie.ts';
import { remembered } from '../words/formats.ts';

/** What a cell is made from. */
export interface Row {
  readonly tie: Tie;
  readonly decisions: Decisions;
  readonly why: string;
}

/** A cell that stays empty for a tie nobody could judge. */
const judged =
  (cell: (row: Row) => string) =>
  (row: Row): string =>
    row.tie.verdict.kind === 'unjudged' ? '' : cell(row);

const dayText = remembered((of) => isoDay(of as Day));
const dayOrNone = (of: Day | undefined): string => (of === undefined ? '' : dayText(of));
const dayOfInstant = (at: Instant | undefined): string => (at === undefined ? '' : dayText(dayOf(at)));

/**
 * The columns of every list of ties. Headers and codes stay English in every language, days are UTC, Forecast and
 * Warmth have 6 decimals, the counts are of counted messages.
 */
const verdictColumns: readonly (readonly [header: string, cell: (row: Row) => string])[] = [
  ['Name', ({ tie }) => tie.person.name],
  ['URL', ({ tie }) => tie.person.url],
  ['Company', ({ tie }) => tie.person.company],
  ['Position', ({ tie }) => tie.person.position],
  ['Connected On', ({ tie }) => dayOrNone(tie.person.connectedOn)],
  ['Verdict', judged(({ tie }) => tie.verdict.kind)],
  ['Reason', ({ tie }) => tie.verdict.reason],
  ['Cautions', ({ tie }) => cautionCodes.filter((code) => tie.person.cautions.includes(code)).join('; ')],
  ['Decision', ({ tie, decisions }) => decisions.get(tie.person.key) ?? ''],
  ['Forecast', judged(({ tie }) => tie.facts.forecast.toFixed(6))],
  ['Warmth', judged(({ tie }) => tie.facts.warmth.toFixed(6))],
  ['Two-way Conversations', judged(({ tie }) => String(tie.facts.twoWay))],
  ['Messages Sent', judged(({ tie }) => String(tie.facts.sent))],
  ['Messages Received', judged(({ tie }) => String(tie.facts.received))],
  ['Last Message', ({ tie }) => dayOfInstant(tie.facts.lastMessage)],
  ['Last Two-way', ({ tie }) => dayOfInstant(tie.facts.lastTwoWay)],
  ['Why', ({ why }) => why],
];

/** The header and a row for each of `rows`. */
export function* verdictTable(rows: Iterable<Row>): Generator<readonly string[]> {
  yield verdictColumns.map(([header]) => header);
  for (const row of rows) yield verdictColumns.map(([, cell]) => cell(row));
}
