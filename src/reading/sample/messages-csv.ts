import { utcText } from './clock.ts';
import { csvText } from './csv.ts';
import { between, type Dice } from './dice.ts';
import type { Message, Thread } from './thread.ts';

const header =
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT'.split(
    ',',
  );

const rowOf = ({ id, title, folder }: Thread, message: Message): readonly string[] => [
  id,
  title,
  message.from.name,
  message.from.url,
  message.to.map(({ name }) => name).join(','),
  message.to.flatMap(({ url }) => url || []).join(','),
  utcText(message.at),
  message.subject ?? '',
  message.text,
  folder,
  message.attachment ?? '',
  message.isDraft ? 'Yes' : 'No',
  message.isDraft && id === '' ? 'Yes' : 'No',
];

const newest = ({ messages }: Thread): number => Math.max(...messages.map(({ at }) => at));

/** The rows as LinkedIn orders them: by thread, the newest first in each. */
export function messageRows(threads: readonly Thread[]): (readonly string[])[] {
  const order = threads.map((thread) => ({ thread, at: newest(thread) })).sort((a, b) => b.at - a.at);
  return order.flatMap(({ thread }) => {
    const oldestFirst = thread.messages.toSorted((a, b) => a.at - b.at);
    return oldestFirst.reverse().map((message) => rowOf(thread, message));
  });
}

/** Rows of a direct exchange with neighbours in the same thread: where the file goes wrong below. */
const isInside = (rows: readonly (readonly string[])[], i: number): boolean =>
  rows[i]?.[0] !== '' && rows[i]?.[0] === rows[i + 1]?.[0] && rows[i]?.[9] === 'INBOX';

/** The rows with a few of them written twice, and a few out of order. */
export function withSlips(
  dice: Dice,
  rows: readonly (readonly string[])[],
  each: number,
): (readonly string[])[] {
  const slipped = [...rows];
  for (let left = 2 * each; left > 0; ) {
    const i = between(dice, 0, slipped.length - 2);
    const [row, next] = slipped.slice(i, i + 2) as [readonly string[], readonly string[]];
    if (!isInside(slipped, i)) continue;
    slipped.splice(i, 2, ...(left % 2 === 0 ? [row, row, next] : [next, row]));
    left--;
  }
  return slipped;
}

/** messages.csv as it is since 2026: every field in quotes, the header included. */
export const messagesText = (rows: readonly (readonly string[])[]): string =>
  csvText([header, ...rows], { quoteAll: true });
