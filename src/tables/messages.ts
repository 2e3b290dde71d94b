import { utcInstant } from './dates.ts';
import { directionOf } from './direction.ts';
import type { MessageRow } from './rows.ts';
import { address, type Columns, type Table, text } from './table.ts';

const reader = (columns: Columns, dayFirst: boolean) => {
  const conversation = columns('CONVERSATION ID');
  const title = columns('CONVERSATION TITLE');
  const from = columns('FROM');
  const senderUrl = columns('SENDER PROFILE URL');
  const to = columns('TO');
  const recipientUrls = columns('RECIPIENT PROFILE URLS');
  const date = columns('DATE');
  const subject = columns('SUBJECT');
  const content = columns('CONTENT');
  const folder = columns('FOLDER');
  const draft = columns('IS MESSAGE DRAFT');
  const direction = columns('Direction');
  return (cells: readonly string[]): MessageRow => ({
    conversation: text(cells, conversation),
    title: text(cells, title),
    from: text(cells, from),
    senderUrl: address(cells, senderUrl),
    to: split(text(cells, to), betweenNames),
    recipientUrls: recipientUrls < 0 ? undefined : split(text(cells, recipientUrls), ','),
    at: utcInstant(text(cells, date), dayFirst),
    subject: text(cells, subject),
    content: text(cells, content),
    folder: text(cells, folder),
    draft: text(cells, draft).toLowerCase() === 'yes',
    direction: directionOf(text(cells, direction)),
  });
};

/** LinkedIn joins names by a comma alone; one within a name (`Roe, PhD`) is followed by a space. */
const betweenNames = /,(?! )/;

function split(joined: string, by: string | RegExp): readonly string[] {
  if (joined === '') return [];
  if (!joined.includes(',')) return [joined];
  const parts = joined.split(by).map((part) => part.trim());
  return parts.filter((part) => part !== '');
}

const shape = {
  signatures: [['FROM', 'TO', 'DATE', 'CONTENT']],
  dates: ['DATE'],
  expected: ['FROM', 'TO', 'DATE', 'CONTENT'],
  reader,
};

export const messages: Table<MessageRow> = { ...shape, name: /^messages$/ };

/** Chats with LinkedIn's AI have the columns of messages.csv: only the file's name tells them. */
export const aiChats: Table<MessageRow> = { ...shape, name: /^(guide|coach|learning.*)messages$/ };
