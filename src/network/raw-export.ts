import { type Day, dayOf } from '../base/time.ts';
import { unreachable } from '../base/unreachable.ts';
import type {
  ConnectionRow,
  InvitationRow,
  PositionRow,
  ProfileRow,
  TableName,
  TableRows,
} from '../tables/rows.ts';
import { MessageLedger } from './message-ledger.ts';
import { Participants } from './participants.ts';
import { type Account, type ReportRow, rowsShown } from './report.ts';
import { RowPlaces } from './row-places.ts';
import { shownRow } from './shown-row.ts';
import {
  endorsementSign,
  invitationSign,
  type LooseSign,
  noteSign,
  recommendationSign,
} from './sign-ledger.ts';

/** The rows of an export as they come in, before anybody is joined to anything. */
export class RawExport {
  readonly connections: ConnectionRow[] = [];
  readonly messages = new MessageLedger(new Participants());
  readonly invitations: InvitationRow[] = [];
  readonly signs: LooseSign[] = [];
  /** For each sign its table, and its place among the rows of that. */
  readonly signPlaces: { readonly table: TableName; readonly nth: number }[] = [];
  readonly positions: PositionRow[] = [];
  readonly profiles: ProfileRow[] = [];
  /** The UTC days on which anything happened. */
  readonly eventDays = new Set<Day>();
  private readonly places = new Map<TableName, RowPlaces>();

  /** The owner's, of the first file that has one. */
  get profile(): ProfileRow | undefined {
    return this.profiles[0];
  }

  /** What stands in another copy of its table too: how many rows, and the first of them. */
  readonly again = new Map<Account['table'], { count: number; readonly rows: ReportRow[] }>();

  /**
   * The next rows of a table, of the file that they stand in; `fresh` are those of them that no other copy of the table
   * has given.
   */
  add<Name extends TableName>(
    table: Name,
    rows: readonly TableRows[Name][],
    file = '',
    fresh: readonly TableRows[Name][] = rows,
  ): void {
    this.placesOf(table).begin(file);
    if (fresh.length === rows.length) {
      this.keep(table, rows);
      return;
    }
    const kept = new Set(fresh);
    for (const row of rows) {
      if (kept.has(row)) this.keep(table, [row]);
      else this.leaveOut(table === 'aiChats' ? 'messages' : table, row);
    }
  }

  private leaveOut(table: Account['table'], row: TableRows[TableName]): void {
    const places = this.placesOf(table);
    places.rows += 1;
    const known = this.again.get(table) ?? { count: 0, rows: [] };
    this.again.set(table, known);
    const place = places.leaveOut();
    known.count += 1;
    if (known.rows.length < rowsShown) known.rows.push({ ...place, ...shownRow(row) });
  }

  private keep<Name extends TableName>(table: Name, rows: readonly TableRows[Name][]): void {
    const batch = { table, rows } as unknown as Batch;
    const places = this.placesOf(table);
    const first = places.rows;
    // The ledger of messages counts its own.
    if (places !== this.messages.places) places.rows += rows.length;
    switch (batch.table) {
      case 'connections':
        for (const row of batch.rows) {
          this.connections.push(row);
          if (row.connectedOn !== undefined) this.eventDays.add(row.connectedOn);
        }
        return;
      case 'messages':
        for (const row of batch.rows) {
          this.messages.add(row);
          if (row.at !== undefined) this.eventDays.add(dayOf(row.at));
        }
        return;
      case 'aiChats':
        for (const row of batch.rows) this.messages.addAiChat(row);
        return;
      case 'invitations':
        this.invitations.push(...batch.rows);
        this.addSigns(table, first, batch.rows.map(invitationSign));
        return;
      case 'endorsementsReceived':
        this.addSigns(
          table,
          first,
          batch.rows.map((row) => endorsementSign(row, 'received')),
        );
        return;
      case 'endorsementsGiven':
        this.addSigns(
          table,
          first,
          batch.rows.map((row) => endorsementSign(row, 'given')),
        );
        return;
      case 'recommendationsReceived':
        this.addSigns(
          table,
          first,
          batch.rows.map((row) => recommendationSign(row, 'received')),
        );
        return;
      case 'recommendationsGiven':
        this.addSigns(
          table,
          first,
          batch.rows.map((row) => recommendationSign(row, 'given')),
        );
        return;
      case 'notes':
        this.addSigns(table, first, batch.rows.map(noteSign));
        return;
      case 'profile':
        this.profiles.push(...batch.rows);
        return;
      case 'positions':
        this.positions.push(...batch.rows);
        return;
      default:
        unreachable(batch);
    }
  }

  /** Where the rows of a table stand in its files. Chats with LinkedIn's AI are among the messages. */
  placesOf(table: TableName): RowPlaces {
    if (table === 'messages' || table === 'aiChats') return this.messages.places;
    const known = this.places.get(table) ?? new RowPlaces();
    this.places.set(table, known);
    return known;
  }

  /** `first` is the place of the first of them among the rows of their table. */
  private addSigns(table: TableName, first: number, signs: readonly (LooseSign | undefined)[]): void {
    for (const [i, sign] of signs.entries()) {
      if (sign === undefined) continue;
      this.signs.push(sign);
      this.signPlaces.push({ table, nth: first + i });
      if (sign.at !== undefined) this.eventDays.add(dayOf(sign.at));
    }
  }
}

/** A table's name with its rows, so that a switch over the one knows the other. */
type Batch = {
  readonly [Name in TableName]: { readonly table: Name; readonly rows: readonly TableRows[Name][] };
}[TableName];
