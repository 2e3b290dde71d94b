import type { Instant } from '../base/time.ts';
import type { Decisions } from '../decisions/decision.ts';
import { connectedAt } from '../network/network.ts';
import { defaultLines } from '../verdict/lines.ts';
import type { Tie } from '../verdict/tie.ts';
import { missingMessages, pruneWords } from '../words/prune.ts';
import { receipt } from '../words/receipt.ts';
import { csvText } from './csv.ts';
import { verdictTable } from './verdict-columns.ts';

export const pruneListFile = 'prune-list.csv';

export interface PruneList {
  /** To prune, most certain first. */
  readonly listed: readonly Tie[];
  /** Prunable, undecided, but with a caution: to be looked at one by one. The same order. */
  readonly secondLook: readonly Tie[];
}

/** Whom to prune: those marked, and the prunable without a caution who are neither kept, put off nor done. */
export function pruneList(ties: readonly Tie[], decisions: Decisions): PruneList {
  const decided = ({ person }: Tie) => decisions.get(person.key);
  const marked = ties.filter((tie) => decided(tie) === 'prune');
  const open = ties.filter((tie) => tie.verdict.kind === 'prunable' && decided(tie) === undefined);
  const unsuspected = open.filter(({ person }) => person.cautions.length === 0);
  const suspected = open.filter(({ person }) => person.cautions.length > 0);
  return {
    listed: [...marked.sort(moreCertain), ...unsuspected.sort(moreCertain)],
    secondLook: suspected.sort(moreCertain),
  };
}

/** The smaller forecast first, then the longer known, then by URL; equal ones stay in the order of Connections.csv. */
const moreCertain = (a: Tie, b: Tie): number =>
  a.facts.forecast - b.facts.forecast ||
  ascending(connectedAt(a.person), connectedAt(b.person)) ||
  ascending(a.person.url, b.person.url);

const ascending = <T extends number | string>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The prune list in the columns of all verdicts. The file holds people only, so where messages are missing each
 * row's Why says so; the page says it beside the button, for a list without rows too.
 */
export function pruneListCsv(
  ties: readonly Tie[],
  decisions: Decisions,
  messagesWhole: boolean,
  at: Instant,
  lines = defaultLines,
): string {
  const why = (tie: Tie) => {
    const told = receipt(tie, at, { messagesWhole, lines });
    return messagesWhole ? told : `${told} ${missingMessages}`;
  };
  const { listed } = pruneList(ties, decisions);
  return csvText(verdictTable(listed.map((tie) => ({ tie, decisions, why: why(tie) }))));
}

/** The sentences beside the prune list. `ghosts` is the number of hidden members in the import report. */
export function pruneListNote(
  ties: readonly Tie[],
  decisions: Decisions,
  messagesWhole: boolean,
  ghosts: number,
): readonly string[] {
  const { listed, secondLook } = pruneList(ties, decisions);
  return pruneWords({
    listed: listed.length,
    secondLook: secondLook.length,
    withoutLink: listed.filter(({ person }) => person.url === '').length,
    ghosts,
    unjudged: ties.filter(({ verdict }) => verdict.kind === 'unjudged').length,
    messagesWhole,
  });
}
