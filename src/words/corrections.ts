import { unreachable } from '../base/unreachable.ts';
import type { Correction } from '../network/corrections.ts';
import type { Correspondent } from '../network/participants.ts';
import { formatsOf } from './formats.ts';

export const correctWords = {
  said: 'What you corrected',
  open: 'Somebody else here is the same person…',
  find: 'Find a person in this export',
  nobody: 'Nobody of that name.',
  same: 'They are the same person',
  notTheirs: 'These messages are not theirs',
  cancel: 'Cancel',
  undo: 'Undo',
  again: 'Reading again …',
  notKept: 'This browser keeps nothing for this page: what you said lasts until you close it.',
} as const;

/** Of somebody who is no connection, or of whom that is not known: `12 messages`. */
export const messagesTold = (n: number, locale = 'en'): string =>
  formatsOf(locale).counted(n, { one: 'message', other: 'messages' });

/** What was said: `Anna Smith and Anna Roe are the same person.` Of two with one name, the key tells which is which. */
export function correctionWords(one: Correction): string {
  if (one.kind === 'owner') return `You are ${one.owner.name || one.owner.slug}.`;
  const { a, b } = one;
  const other =
    a.name && a.name !== b.name ? a.name : `${a.name} (${a.key.replace(/^called:.*/, 'by name')})`;
  switch (one.kind) {
    case 'same':
      return `${other} and ${b.name} are the same person.`;
    case 'apart':
      return `The messages of ${other} are not ${b.name}’s.`;
    default:
      return unreachable(one);
  }
}

/** Of a connection: `a connection, Tessel`. */
export const connectionTold = (company = ''): string =>
  company === '' ? 'a connection' : `a connection, ${company}`;

/** What follows from it, before it is said; `count` is undefined where the other is a connection. */
export const sameFollows = (other: string, name: string, count: number | undefined, locale = 'en'): string =>
  count === undefined
    ? `${other} and ${name} become one person, with the messages and signs of both.`
    : `${messagesTold(count, locale)} of ${other} will count as ${name}’s.`;

/** What is in doubt: `12 messages were matched by the name “Anna Roe” alone.` */
export const joinedByName = ({ name, messages: count }: Correspondent, locale = 'en'): string =>
  `${messagesTold(count, locale)} matched by the name “${name}” alone.`;

/** `and 40 more: type to find them` */
export const moreToFind = (count: number, locale = 'en'): string =>
  `and ${formatsOf(locale).number(count)} more: type to find them`;
