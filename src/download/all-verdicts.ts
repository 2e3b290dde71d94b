import type { Instant } from '../base/time.ts';
import type { Decisions } from '../decisions/decision.ts';
import { defaultLines } from '../verdict/lines.ts';
import type { Tie } from '../verdict/tie.ts';
import { receipt } from '../words/receipt.ts';
import { csvText } from './csv.ts';
import { verdictTable } from './verdict-columns.ts';

export const allVerdictsFile = 'all-verdicts.csv';

/** Every connection that is a person, in the order of Connections.csv. `at` is the T of the judgement, `lines` its lines. */
export const allVerdictsCsv = (
  ties: readonly Tie[],
  decisions: Decisions,
  messagesWhole: boolean,
  at: Instant,
  lines = defaultLines,
): string =>
  csvText(
    verdictTable(ties.map((tie) => ({ tie, decisions, why: receipt(tie, at, { messagesWhole, lines }) }))),
  );
