import { quantileSorted } from 'd3';
import type { Revival, RevivalGroup } from '../verdict/revivals.ts';

/** By how long the silence was; groups in which there was no try are left away. Pending tries are apart. */
export function revivalGroups(revivals: readonly Revival[]): {
  readonly all: RevivalGroup;
  readonly groups: readonly RevivalGroup[];
  /** How many may still be answered, and by whom. */
  readonly pending: { readonly tries: number; readonly people: readonly number[] };
} {
  const over = revivals.filter(({ pending }) => !pending);
  const open = revivals.filter(({ pending }) => pending);
  const group = (least: number, most: number) => groupOf(over, least, most);
  return {
    all: group(1, Infinity),
    groups: [group(1, 2), group(2, 5), group(5, Infinity)].filter(({ tally }) => tally[1] > 0),
    pending: { tries: open.length, people: peopleOf(open) },
  };
}

function groupOf(revivals: readonly Revival[], least: number, most: number): RevivalGroup {
  const these = revivals.filter(({ silentDays }) => silentDays >= least * 365 && silentDays < most * 365);
  const answers = these.filter(({ answeredAfter }) => answeredAfter !== undefined);
  const days = answers.flatMap(({ answeredAfter }) => answeredAfter ?? []).sort((a, b) => a - b);
  return {
    least,
    most,
    tally: [answers.length, these.length],
    tried: peopleOf(these),
    answered: peopleOf(answers),
    median: quantileSorted(days, 0.5),
  };
}

const peopleOf = (revivals: readonly Revival[]): readonly number[] => [
  ...new Set(revivals.map(({ person }) => person)),
];
