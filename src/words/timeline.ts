import type { Instant } from '../base/time.ts';
import type { Conversation } from '../verdict/conversations.ts';
import { formatsOf } from './formats.ts';
import { spanWords } from './span.ts';

export const timelineWords = {
  title: 'Conversations over time',
  table: 'As a table',
  columns: ['When', 'You', 'They', 'Two-way'],
  yes: 'yes',
  no: 'no',
} as const;

/** `3 y 11 mo of silence` */
export const silenceWords = (days: number): string => `${spanWords(days)} of silence`;

/** In the place of a line for who never exchanged a word. `days` since Connected On. */
export const neverWords = (days: number): string => `${spanWords(days)} connected, not one message`;

/** What the line shows as a whole: `5 conversations, 3 two-way (bold)`. */
export function allConversationsWords(conversations: readonly Conversation[], locale = 'en'): string {
  const { number, counted } = formatsOf(locale);
  const twoWay = conversations.filter((one) => one.twoWay).length;
  const all = counted(conversations.length, { one: 'conversation', other: 'conversations' });
  if (twoWay === 0) return `${all}, none two-way`;
  if (twoWay === conversations.length) return `${all}, ${twoWay === 1 ? '' : 'all '}two-way`;
  return `${all}, ${number(twoWay)} two-way (bold)`;
}

/** `12–15 Mar 2020`; one day where it began and ended on one. In UTC. */
export function daysWords({ begin, end }: Pick<Conversation, 'begin' | 'end'>, locale = 'en'): string {
  const known = ranges.get(locale) ?? rangeFor(locale);
  ranges.set(locale, known);
  return known.formatRange(begin, end);
}

const ranges = new Map<string, Intl.DateTimeFormat>();
const rangeFor = (locale: string) =>
  new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });

/** `12–15 Mar 2020: you 3, they 2, two-way` */
export function conversationWords(conversation: Conversation, locale = 'en'): string {
  const { number } = formatsOf(locale);
  const { sent, received, twoWay } = conversation;
  const counts = `you ${number(sent)}, they ${number(received)}`;
  return `${daysWords(conversation, locale)}: ${counts}${twoWay ? ', two-way' : ''}`;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A tick on the first of a month: the year in January, otherwise the month. */
export function tickWords(at: Instant): string {
  const date = new Date(at);
  const month = date.getUTCMonth();
  return month === 0 ? String(date.getUTCFullYear()) : (months[month] ?? '');
}
