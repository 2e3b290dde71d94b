import { connections } from './connections.ts';
import { endorsementsGiven, endorsementsReceived } from './endorsements.ts';
import { invitations } from './invitations.ts';
import { aiChats, messages } from './messages.ts';
import { notes } from './notes.ts';
import { positions } from './positions.ts';
import { profile } from './profile.ts';
import { recommendationsGiven, recommendationsReceived } from './recommendations.ts';
import type { TableName, TableRows } from './rows.ts';
import type { Table } from './table.ts';

/** Every table the page reads. A new one is a row type, a file and a line here. */
export const tables: { readonly [Name in TableName]: Table<TableRows[Name]> } = {
  connections,
  messages,
  aiChats,
  invitations,
  endorsementsReceived,
  endorsementsGiven,
  recommendationsReceived,
  recommendationsGiven,
  notes,
  profile,
  positions,
};
