import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Instant } from '../../src/base/time.ts';
import type { Network } from '../../src/network/network.ts';
import { judge } from '../../src/verdict/judge.ts';
import { learn } from '../../src/verdict/learn.ts';
import { defaultLines, type Lines } from '../../src/verdict/lines.ts';
import { isKnown, measure } from '../../src/verdict/measure.ts';
import { stockOver } from '../../src/verdict/stock.ts';
import { anyPerson, cut } from '../support/any-network.ts';
import { at, daysBefore } from '../support/at.ts';
import { networkOf } from '../support/network.ts';

/** The long way: everything is learnt, measured and judged as of one instant. */
function counted(network: Network, then: Instant, lines: Lines, asOf: Instant) {
  const counts = { alive: 0, dormant: 0, prunable: 0, new: 0, unjudged: 0 };
  const learned = learn(network, then, lines.greetings);
  for (const facts of measure(network, learned, then, lines.greetings, then < asOf)) {
    if (isKnown(facts)) counts[judge(facts, lines, network.messagesWhole).kind]++;
  }
  return counts;
}

const anyLines: fc.Arbitrary<Lines> = fc.record({
  alive: fc.double({ min: 0.1, max: 0.9, noNaN: true }),
  inTouchDays: fc.integer({ min: 30, max: 720 }),
  prune: fc.double({ min: 0.01, max: 0.3, noNaN: true }),
  graceDays: fc.integer({ min: 0, max: 400 }),
  strong: fc.integer({ min: 1, max: 6 }),
  greetings: fc.constantFrom('apart', 'heard'),
});

test('the stock at each instant is what judging everybody as of it says', () => {
  fc.assert(
    fc.property(
      fc.array(anyPerson, { maxLength: 12 }),
      fc.array(fc.integer({ min: -200, max: 2600 }), { minLength: 1, maxLength: 5 }),
      anyLines,
      fc.boolean(),
      (people, daysBack, lines, messagesWhole) => {
        const network = networkOf(people, messagesWhole);
        const instants = daysBack.map((days) => at(daysBefore(cut, days)));
        const asOf = at(cut);
        const stock = [...stockOver(network, instants, lines, asOf)];
        expect(stock.map((one) => one.at)).toEqual(instants);
        expect(stock.map(({ counts }) => counts)).toEqual(
          instants.map((then) => counted(network, then, lines, asOf)),
        );
      },
    ),
    { numRuns: 200, seed: 5 },
  );
});

test('it comes one instant at a time', () => {
  const network = networkOf([{ messages: [[cut, 'you']] }]);
  const taken: Instant[] = [];
  function* instants() {
    for (const days of [20, 10, 0]) {
      taken.push(at(daysBefore(cut, days)));
      yield at(daysBefore(cut, days));
    }
  }
  const stock = stockOver(network, instants(), defaultLines, at(cut));
  stock.next();
  expect(taken).toHaveLength(1);
});
