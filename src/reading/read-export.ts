import type { DroppedFile } from '../archive/archive.ts';
import { fold } from '../base/fold.ts';
import type { Report } from '../base/progress.ts';
import { day, endOf } from '../base/time.ts';
import { buildNetwork } from '../network/build-network.ts';
import { chosenOwner, correctionsFor, findingKey, ownerKey } from '../network/corrections.ts';
import { findOwner, overruled } from '../network/find-owner.ts';
import type { Owner } from '../network/owner.ts';
import { correspondentKey } from '../network/participants.ts';
import { slugOf } from '../network/profile-key.ts';
import { learn } from '../verdict/learn.ts';
import { defaultLines } from '../verdict/lines.ts';
import { measure } from '../verdict/measure.ts';
import { exportDayOf } from './entry-day.ts';
import { isCore } from './find-tables.ts';
import { readTables } from './read-tables.ts';
import type { Choices, Outcome } from './reading.ts';
import { type Drop, gatherTables } from './together.ts';
import { mustBeReadable } from './why-not.ts';

/**
 * Reads what was dropped and judges every connection as of the export's day: the whole road, as a paragraph.
 * Expected trouble is a `Refusal`.
 */
export async function readExport(
  dropped: readonly DroppedFile[],
  report: Report,
  choices: Choices = {},
  earlier: readonly Drop[] = [],
): Promise<Outcome> {
  report({ stage: 'opening', rows: 0, fraction: 0 });
  const { opened, together } = await gatherTables(dropped, earlier);
  await mustBeReadable(opened);
  const { raw, files, messagesWhole, rows } = await readTables(opened, report);
  await mustBeReadable(opened, files);

  report({ stage: 'judging', rows, fraction: 1 });
  const exported = exportDayOf(opened.tables.filter(isCore), raw.eventDays);
  const owned = findOwner({
    invitations: raw.invitations,
    profile: raw.profile,
    messages: raw.messages,
    connections: new Set(
      raw.connections.map(({ url = '', firstName, lastName }) =>
        correspondentKey({ slug: slugOf(url), foldedName: fold(`${firstName} ${lastName}`) }),
      ),
    ),
  });
  const { said = new Map() } = choices;
  const key = findingKey(owned);
  const remembered = chosenOwner(said, key);
  // Somebody who is in no message of this export cannot be its owner, whoever was that of another.
  const known = remembered && raw.messages.participants.numbersOf(remembered).size > 0;
  const chosen = choices.owner ?? (known ? remembered : undefined);
  const owner = chosen ? overruled(chosen, owned) : owned;
  if (owner.kind === 'unsure') {
    return { kind: 'asking', candidates: owner.candidates, conversations: owner.conversations };
  }

  const ego: Owner = owner.kind === 'found' ? owner.owner : { slug: undefined, name: owner.name };
  const { asOf = exported.asOf } = choices;
  // A day before the export's own is stood on, and what came later waits; one after it makes more dates readable.
  const last = day(Math.max(asOf, exported.asOf));
  const corrections = correctionsFor(said, key, ownerKey(ego));
  const built = buildNetwork(raw, { ...exported, asOf: last }, ego, files, messagesWhole, corrections);
  const { greetings } = defaultLines;
  const learned = learn(built.network, endOf(asOf), greetings);
  const facts = measure(built.network, learned, endOf(asOf), greetings, asOf < exported.asOf);
  const imported = {
    ...built.report,
    asOf,
    ownDay: exported.asOf,
    ...(choices.asOf === undefined ? {} : { asOfMethod: 'corrected by you' as const }),
  };
  return {
    kind: 'read',
    reading: {
      network: built.network,
      words: built.words,
      owner,
      report: imported,
      asOf,
      learned,
      facts,
      together,
      corrected: { owner: ownerKey(ego), found: key, corrections },
    },
  };
}
