import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/base/fold.ts';
import { type Day, isoDay } from '../../src/base/time.ts';
import { anyDialect, linkedIn, programs } from '../support/eras/dialect.ts';
import { eras, hasAddresses, hasNotes } from '../support/eras/era.ts';
import { anyNetwork, fullName, type Imagined, isConnection, owner } from '../support/eras/imagined.ts';
import { readBack, type ToldPerson, toldOf } from '../support/eras/told.ts';

const seed = 20_260_630;
const name = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** By index, whose full name another connection has too. */
function namesakes({ people }: Imagined): ReadonlySet<number> {
  const connections = people.filter(isConnection);
  const shared = (one: string): boolean =>
    connections.filter((other) => fold(fullName(other)) === one).length > 1;
  return new Set(people.flatMap((one, i) => (isConnection(one) && shared(fold(fullName(one))) ? [i] : [])));
}

/** What the network itself says, without any export: everybody, and their direct messages in order. */
const imagined = ({ people, messages }: Imagined) =>
  people.flatMap((one, i) =>
    one.since === undefined
      ? []
      : [
          {
            name: name(fullName(one)),
            company: one.company.trim(),
            since: isoDay(one.since as Day),
            messages: messages
              .filter(({ kind, others }) => kind === 'direct' && others[0] === i)
              .toSorted((a, b) => a.minute - b.minute)
              .map(({ minute, fromOwner }) => `${minute} ${fromOwner ? 'mine' : 'theirs'}`),
          },
        ],
  );

test('an export of today gives everybody, with every direct message and no other', async () => {
  await fc.assert(
    fc.asyncProperty(anyNetwork('any'), async (network) => {
      const told = toldOf(await readBack(network, '2024–26', linkedIn));
      expect(told.map(({ verdict: _, forecast: __, signs: ___, ...rest }) => rest)).toEqual(
        imagined(network),
      );
    }),
    { seed, numRuns: 60 },
  );
});

const latinOnly = (dialect: { readonly encoding: string }) => dialect.encoding === 'windows-1252';

/** Of a network, what an era can carry: without an address nobody is credited with what a shared name says. */
function carried(network: Imagined, era: (typeof eras)[number]): Imagined {
  const shared = namesakes(network);
  const clear = (person = -1): boolean => !shared.has(person);
  const { messages, invitations, signs } = network;
  return {
    people: network.people,
    messages: messages.filter(
      ({ kind, others }) => hasAddresses(era) || kind !== 'direct' || clear(others[0]),
    ),
    invitations: invitations.filter(({ person }) => era === '2024–26' || clear(person)),
    signs: signs.filter(({ kind, person }) =>
      kind === 'note' ? hasNotes(era) : (kind === 'endorsement' && hasAddresses(era)) || clear(person),
    ),
  };
}

/** Reads a network back from an era in a dialect, and compares it with an export of today, as far as the era carries it. */
async function compare(network: Imagined, era: (typeof eras)[number], dialect: typeof linkedIn) {
  const reading = await readBack(network, era, dialect);
  const told = toldOf(reading);
  const clear = carried(network, era);
  const expected = toldOf(await readBack(clear, '2024–26', linkedIn));
  const unclear = network.messages.filter((message) => !clear.messages.includes(message));
  // In the past a name may have been one person's alone: only without such messages is the learnt level the same.
  const learnt = ({ verdict, forecast, ...person }: ToldPerson) =>
    unclear.length === 0 ? { verdict, forecast, ...person } : person;
  expect(told.map(learnt)).toEqual(expected.map(learnt));
  if (hasAddresses(era)) return;

  const foldedName = (i: number): string => fold(fullName(network.people[i] ?? owner));
  const sharedNames = new Set([...namesakes(network)].map(foldedName));
  const doubtful = new Set(unclear.map(({ others: [other = -1] }) => foldedName(other)));
  for (const [i, { cautions, name }] of reading.network.people.entries()) {
    expect([name, cautions.includes('name only')]).toEqual([name, (told[i]?.messages.length ?? 0) > 0]);
    // All who could be meant carry the doubt; an invitation or another mark of a shared name leaves one as well.
    if (doubtful.has(fold(name))) expect(cautions).toContain('shared name');
    else if (!sharedNames.has(fold(name))) expect(cautions).not.toContain('shared name');
  }
}

describe.each(eras)('an export of %s reads like one of today', (era) => {
  test.each(Object.entries(programs))('written by %s', async (_, dialect) => {
    await fc.assert(
      fc.asyncProperty(anyNetwork(latinOnly(dialect) ? 'latin' : 'any'), (network) =>
        compare(network, era, dialect),
      ),
      { seed, numRuns: 5 },
    );
  });

  test('written in any dialect', async () => {
    const both = anyDialect.chain((dialect) =>
      fc.tuple(fc.constant(dialect), anyNetwork(latinOnly(dialect) ? 'latin' : 'any')),
    );
    await fc.assert(
      fc.asyncProperty(both, ([dialect, network]) => compare(network, era, dialect)),
      { seed, numRuns: 25 },
    );
  });
});
