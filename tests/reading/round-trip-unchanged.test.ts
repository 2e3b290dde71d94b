import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/base/fold.ts';
import { linkedIn, type Sheet } from '../support/eras/dialect.ts';
import { type Era, eras } from '../support/eras/era.ts';
import { anyNetwork, fullName, type Imagined, type Somebody } from '../support/eras/imagined.ts';
import { read, type ToldPerson, toldOf } from '../support/eras/told.ts';
import { writeEra } from '../support/eras/write-era.ts';

// What must not change the forecast of anybody the owner ever wrote with, whatever the year of the export.

const seed = 20_260_630;
const numRuns = 30;
const anyEra = fc.constantFrom(...eras);

/** By company, which nobody shares: names may be shared, and the order may change. */
const byCompany = (told: readonly ToldPerson[]): Readonly<Record<string, ToldPerson>> =>
  Object.fromEntries(told.map((person) => [person.company, person]));

async function told(network: Imagined, era: Era, change?: (sheet: Sheet) => Sheet) {
  return toldOf(await read(writeEra(network, era, linkedIn, change)));
}

/** The items in an order that only the numbers decide. */
const shuffled = <Item>(items: readonly Item[], numbers: readonly number[]): readonly Item[] =>
  items
    .map((item, i) => ({ item, rank: ((numbers[i % numbers.length] ?? 0) * (i + 7)) % 1_009 }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
const numbers = fc.array(fc.integer({ min: 1, max: 1_000 }), { minLength: 5, maxLength: 20 });

const property = <Drawn>(
  drawn: fc.Arbitrary<Drawn>,
  holds: (network: Imagined, era: Era, of: Drawn) => unknown,
) =>
  fc.assert(
    fc.asyncProperty(anyNetwork('any'), anyEra, drawn, async (network, era, of) => {
      await holds(network, era, of);
    }),
    { seed, numRuns },
  );

describe('nobody is judged otherwise', () => {
  test('when rows change their places', () =>
    property(numbers, async (network, era, order) => {
      const moved = await told(network, era, (sheet) => ({ ...sheet, rows: shuffled(sheet.rows, order) }));
      expect(byCompany(moved)).toEqual(byCompany(await told(network, era)));
    }));

  test('when rows stand there twice', () =>
    property(numbers, async (network, era, order) => {
      const doubled = (rows: Sheet['rows']): Sheet['rows'] =>
        rows.filter((_, i) => (order[i % order.length] ?? 0) % 2);
      const twice = await told(network, era, (sheet) => ({
        ...sheet,
        rows: shuffled([...sheet.rows, ...doubled(sheet.rows)], order),
      }));
      expect(byCompany(twice)).toEqual(byCompany(await told(network, era)));
    }));

  test('when everybody takes another name and address', () =>
    property(fc.constantFrom('x', 'Ž', '名'), async (network, era, letter) => {
      const renamed = (one: Somebody): Somebody => ({
        ...one,
        first: `${letter}${one.first}`,
        last: `${letter}${one.last}`,
        slug: `${letter.toLowerCase()}${one.slug}`,
      });
      const others = await told({ ...network, people: network.people.map(renamed) }, era);
      const nameless = (people: readonly ToldPerson[]) => people.map(({ name: _, ...rest }) => rest);
      expect(nameless(others)).toEqual(nameless(await told(network, era)));
    }));

  test('whom there are messages with, when silent people are added', () =>
    property(
      fc.array(fc.integer({ min: 12_000, max: 20_600 }), { minLength: 1, maxLength: 30 }),
      async (network, era, days) => {
        // Where nobody has an address a namesake would make them doubtful: there the added have names of their own.
        const silent = days.map((since, i): Somebody => {
          const like = network.people[i % network.people.length];
          const first = era === '2023' || era === '2024–26' ? (like?.first ?? '') : `Silent ${i}`;
          const name =
            like?.since === undefined ? { first: `Silent ${i}`, last: '' } : { first, last: like.last };
          return { ...name, slug: `silent-${i}`, company: `Quiet ${i}`, since };
        });
        // At the end, so that the numbers in the messages still fit.
        const more = byCompany(await told({ ...network, people: [...network.people, ...silent] }, era));
        for (const person of await told(network, era)) {
          const { messages, forecast } = person;
          if (messages.length === 0) continue;
          expect(more[person.company]).toMatchObject({ messages, forecast });
          // A recommendation says by name alone whose it is: a namesake makes it nobody's.
          if (!silent.some((one) => fold(fullName(one)) === fold(person.name)))
            expect(more[person.company]).toEqual(person);
        }
      },
    ));
});
