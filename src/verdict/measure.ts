import { dayMs, type Instant, yearMs } from '../base/time.ts';
import { connectedAt, type Network } from '../network/network.ts';
import type { Person } from '../network/person.ts';
import { type Conversation, conversationsOf } from './conversations.ts';
import { evidenceIn } from './evidence.ts';
import type { Learned } from './learn.ts';
import type { Lines } from './lines.ts';
import { vouchedAt } from './signs.ts';
import { bandOf, type SilentBand } from './silent.ts';
import type { TieFacts } from './verdict.ts';
import { type View, viewAt, voice } from './view-at.ts';
import { forecastOf, signalOf, warmthOf } from './warmth.ts';

/**
 * What is known of each connection at `at`, by index into the network's people. `hindsight` is for back-tests: signs
 * then count from their date. Some may not be known at `at` yet: see `isKnown`.
 */
export const measure = (
  network: Network,
  learned: Learned,
  at: Instant,
  greetings: Lines['greetings'],
  hindsight: boolean,
): readonly TieFacts[] =>
  measureFrom(network.people, viewAt(network.messages, at, greetings), learned, hindsight);

/** The same, from a view at T. */
export function measureFrom(
  people: readonly Person[],
  view: View,
  learned: Learned,
  hindsight: boolean,
): readonly TieFacts[] {
  const evidenceAt = evidenceIn(learned.moments);
  return people.map((person, i): TieFacts => {
    const since = connectedAt(person);
    const conversations = conversationsOf(view, i, view.at);
    const silent = conversations.length === 0;
    const talk = silent ? noTalk : talkOf(conversations);
    const { firstMessage, lastMessage, lastTwoWay } = talk;
    const lastVoice = silent ? 0 : (view.voices[(view.offsets[i + 1] as number) - 1] as number);
    const lastFromOwner = (lastVoice & voice.owner) !== 0;
    const warmth = silent ? 0 : warmthOf(conversations, view.at);
    const band = learned.silent[bandOf(since, view.at)] as SilentBand;
    return {
      knownDays: (view.at - Math.min(since, firstMessage ?? since)) / dayMs,
      sent: talk.sent,
      received: talk.received,
      firstMessage,
      lastMessage,
      lastFromOwner,
      conversations: conversations.length,
      twoWay: talk.twoWay,
      lastTwoWay,
      sinceTwoWayDays: lastTwoWay === undefined ? Infinity : (view.at - lastTwoWay) / dayMs,
      answerOwed:
        lastMessage !== undefined &&
        !lastFromOwner &&
        (lastVoice & voice.heard) !== 0 &&
        view.at - lastMessage <= yearMs,
      vouched: person.signs.length > 0 && vouchedAt(person.signs, view.at, hindsight),
      warmth,
      forecast: silent ? band.forecast : forecastOf(warmth, learned.beta),
      evidence: silent ? band.evidence : evidenceAt(signalOf(warmth)),
    };
  });
}

type Talk = Pick<TieFacts, 'sent' | 'received' | 'firstMessage' | 'lastMessage' | 'twoWay' | 'lastTwoWay'>;

const noTalk: Talk = talkOf([]);

function talkOf(conversations: readonly Conversation[]): Talk {
  let sent = 0;
  let received = 0;
  let twoWay = 0;
  let lastTwoWay: Instant | undefined;
  for (const conversation of conversations) {
    sent += conversation.sent;
    received += conversation.received;
    if (!conversation.twoWay) continue;
    twoWay++;
    lastTwoWay = conversation.end;
  }
  const firstMessage = conversations[0]?.begin;
  const lastMessage = conversations.at(-1)?.end;
  return { sent, received, firstMessage, lastMessage, twoWay, lastTwoWay };
}

/** Known at T: connected before it, or with a message at or before it. */
export const isKnown = ({ firstMessage, knownDays }: TieFacts): boolean =>
  firstMessage !== undefined || knownDays > 0;
