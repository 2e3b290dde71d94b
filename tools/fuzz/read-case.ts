import type { DroppedFile } from '../../src/archive/archive.ts';
import { Refusal } from '../../src/base/problem.ts';
import type { Progress } from '../../src/base/progress.ts';
import { day, endOf } from '../../src/base/time.ts';
import { allVerdictsCsv } from '../../src/download/all-verdicts.ts';
import { readExport } from '../../src/reading/read-export.ts';
import type { Choices, Outcome, Reading } from '../../src/reading/reading.ts';
import { diceOf } from '../../src/reading/sample/dice.ts';
import { backtest } from '../../src/verdict/backtest.ts';
import { judge } from '../../src/verdict/judge.ts';
import { defaultLines } from '../../src/verdict/lines.ts';
import type { Case } from './cases.ts';
import { type Check, checklist, isCount, isWithin } from './check.ts';
import { type HeldText, heldText } from './held-text.ts';
import type { Part } from './part.ts';
import { columnFaults, reportFaults } from './report-faults.ts';
import { saidOf } from './said.ts';
import { peopleFaults, tieFaults } from './tie-faults.ts';

/** How a case ended, and what was wrong with that. */
export interface CaseResult {
  /** `read`, `asked`, `refused: <kind of problem>`, or `threw`. */
  readonly outcome: string;
  /** Of the reading alone, not of the checks. */
  readonly ms: number;
  readonly faults: readonly string[];
}

type Ended = Outcome | { readonly kind: 'threw'; readonly error: unknown };

const filesOf = (dropped: readonly Part[]): readonly DroppedFile[] =>
  dropped.map(({ path, bytes }) => ({ path, blob: new Blob([bytes]) }));

/**
 * Reads what a case drops, as the worker of the page would, and checks what comes of it; `onRead` is told between the
 * two, for the checks take their time.
 */
export async function readCase(
  { dropped, earlier, choices, correctedBy, packedFiles }: Case,
  onRead: () => void = () => undefined,
): Promise<CaseResult> {
  const { check, faults } = checklist();
  const started = performance.now();
  const read = (more: Choices) => readDrop(dropped, earlier, { ...choices, ...more }, check);
  let ended = await read({});
  const ms = performance.now() - started;
  onRead();
  let outcome = outcomeOf(ended);
  if (ended.kind === 'asking') {
    const [owner] = ended.candidates;
    check(owner !== undefined, 'a question without an answer');
    check(isCount(ended.conversations), 'conversations are no count');
    ended = owner ? await read({ owner }) : ended;
    check(ended.kind === 'read', `asked, answered, then ${outcomeOf(ended)}`);
    outcome = 'asked';
  }
  if (ended.kind === 'read') {
    const { reading } = ended;
    const held = heldText([...dropped, ...earlier.flat()]);
    readingFaults(reading, held, choices, check);
    if (packedFiles) await damageFaults(reading, packedFiles, check);
    if (correctedBy !== undefined) {
      const owner = reading.owner.kind === 'found' ? reading.owner.owner : undefined;
      const again = await read({ owner, said: saidOf(diceOf(correctedBy), reading) });
      check(again.kind === 'read', `read, corrected, then ${outcomeOf(again)}`);
      if (again.kind === 'read') readingFaults(again.reading, held, choices, check);
    }
  }
  return { outcome, ms, faults: faults() };
}

const outcomeOf = (ended: Ended): string =>
  ended.kind === 'refused'
    ? `refused: ${ended.problem.kind}`
    : ended.kind === 'asking'
      ? 'asked'
      : ended.kind;

async function readDrop(
  dropped: readonly Part[],
  earlier: readonly (readonly Part[])[],
  choices: Choices,
  check: Check,
): Promise<Ended> {
  const hears = ({ rows, fraction }: Progress) => {
    check(isCount(rows), 'progress of rows that are no count');
    check(isWithin(fraction, 0, 1), 'progress beyond 0 to 1');
  };
  try {
    return await readExport(filesOf(dropped), hears, choices, earlier.map(filesOf));
  } catch (error) {
    const expected = error instanceof Refusal && error.problem.kind !== 'unexpected';
    check(expected, `threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return expected ? { kind: 'refused', problem: error.problem } : { kind: 'threw', error };
  }
}

function readingFaults(reading: Reading, held: HeldText, choices: Choices, check: Check): void {
  const { network, facts, report, asOf } = reading;
  // What is read is read as of the later of the two: a day before the export's own is only stood on.
  const last = day(Math.max(asOf, report.ownDay));
  check(
    asOf === (choices.asOf ?? report.ownDay) && asOf === report.asOf,
    'not judged as of the day that is said',
  );
  reportFaults(reading, held, check);
  columnFaults(reading, last, check);
  peopleFaults(reading, held, check);
  tieFaults(reading, asOf < last, check);

  // What the page makes of it at once, or when a button is pressed.
  backtest(network, endOf(asOf), defaultLines);
  const ties = network.people.flatMap((person, i) => {
    const known = facts[i];
    return known
      ? [{ person, facts: known, verdict: judge(known, defaultLines, network.messagesWhole) }]
      : [];
  });
  const csv = allVerdictsCsv(ties, new Map(), network.messagesWhole, endOf(asOf));
  check(!/(^|\n|,)"?[=@]/.test(csv), 'a formula in the download');
}

/** Where a damaged zip is read without a word of damage, it must give what was packed. */
async function damageFaults(reading: Reading, packedFiles: readonly Part[], check: Check): Promise<void> {
  const { network, report } = reading;
  const sound = await readDrop(packedFiles, [], {}, () => undefined);
  if (sound.kind !== 'read') return;
  const whole = sound.reading.report;
  const rowsOf = (files: typeof report.files, sought: string): readonly number[] =>
    files.filter(({ table }) => table === sought).map(({ rows }) => rows);
  for (const table of ['connections', 'messages']) {
    const some = report.files.filter((file) => file.table === table);
    if (some.length === 0 || some.some(({ broken }) => broken !== undefined)) continue;
    const before = rowsOf(whole.files, table);
    const after = rowsOf(report.files, table);
    if (before.length !== after.length) continue;
    check(`${before.toSorted()}` === `${after.toSorted()}`, `${table} lost in the zip without a word`);
  }
  if (network.messagesWhole && !sound.reading.network.messagesWhole)
    check(false, 'messages are whole in the damaged zip alone');
}
