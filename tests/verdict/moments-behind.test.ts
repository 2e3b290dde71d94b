import fc from 'fast-check';
import { expect, test } from 'vitest';
import { connectedAt } from '../../src/network/network.ts';
import { learn } from '../../src/verdict/learn.ts';
import { measure } from '../../src/verdict/measure.ts';
import { momentsBehind } from '../../src/verdict/moments-behind.ts';
import { anyPerson, cut } from '../support/any-network.ts';
import { at } from '../support/at.ts';
import { networkOf } from '../support/network.ts';

test('the moments behind the evidence of anybody are as many as it says, and as many of them led to an exchange', () => {
  fc.assert(
    fc.property(
      fc.array(anyPerson, { maxLength: 12 }),
      fc.constantFrom('apart' as const, 'heard' as const),
      (people, greetings) => {
        const network = networkOf(people);
        const learned = learn(network, at(cut), greetings);
        const facts = measure(network, learned, at(cut), greetings, false);
        for (const [i, person] of network.people.entries()) {
          const fact = facts[i];
          if (!fact) throw new Error('nobody measured');
          const moments = momentsBehind(network, learned, fact, connectedAt(person), at(cut), greetings);
          expect({
            moments: moments.length,
            exchanges: moments.filter(({ exchange }) => exchange).length,
          }).toEqual(fact.evidence);
        }
      },
    ),
    { numRuns: 150, seed: 11 },
  );
});
