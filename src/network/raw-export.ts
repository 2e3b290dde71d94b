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
  readonly positions: PositionRow[] = [];
  profile: ProfileRow | undefined;
  /** The UTC days on which anything happened. */
  readonly eventDays = new Set<Day>();

  add<Name extends TableName>(table: Name, rows: readonly TableRows[Name][]): void {
    const batch = { table, rows } as unknown as Batch;
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
        for (const _ of batch.rows) this.messages.addAiChat();
        return;
      case 'invitations':
        for (const row of batch.rows) {
          this.invitations.push(row);
          this.addSign(invitationSign(row));
        }
        return;
      case 'endorsementsReceived':
        for (const row of batch.rows) this.addSign(endorsementSign(row, 'received'));
        return;
      case 'endorsementsGiven':
        for (const row of batch.rows) this.addSign(endorsementSign(row, 'given'));
        return;
      case 'recommendationsReceived':
        for (const row of batch.rows) this.addSign(recommendationSign(row, 'received'));
        return;
      case 'recommendationsGiven':
        for (const row of batch.rows) this.addSign(recommendationSign(row, 'given'));
        return;
      case 'notes':
        for (const row of batch.rows) this.addSign(noteSign(row));
        return;
      case 'profile':
        this.profile ??= batch.rows[0];
        return;
      case 'positions':
        this.positions.push(...batch.rows);
        return;
      default:
        unreachable(batch);
    }
  }

  private addSign(sign: LooseSign | undefined): void {
    if (sign === undefined) return;
    this.signs.push(sign);
    if (sign.at !== undefined) this.eventDays.add(dayOf(sign.at));
  }
}

/** A table's name with its rows, so that a switch over the one knows the other. */
type Batch = {
  readonly [Name in TableName]: { readonly table: Name; readonly rows: readonly TableRows[Name][] };
}[TableName];
