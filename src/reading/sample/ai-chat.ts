import { instant } from '../../base/time.ts';
import { awake, exportedAt } from './clock.ts';
import { type Dice, pick } from './dice.ts';
import { me, nameless, type Thread, threadOf } from './messages-csv.ts';

const exchanges = [
  ['How do I write to somebody after years?', 'Start with what you remember, then ask one easy question.'],
  ['Who in my network knows about small batteries?', 'I found 3 people. Would you like to write to them?'],
] as const;
const guide = nameless('LinkedIn Guide');

/** Chats with LinkedIn's own machine, for guide_messages.csv: the columns of messages.csv, and nobody there. */
export const aiChats = (dice: Dice, count: number): Thread[] =>
  Array.from({ length: count }, () => {
    const [question, answer] = pick(dice, exchanges);
    const at = awake(dice, exportedAt - dice() * 3e10 - 1e8);
    const messages = [
      { from: me, to: guide, at, text: question },
      { from: guide, to: me, at: instant(at + 4000), text: answer },
    ];
    return threadOf(dice, messages, { title: 'Guide', folder: '' });
  });
