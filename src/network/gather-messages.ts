import type { Instant } from '../base/time.ts';
import type { Directory } from './directory.ts';
import { greetingText } from './greeting.ts';
import type { JoinedRows } from './join-messages.ts';
import { type MessageLedger, threadNone } from './message-ledger.ts';
import { type LastWords, type MessageColumns, messageFlag } from './messages.ts';
import type { Words } from './network.ts';

/** No row has this number. */
const nowhere = -1;

/** How many messages of a tie the detail panel shows. */
const wordsShown = 3;

export interface GatheredMessages {
  readonly messages: MessageColumns;
  readonly words: Words;
  /** Rows that say again what another row says: in no column. */
  readonly duplicates: ReadonlySet<number>;
}

/**
 * Groups the rows that count by person, oldest first, each message once. `ownerFirstName` is the addressee of what
 * the connections wrote.
 */
export function gatherMessages(
  ledger: MessageLedger,
  joined: JoinedRows,
  { people }: Directory,
  owner: ReadonlySet<number>,
  ownerFirstName: string,
): GatheredMessages {
  const at = ledger.at.values();
  const sender = ledger.sender.values();
  const candidate = ledger.candidate.values();
  const starts = rowsByPerson(joined.person, people.length, at);
  const duplicates = new Set<number>();
  const texts = ledger.texts.byRow();

  const offsets = new Uint32Array(people.length + 1);
  const ordered = new Uint32Array(starts.rows.length);
  const words = new Map<number, readonly LastWords[]>();
  let filled = 0;
  for (const person of people.keys()) {
    const rows = starts.rows.subarray(starts.offsets[person], starts.offsets[person + 1]);
    const first = filled;
    const repeated = repeatedIn(ledger, rows);
    for (const row of rows) {
      if (repeated.has(row)) duplicates.add(row);
      else ordered[filled++] = row;
    }
    offsets[person + 1] = filled;
    const last = lastWords(ordered.subarray(first, filled), joined, texts, at, sender, owner);
    if (last.length > 0) words.set(person, last);
  }

  const times = new Float64Array(filled);
  const flags = new Uint8Array(filled);
  const bounded: number[] = [];
  for (let i = 0; i < filled; i++) {
    const row = ordered[i] ?? 0;
    const fromOwner = owner.has(sender[row] ?? threadNone);
    const text = ledger.candidates.texts[candidate[row] ?? 0] ?? '';
    const addressee = fromOwner ? (people[joined.person[row] ?? 0]?.row.firstName ?? '') : ownerFirstName;
    const greeting = text === '' ? undefined : greetingText(text, addressee);
    const isBounded = joined.from[row] !== -Infinity || joined.until[row] !== Infinity;
    times[i] = at[row] ?? 0;
    flags[i] =
      (fromOwner ? messageFlag.fromOwner : 0) |
      (greeting === 'congratulation' ? messageFlag.congratulation : 0) |
      (greeting === 'thanks' ? messageFlag.thanks : 0) |
      (isBounded ? messageFlag.bounded : 0);
    if (isBounded) bounded.push(i);
  }
  const bounds = {
    index: Uint32Array.from(bounded),
    from: Float64Array.from(bounded, (i) => joined.from[ordered[i] ?? 0] ?? -Infinity),
    until: Float64Array.from(bounded, (i) => joined.until[ordered[i] ?? 0] ?? Infinity),
  };
  return { messages: { offsets, at: times, flags, bounds }, words, duplicates };
}

/** The rows of each person, oldest first; of several in one second the one higher in the file is the later. */
function rowsByPerson(
  person: Int32Array<ArrayBuffer>,
  people: number,
  at: Float64Array<ArrayBuffer>,
): { readonly offsets: Uint32Array; readonly rows: Uint32Array } {
  const offsets = new Uint32Array(people + 1);
  for (const whose of person) if (whose >= 0) offsets[whose + 1] = (offsets[whose + 1] ?? 0) + 1;
  for (let i = 0; i < people; i++) offsets[i + 1] = (offsets[i + 1] ?? 0) + (offsets[i] ?? 0);
  const rows = new Uint32Array(offsets[people] ?? 0);
  const next = offsets.slice();
  for (let row = person.length - 1; row >= 0; row--) {
    const whose = person[row] ?? -1;
    if (whose < 0) continue;
    const place = next[whose] ?? 0;
    rows[place] = row;
    next[whose] = place + 1;
  }
  for (let i = 0; i < people; i++) {
    rows.subarray(offsets[i], offsets[i + 1]).sort((a, b) => (at[a] ?? 0) - (at[b] ?? 0) || b - a);
  }
  return { offsets, rows };
}

/**
 * Of rows of one person, oldest first, those that say what a later one in the same second says, so one higher in the
 * file: thread or ends, sender, date, text.
 */
function repeatedIn(ledger: MessageLedger, rows: Uint32Array): ReadonlySet<number> {
  const at = ledger.at.values();
  const thread = ledger.thread.values();
  const sender = ledger.sender.values();
  const textHash = ledger.textHash.values();
  const repeated = new Set<number>();
  let said = new Set<string>();
  for (let i = rows.length - 1; i >= 0; i--) {
    const row = rows[i] ?? 0;
    const isFirst = at[rows[i + 1] ?? nowhere] !== at[row];
    if (isFirst && at[rows[i - 1] ?? nowhere] !== at[row]) continue;
    if (isFirst) said = new Set();
    const what = `${thread[row]} ${sender[row]} ${textHash[row]}`;
    if (said.has(what)) repeated.add(row);
    said.add(what);
  }
  return repeated;
}

function lastWords(
  rows: Uint32Array,
  joined: JoinedRows,
  texts: ReadonlyMap<number, string>,
  at: Float64Array<ArrayBuffer>,
  sender: Int32Array<ArrayBuffer>,
  owner: ReadonlySet<number>,
): readonly LastWords[] {
  const last: LastWords[] = [];
  for (let i = rows.length - 1; i >= 0 && last.length < wordsShown; i--) {
    const row = rows[i] ?? 0;
    const text = texts.get(row);
    if (text === undefined || joined.leftOut[row] !== undefined) continue;
    last.push({ at: (at[row] ?? 0) as Instant, fromOwner: owner.has(sender[row] ?? threadNone), text });
  }
  return last.reverse();
}
