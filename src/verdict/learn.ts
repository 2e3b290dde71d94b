import type { Instant } from '../base/time.ts';
import { connectedAt, type Network } from '../network/network.ts';
import type { Person } from '../network/person.ts';
import { conversationsOf } from './conversations.ts';
import { cutsOf } from './cuts.ts';
import { fitCurve } from './fit.ts';
import type { Lines } from './lines.ts';
import { collectMoments, type Moments, rateOf } from './moments.ts';
import { outcomeOf } from './outcome.ts';
import { bandOf, collectSilent, type SilentBand } from './silent.ts';
import { type View, viewAt } from './view-at.ts';
import { type Beta, signalOf, warmthOf } from './warmth.ts';

/** The curve and the silent bands as learnt from the owner's own past; plain data. */
export interface Learned {
  /** Intercept and slope of P = σ(b₀ + b₁ · ln(W + 0.01)). */
  readonly beta: Beta;
  /** Of connections without a message, youngest band first. */
  readonly silent: readonly SilentBand[];
  /** The moments the curve was fitted to: each connection with a message, at each usable cut. */
  readonly moments: Moments;
  /** The weighted share of those that led to an exchange; undefined without a usable cut. */
  readonly rate: number | undefined;
  /** Usable cuts, 0–4: without one, this is the prior alone. */
  readonly cuts: number;
}

/** Learns the owner's level from what is known at `at`, and from nothing later (docs/verdict.md §3). */
export const learn = (network: Network, at: Instant, greetings: Lines['greetings']): Learned =>
  learnFrom(network.people, viewAt(network.messages, at, greetings));

/** The same, from a view at T. */
export function learnFrom(people: readonly Person[], view: View): Learned {
  const cuts = cutsOf(view);
  const met = collectMoments(people.length * cuts.length);
  const silent = collectSilent();
  people.forEach((person, i) => {
    const since = connectedAt(person);
    for (const { at, weight } of cuts) {
      const conversations = conversationsOf(view, i, at);
      if (conversations.length === 0 && since >= at) continue;
      const exchanged = outcomeOf(view, i, at) === 'exchange';
      if (conversations.length === 0) silent.add(bandOf(since, at), exchanged, weight);
      else met.add(i, at, signalOf(warmthOf(conversations, at)), exchanged, weight);
    }
  });
  const moments = met.done();
  return {
    beta: fitCurve(moments),
    silent: silent.done(),
    moments,
    rate: rateOf(moments),
    cuts: cuts.length,
  };
}
