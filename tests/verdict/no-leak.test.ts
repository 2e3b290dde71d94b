import fc from 'fast-check';
import { expect, test } from 'vitest';
import { startOf } from '../../src/base/time.ts';
import type { Network } from '../../src/network/network.ts';
import { judge } from '../../src/verdict/judge.ts';
import { learn } from '../../src/verdict/learn.ts';
import { defaultLines } from '../../src/verdict/lines.ts';
import { isKnown, measure } from '../../src/verdict/measure.ts';
import { anyPerson, cut } from '../support/any-network.ts';
import { at } from '../support/at.ts';
import { type MessageSpec, networkOf, type PersonSpec, type SignSpec } from '../support/network.ts';

const ms = Date.parse;

const countsThen = ([when, , , bound]: MessageSpec): boolean =>
  ms(when) <= ms(cut) &&
  (bound?.from === undefined || ms(bound.from) < ms(cut)) &&
  (bound?.until === undefined || ms(cut) <= ms(bound.until));

const signed = ({ at: when, until }: SignSpec): boolean =>
  when !== undefined && ms(when) <= ms(cut) && (until === undefined || ms(cut) <= ms(until));

/** What an export of the cut’s day would have held of somebody. */
const asOfThen = (spec: PersonSpec): PersonSpec => ({
  ...spec,
  messages:
    spec.messages
      ?.filter(countsThen)
      .map(([when, from, kind]): MessageSpec => [when, from, kind ?? 'words']) ?? [],
  signs: spec.signs?.filter(signed) ?? [],
});

function judged(network: Network, hindsight: boolean) {
  const learned = learn(network, at(cut), 'apart');
  return measure(network, learned, at(cut), 'apart', hindsight).map((facts) => ({
    facts,
    verdict: judge(facts, defaultLines, network.messagesWhole),
  }));
}

test('judging at a cut from the full export equals judging an export cut there, tie by tie', () => {
  fc.assert(
    fc.property(fc.array(anyPerson, { maxLength: 12 }), (people) => {
      const full = judged(networkOf(people), true).filter(({ facts }) => isKnown(facts));
      const then = networkOf(people.map(asOfThen));
      const knownThen = then.people.map(({ connectedOn }, i) => {
        const hasMessage = then.messages.offsets[i] !== then.messages.offsets[i + 1];
        return hasMessage || connectedOn === undefined || startOf(connectedOn) < at(cut);
      });
      const kept = people.map(asOfThen).filter((_, i) => knownThen[i]);
      expect(full).toEqual(judged(networkOf(kept), false));
    }),
    { numRuns: 300 },
  );
});
