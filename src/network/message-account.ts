import type { Instant } from '../base/time.ts';
import { Fates } from './fates.ts';
import type { JoinedRows } from './join-messages.ts';
import { type MessageLedger, recipientMany, recipientNone } from './message-ledger.ts';
import { correspondentKey } from './participants.ts';
import { type Fate, type Part, type ReportRow, rowsShown, type Stranger, strangersShown } from './report.ts';
import { namesOf } from './shown-row.ts';

/** What became of each row of messages.csv, once it is known whose it is. */
export interface MessageAccount {
  readonly parts: readonly Part[];
  readonly strangers: readonly Stranger[];
}

/** `duplicates` are rows of the ledger that say again what another one says. */
export function messageAccount(
  ledger: MessageLedger,
  { leftOut, identities }: JoinedRows,
  owner: ReadonlySet<number>,
  duplicates: ReadonlySet<number>,
): MessageAccount {
  const sender = ledger.sender.values();
  const recipient = ledger.recipient.values();
  const other = (row: number): number => {
    const from = sender[row] ?? recipientNone;
    return owner.has(from) ? (recipient[row] ?? recipientNone) : from;
  };
  const namesJoined = identities.some((identity) => identity.kind === 'person' && identity.by === 'name');
  const kept = (row: number): Fate => {
    if (!namesJoined) return 'by link';
    const identity = identities[other(row)];
    return identity?.kind === 'person' && identity.by === 'name' ? 'by name' : 'by link';
  };

  const fates = new Fates();
  const strangers = new Map<number, { messages: number; first: number[] }>();
  for (let row = 0; row < leftOut.length; row++) {
    const fate = leftOut[row] ?? (duplicates.has(row) ? 'duplicate' : kept(row));
    fates.add(fate, row);
    if (fate !== 'not a connection') continue;
    const somebody = other(row);
    const known = strangers.get(somebody);
    if (known) known.messages += 1;
    else strangers.set(somebody, { messages: 1, first: [] });
  }
  const most = [...strangers].sort(([, a], [, b]) => b.messages - a.messages);
  const shown = new Map(most.slice(0, strangersShown));
  for (let row = 0; shown.size > 0 && row < leftOut.length; row++) {
    if (leftOut[row] !== 'not a connection') continue;
    const first = shown.get(other(row))?.first;
    if (first !== undefined && first.length < rowsShown) first.push(row);
  }

  const show = rowShower(ledger);
  return {
    parts: together(fates.parts(show), ledger),
    strangers: most.map(([number, { messages, first }]) => ({
      key: correspondentKey(ledger.participants.at(number)),
      name: ledger.participants.at(number).name,
      messages,
      rows: first.map(show),
    })),
  };
}

/** With what was left out while reading: of that some may have the reason that later ones have. */
function together(parts: readonly Part[], { leftOut }: MessageLedger): readonly Part[] {
  const early = new Map<Fate, Omit<Part, 'fate'>>(leftOut);
  const both = parts.map((part): Part => {
    const before = early.get(part.fate);
    if (before === undefined) return part;
    early.delete(part.fate);
    const rows = [...before.rows, ...part.rows].sort((a, b) => a.nth - b.nth).slice(0, rowsShown);
    return { fate: part.fate, count: before.count + part.count, rows };
  });
  return [...both, ...[...early].map(([fate, { count, rows }]) => ({ fate, count, rows }))];
}

/** Makes a row of the report of a row of the ledger. */
function rowShower(ledger: MessageLedger): (row: number) => ReportRow {
  const { participants, threads } = ledger;
  const nameOf = (number: number): string => {
    const { name, slug } = participants.at(number);
    return name || (slug ?? '');
  };
  return (row) => {
    const from = ledger.sender.values()[row] ?? recipientNone;
    const to = ledger.recipient.values()[row] ?? recipientNone;
    const many = to === recipientMany ? [...threads.participantsOf(ledger.thread.values()[row] ?? -1)] : [to];
    return {
      ...ledger.places.kept(row),
      at: ledger.at.values()[row] as Instant,
      cells: [
        from < 0 ? '' : nameOf(from),
        namesOf(many.filter((number) => number >= 0 && number !== from).map(nameOf)),
      ],
    };
  };
}
