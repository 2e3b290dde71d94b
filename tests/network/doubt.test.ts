import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/base/fold.ts';
import { type Day, day, dayOf, endOf } from '../../src/base/time.ts';
import { pruneList } from '../../src/download/prune-list.ts';
import type { Built } from '../../src/network/build-network.ts';
import { judge } from '../../src/verdict/judge.ts';
import { learn } from '../../src/verdict/learn.ts';
import { defaultLines } from '../../src/verdict/lines.ts';
import { measure } from '../../src/verdict/measure.ts';
import { builtOf } from '../support/build.ts';
import { at, connectionRow, invitationRow, messageRow } from '../support/rows.ts';

const me = 'Robin Vale|robin';
const nameless = { slug: undefined, name: 'Robin Vale' };
const anna = connectionRow('Anna Roe', 'anna', '2020-01-01');
const second = connectionRow('Anna Roe', 'anna-2', '2021-01-01');
const bela = connectionRow('Bela Nagy', 'bela', '2020-01-01');
const annaRoe = { firstName: 'Anna', lastName: 'Roe' };
const named = { ...annaRoe, company: '', at: at('2025-01-01') };

const cautionsOf = ({ network }: Built) => network.people.map(({ cautions }) => cautions.join());

/** The names on the prune list that nobody has touched. */
function pruned({ network }: Built, asOf: Day): readonly string[] {
  const end = endOf(asOf);
  const facts = measure(network, learn(network, end, 'apart'), end, 'apart', false);
  const ties = network.people.flatMap((person, i) => {
    const known = facts[i];
    return known ? [{ person, facts: known, verdict: judge(known, defaultLines, true) }] : [];
  });
  return pruneList(ties, new Map()).listed.map(({ person }) => fold(person.name));
}

describe('everybody who could be meant carries the caution: by', () => {
  test('a recommendation', () => {
    const built = builtOf({ connections: [anna, second, bela], recommendationsReceived: [named] });
    expect(cautionsOf(built)).toEqual(['shared name', 'shared name', '']);
  });

  test('an endorsement or an invitation without an address', () => {
    const endorsement = { ...annaRoe, url: undefined, skill: 'Go', accepted: true, at: at('2022-01-01') };
    const endorsed = builtOf({ connections: [anna, second], endorsementsGiven: [endorsement] });
    expect(cautionsOf(endorsed)).toEqual(['shared name', 'shared name']);
    const invited = builtOf({
      connections: [anna, second],
      invitations: [invitationRow('incoming', 'Anna Roe', 'Robin Vale')],
    });
    expect(cautionsOf(invited)).toEqual(['shared name', 'shared name']);
  });

  test('a conversation with several people, or a message without a readable date', () => {
    const group = builtOf(
      {
        connections: [anna, second, bela],
        messages: [messageRow('2026-01-02', 'Robin Vale', 'Anna Roe;Bela Nagy')],
      },
      nameless,
    );
    expect(cautionsOf(group)).toEqual(['shared name', 'shared name', 'shared group']);
    const undated = builtOf(
      { connections: [anna, second], messages: [messageRow('', 'Anna Roe', 'Robin Vale')] },
      nameless,
    );
    expect(cautionsOf(undated)).toEqual(['shared name', 'shared name']);
  });

  test('a name-only message, where one of the namesakes writes under their own address', () => {
    const built = builtOf({
      connections: [anna, second],
      messages: [messageRow('2026-01-02', 'Anna Roe|anna', me), messageRow('2026-01-03', 'Anna Roe', me)],
    });
    expect(cautionsOf(built)).toEqual(['shared name', 'shared name']);
    expect(built.report.messages).toMatchObject({ counted: 1, leftOut: { 'shared name': 1 } });
  });

  test('the owner’s own name, where no address tells the owner from a connection', () => {
    const built = builtOf(
      {
        connections: [connectionRow('Robin Vale'), connectionRow('Bela Nagy')],
        messages: [messageRow('2026-01-02', 'Robin Vale', 'Robin Vale')],
      },
      nameless,
    );
    expect(cautionsOf(built)).toEqual(['shared name', '']);
  });
});

describe('an unknown address of the same name is somebody else', () => {
  const stranger = (more = {}) => messageRow('2026-01-01', 'Anna Roe|anna-x', me, more);

  test('where the connection is seen under theirs in a group', () => {
    const built = builtOf({
      connections: [anna, bela],
      messages: [stranger(), messageRow('2025-01-01', me, 'Anna Roe|anna;Bela Nagy|bela')],
    });
    expect(built.report.messages).toMatchObject({ counted: 0, leftOut: { 'shared name': 1 } });
    expect(cautionsOf(built)).toEqual(['shared group,shared name', 'shared group']);
  });

  test('where it stands in a sign', () => {
    const pending = invitationRow('incoming', 'Anna Roe|anna-x', me);
    const built = builtOf({
      connections: [anna],
      messages: [messageRow('2026-01-01', 'Anna Roe|anna', me)],
      invitations: [pending],
      recommendationsReceived: [named],
    });
    expect(built.network.people[0]?.signs.filter(({ until }) => until === Infinity)).toEqual([]);
    expect(cautionsOf(built)).toEqual(['shared name']);
  });

  test('so a recommendation may be theirs as well', () => {
    const built = builtOf({
      connections: [anna],
      messages: [stranger(), messageRow('2026-01-03', 'Anna Roe|anna', me)],
      recommendationsReceived: [named],
    });
    expect(cautionsOf(built)).toEqual(['shared name']);
  });
});

test('without addresses, nobody on the prune list has the name of anybody who wrote, was written to or left a sign', () => {
  const names = ['Anna Roe', 'ANNA  Roe', 'Bela Nagy', 'Ines F', 'Robin Vale', 'Jonas Weber'];
  const name = fc.constantFrom(...names);
  const when = fc
    .integer({ min: 0, max: 3200 })
    .map((n) => new Date(Date.UTC(2018, 0, 1) + n * 86_400_000).toISOString());
  const asOf = dayOf(at('2026-06-30'));
  const until = day(asOf);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(name, when), { maxLength: 10 }),
      fc.array(
        fc.record({ from: name, to: fc.array(name, { maxLength: 3 }), date: when, own: fc.boolean() }),
        {
          maxLength: 8,
        },
      ),
      fc.array(fc.tuple(name, when, fc.constantFrom('invitation', 'endorsement', 'recommendation')), {
        maxLength: 3,
      }),
      (listed, written, signs) => {
        const of = (kind: string) => signs.filter(([, , one]) => one === kind);
        const split = (whole: string) => {
          const [firstName = '', lastName = ''] = whole.split(/ +/);
          return { firstName, lastName };
        };
        const built = builtOf(
          {
            connections: listed.map(([who, on]) => connectionRow(who, undefined, on.slice(0, 10))),
            messages: written.map(({ from, to, date, own }) =>
              own ? messageRow(date, 'Robin Vale', to.join(';')) : messageRow(date, from, 'Robin Vale'),
            ),
            invitations: of('invitation').map(([who, date]) =>
              invitationRow('incoming', who, 'Robin Vale', { at: at(date) }),
            ),
            endorsementsGiven: of('endorsement').map(([who, date]) => ({
              ...split(who),
              url: undefined,
              skill: '',
              accepted: false,
              at: at(date),
            })),
            recommendationsReceived: of('recommendation').map(([who, date]) => ({
              ...split(who),
              company: '',
              at: at(date),
            })),
          },
          nameless,
        );
        const shared = new Set(
          listed.map(([who]) => fold(who)).filter((who, i, all) => all.indexOf(who) !== i),
        );
        const touched = new Set(
          [...written.flatMap(({ from, to, own }) => (own ? to : [from])), ...signs.map(([who]) => who)].map(
            fold,
          ),
        );
        for (const who of pruned(built, until)) {
          expect([who, shared.has(who) && touched.has(who)]).toEqual([who, false]);
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('nor has anybody on it a name that stood without their address where two people were known to have it', () => {
  const listed = [
    ['Anna Roe', 'anna'],
    ['Anna Roe', 'anna-2'],
    ['Bela Nagy', 'bela'],
    ['Ines F', 'ines'],
  ] as const;
  const connections = listed.map(([name, slug], i) => connectionRow(name, slug, `20${15 + i}-01-01`));
  const slugs = new Map<string, string>(listed.map(([name, slug]) => [slug, name]));
  /** Under their own address, under one that is nobody's, or by the name alone. */
  const called = fc.constantFrom(
    ...['Anna Roe', 'Bela Nagy', 'Ines F'].flatMap((name) => [
      name,
      `${name}|x-${fold(name)[0]}`,
      `${name}|y-${fold(name)[0]}`,
    ]),
    ...listed.map(([name, slug]) => `${name}|${slug}`),
  );
  const when = fc
    .integer({ min: 0, max: 3200 })
    .map((n) => new Date(Date.UTC(2017, 0, 1) + n * 86_400_000).toISOString());
  fc.assert(
    fc.property(
      fc.array(
        fc.record({ them: fc.array(called, { minLength: 1, maxLength: 2 }), own: fc.boolean(), date: when }),
        {
          maxLength: 6,
        },
      ),
      fc.array(fc.tuple(called, when), { maxLength: 3 }),
      (written, invited) => {
        const messages = written.map(({ them: [first = '', second], own, date }, i) =>
          second === undefined && !own
            ? messageRow(date, first, me, { conversation: `t${i}` })
            : messageRow(date, me, second === undefined ? first : `${first};${second}`, {
                conversation: `t${i}`,
                // A row names addresses for all or for nobody.
                ...(first.includes('|') && second?.includes('|') !== false
                  ? {}
                  : { recipientUrls: undefined }),
              }),
        );
        const built = builtOf({
          connections,
          messages,
          invitations: invited.map(([them, date]) => invitationRow('incoming', them, me, { at: at(date) })),
        });
        const rows = messages.flatMap(({ from, senderUrl, to, recipientUrls }) => [
          [from, senderUrl] as const,
          ...to.map((name, i) => [name, recipientUrls?.[i]] as const),
        ]);
        const marks = [...rows, ...invited.map((one) => one[0].split('|') as [string, string?])].map(
          ([name, url]) => ({ name, slug: url?.replace(/.*\//, '') }),
        );
        const doubted = ['Anna Roe', 'Bela Nagy', 'Ines F'].filter((name) => {
          const theirs = marks.filter((mark) => mark.name === name);
          const addresses = new Set(theirs.flatMap(({ slug }) => slug ?? []));
          const namesakes = listed.filter((one) => one[0] === name).length;
          const loose = theirs.some(({ slug }) => slug === undefined || slugs.get(slug) !== name);
          return loose && (namesakes > 1 || addresses.size > 1);
        });
        for (const who of pruned(built, dayOf(at('2026-06-30')))) {
          expect(doubted.map(fold)).not.toContain(who);
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('ten thousand of one name, with ten thousand who write under it, are in doubt before anybody gets impatient', () => {
  const many = 10_000;
  const built = builtOf({
    connections: Array.from({ length: many }, (_, i) => connectionRow('Anna Roe', `anna-${i}`)),
    messages: Array.from({ length: many }, (_, i) =>
      messageRow('2024-05-01', `Anna Roe|stranger-${i}`, me, { conversation: `c${i}` }),
    ),
    recommendationsReceived: Array.from({ length: many }, () => named),
  });
  expect(new Set(cautionsOf(built))).toEqual(new Set(['shared name']));
});
