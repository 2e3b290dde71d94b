import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cohortsOf } from '../../src/verdict/cohorts.ts';
import { defaultLines } from '../../src/verdict/lines.ts';
import { anyPerson, cut } from '../support/any-network.ts';
import { at } from '../support/at.ts';
import { type MessageSpec, networkOf } from '../support/network.ts';

const T = '2026-01-01T00:00:00.000Z';
const talk = (day: string): MessageSpec[] => [
  [`${day}T08:00:00Z`, 'you'],
  [`${day}T09:00:00Z`, 'they'],
];

test('after each year from connecting: how many were in touch, of those who got so far', () => {
  const network = networkOf([
    { connectedOn: '2022-03-01', messages: [...talk('2022-12-01'), ...talk('2023-06-01')] },
    { connectedOn: '2022-09-01', messages: talk('2025-06-01') },
    { connectedOn: '2022-12-31' },
    { connectedOn: '2024-12-31', messages: talk('2024-12-31') },
    { connectedOn: '2025-05-01', messages: talk('2025-06-01') },
    { connectedOn: 'unread', messages: talk('2025-06-01') },
  ]);
  expect(cohortsOf(network, at(T), defaultLines)).toEqual([
    {
      year: 2022,
      people: [0, 1, 2],
      after: [
        [1, 3],
        [0, 3],
        [1, 3],
      ],
      inTouch: [[0], [], [1]],
    },
    { year: 2024, people: [3], after: [[0, 1]], inTouch: [[]] },
    { year: 2025, people: [4], after: [], inTouch: [] },
  ]);
});

test('everybody known with a readable date is in one cohort, and nobody is in touch who was not counted', () => {
  fc.assert(
    fc.property(fc.array(anyPerson, { maxLength: 12 }), (people) => {
      const network = networkOf(people);
      const cohorts = cohortsOf(network, at(cut), defaultLines);
      const dated = network.people.filter(
        ({ connectedOn }) => connectedOn !== undefined && connectedOn * 86_400_000 < at(cut),
      );
      expect(cohorts.flatMap((cohort) => cohort.people)).toHaveLength(dated.length);
      for (const { people: all, after, inTouch } of cohorts) {
        expect(inTouch.map(({ length }) => length)).toEqual(after.map(([hits]) => hits));
        expect(inTouch.flat().filter((person) => !all.includes(person))).toEqual([]);
        let before = all.length;
        for (const [inTouch, reached] of after) {
          expect(inTouch).toBeLessThanOrEqual(reached);
          expect(reached).toBeLessThanOrEqual(before);
          before = reached;
        }
      }
    }),
    { seed: 3 },
  );
});
