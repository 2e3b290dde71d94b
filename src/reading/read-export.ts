import type { DroppedFile } from '../archive/archive.ts';
import { openArchive } from '../archive/open-archive.ts';
import { type Problem, Refusal } from '../base/problem.ts';
import type { Report } from '../base/progress.ts';
import { endOf } from '../base/time.ts';
import { buildNetwork } from '../network/build-network.ts';
import { exportDay } from '../network/export-day.ts';
import { findOwner } from '../network/find-owner.ts';
import type { Owner, OwnerFinding } from '../network/owner.ts';
import { slugOf } from '../network/profile-key.ts';
import type { FileReport } from '../network/report.ts';
import { learn } from '../verdict/learn.ts';
import { defaultLines } from '../verdict/lines.ts';
import { measure } from '../verdict/measure.ts';
import { readTables } from './read-tables.ts';
import type { Choices, Outcome } from './reading.ts';

/**
 * Reads what was dropped and judges every connection as of the export's day: the whole road, as a paragraph.
 * Expected trouble is a `Refusal`.
 */
export async function readExport(
  dropped: readonly DroppedFile[],
  report: Report,
  choices: Choices = {},
): Promise<Outcome> {
  report({ stage: 'opening', rows: 0, fraction: 0 });
  const archive = await openArchive(dropped);
  const { raw, files, messagesWhole, rows } = await readTables(archive, report);
  const trouble = withoutConnections(archive.name, files);
  if (trouble !== undefined) throw new Refusal(trouble);

  report({ stage: 'judging', rows, fraction: 1 });
  const exported = exportDay(archive.name, archive.newestEntry, raw.eventDays);
  const owner: OwnerFinding = choices.owner
    ? { kind: 'found', owner: choices.owner, method: 'chosen by you', confidence: 'certain' }
    : findOwner({
        invitations: raw.invitations,
        profile: raw.profile,
        participants: raw.messages.participants,
        threads: raw.messages.threads,
        connections: new Set(
          raw.connections.map(({ url }) => slugOf(url ?? '')).filter((slug) => slug !== undefined),
        ),
      });
  if (owner.kind === 'unsure') {
    return { kind: 'asking', candidates: owner.candidates, conversations: owner.conversations };
  }

  const ego: Owner = owner.kind === 'found' ? owner.owner : { slug: undefined, name: owner.name };
  const built = buildNetwork(raw, exported, ego, files, messagesWhole);
  const asOf = choices.asOf ?? exported.asOf;
  const { greetings } = defaultLines;
  const learned = learn(built.network, endOf(asOf), greetings);
  const facts = measure(built.network, learned, endOf(asOf), greetings, asOf < exported.asOf);
  const imported =
    choices.asOf === undefined
      ? built.report
      : { ...built.report, asOf: choices.asOf, asOfMethod: 'corrected by you' as const };
  return {
    kind: 'read',
    reading: { network: built.network, words: built.words, owner, report: imported, asOf, learned, facts },
  };
}

/** Why nothing can be judged: there is no table of connections, or none that can be read. */
function withoutConnections(archive: string, files: readonly FileReport[]): Problem | undefined {
  const tables = files.filter(({ table }) => table === 'connections');
  const unreadable = tables.find(({ rows, broken }) => rows === 0 && broken !== undefined);
  if (tables.some((file) => file !== unreadable)) return undefined;
  if (unreadable !== undefined) return { kind: 'unreadable-table', file: unreadable.file };
  const found = files.filter(({ table }) => table !== undefined).map(({ file }) => file);
  return found.length > 0 ? { kind: 'no-connections', found } : { kind: 'not-an-export', file: archive };
}
