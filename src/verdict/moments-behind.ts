import type { Instant } from '../base/time.ts';
import { connectedAt, type Network } from '../network/network.ts';
import { conversationsOf } from './conversations.ts';
import { cutsOf } from './cuts.ts';
import { isAboutAsWarm } from './evidence.ts';
import type { Learned } from './learn.ts';
import type { Lines } from './lines.ts';
import { outcomeOf } from './outcome.ts';
import { bandOf } from './silent.ts';
import type { TieFacts } from './verdict.ts';
import { viewAt } from './view-at.ts';
import { signalOf } from './warmth.ts';

/** One of the owner's connections as it stood at a past instant, and whether an exchange followed within a year. */
export interface Moment {
  /** Index into the network's people. */
  readonly person: number;
  readonly at: Instant;
  readonly exchange: boolean;
}

/**
 * The very moments that the evidence for a tie was counted from, in the order of Connections.csv, each latest first. `at`
 * and `learned` are those of the judgement.
 */
export function momentsBehind(
  network: Network,
  learned: Learned,
  { sent, received, warmth }: TieFacts,
  since: Instant,
  at: Instant,
  greetings: Lines['greetings'],
): readonly Moment[] {
  return sent + received > 0 ? asWarm(learned, signalOf(warmth)) : asSilent(network, since, at, greetings);
}

function asWarm({ moments: { person, cut, signal, exchange } }: Learned, x: number): readonly Moment[] {
  const found: Moment[] = [];
  signal.forEach((value, i) => {
    if (!isAboutAsWarm(value, x)) return;
    found.push({ person: person[i] as number, at: cut[i] as Instant, exchange: exchange[i] === 1 });
  });
  return found;
}

function asSilent(
  { people, messages }: Network,
  since: Instant,
  at: Instant,
  greetings: Lines['greetings'],
): readonly Moment[] {
  const view = viewAt(messages, at, greetings);
  const band = bandOf(since, at);
  const cuts = cutsOf(view);
  return people.flatMap((one, person) => {
    const connected = connectedAt(one);
    return cuts.flatMap((cut): readonly Moment[] => {
      if (connected >= cut.at || bandOf(connected, cut.at) !== band) return [];
      if (conversationsOf(view, person, cut.at).length > 0) return [];
      return [{ person, at: cut.at, exchange: outcomeOf(view, person, cut.at) === 'exchange' }];
    });
  });
}
