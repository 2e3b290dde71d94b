import { awake, exportedAt } from './clock.ts';
import { type Dice, pick } from './dice.ts';
import { type Message, me, nameless, type Thread, threadId } from './thread.ts';

const exchanges = [
  [
    'How do I write to somebody after years?',
    'Start with what you remember about them, then ask one easy question.',
  ],
  ['Shorten my headline, please.', 'Here is one: "Makes measuring instruments that people understand".'],
  ['Who in my network knows about small batteries?', 'I found 3 people. Would you like to write to them?'],
] as const;

/** Chats with LinkedIn's own machine, for guide_messages.csv: the columns of messages.csv, and nobody there. */
export const aiChats = (dice: Dice, count: number): Thread[] =>
  Array.from({ length: count }, () => {
    const guide = nameless('LinkedIn Guide');
    const [question, answer] = pick(dice, exchanges);
    const at = awake(dice, exportedAt - dice() * 3e10 - 1e8);
    const messages: Message[] = [
      { from: me, to: [guide], at, text: question },
      { from: guide, to: [me], at: at + 4000, text: answer },
    ];
    return { id: threadId(dice), title: 'Guide', folder: '', messages };
  });
