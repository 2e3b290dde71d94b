import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Decision, Decisions } from '../../src/decisions/decision.ts';
import { pruneList, pruneListCsv, pruneListNote } from '../../src/download/prune-list.ts';
import type { Tie } from '../../src/verdict/tie.ts';
import { anyTie, at, dayBefore, tie } from '../support/ties.ts';

const decided = (...pairs: readonly (readonly [Tie, Decision])[]): Decisions =>
  new Map(pairs.map(([{ person }, decision]) => [person.key, decision]));
const urls = (ties: readonly Tie[]) => ties.map(({ person }) => person.url);

const silent = (url: string, forecast: number, days = 2200) =>
  tie({ forecast }, { url, connectedOn: dayBefore(days) });
const wary = tie({}, { url: 'wary', cautions: ['same employer'] });
const fresh = tie({ knownDays: 10 }, { url: 'fresh', connectedOn: dayBefore(9) });

describe('on the list', () => {
  test('stand the prunable without a caution; those with one need a second look', () => {
    const plain = silent('plain', 0.01);
    expect(pruneList([plain, wary, fresh], new Map())).toEqual({ listed: [plain], secondLook: [wary] });
  });

  test('stands whoever is marked, whatever the verdict or the cautions', () => {
    const marked = decided([wary, 'prune'], [fresh, 'prune']);
    const { listed, secondLook } = pruneList([wary, fresh], marked);
    expect(new Set(urls(listed))).toEqual(new Set(['wary', 'fresh']));
    expect(secondLook).toEqual([]);
  });

  test.each(['keep', 'later', 'done'] as const)(
    'stands nobody with the decision %s, nor do they need a look',
    (decision) => {
      const plain = silent('plain', 0.01);
      expect(pruneList([plain, wary], decided([plain, decision], [wary, decision]))).toEqual({
        listed: [],
        secondLook: [],
      });
    },
  );

  test('the marked come first, then the smaller forecast, then the longer known, then the URL', () => {
    const ties = [
      silent('d', 0.02),
      silent('c', 0.01, 900),
      silent('b', 0.01, 1000),
      silent('a', 0.01, 1000),
      silent('z', 0.04),
      silent('y', 0.03),
    ];
    const marks = decided([ties[4] as Tie, 'prune'], [ties[5] as Tie, 'prune']);
    expect(urls(pruneList(ties, marks).listed)).toEqual(['y', 'z', 'a', 'b', 'c', 'd']);
  });

  test('an unreadable date counts as the oldest', () => {
    const ties = [silent('b', 0.01), tie({ forecast: 0.01 }, { url: 'c', connectedOn: undefined })];
    expect(urls(pruneList(ties, new Map()).listed)).toEqual(['c', 'b']);
  });
});

test('of the prunable nobody is lost and nobody stands twice, whatever was decided', () => {
  const anyDecision = fc.constantFrom<Decision | undefined>('keep', 'prune', 'later', 'done', undefined);
  fc.assert(
    fc.property(fc.array(fc.tuple(anyTie, anyDecision), { maxLength: 12 }), (given) => {
      const ties = given.map(([one], i) => ({
        ...one,
        person: { ...one.person, key: `${i}` as Tie['person']['key'] },
      }));
      const decisions: Decisions = new Map(
        ties.flatMap(({ person }, i) => {
          const decision = given[i]?.[1];
          return decision === undefined ? [] : [[person.key, decision] as const];
        }),
      );
      const { listed, secondLook } = pruneList(ties, decisions);
      const expected = ties.filter(({ person, verdict }) => {
        const decision = decisions.get(person.key);
        return decision === 'prune' || (decision === undefined && verdict.kind === 'prunable');
      });
      expect(new Set([...listed, ...secondLook])).toEqual(new Set(expected));
      expect(listed.length + secondLook.length).toBe(expected.length);
    }),
  );
});

const read = (text: string) =>
  Papa.parse<Record<string, string>>(text.slice(1), { header: true, newline: '\r\n', skipEmptyLines: true });

test('the file has the columns of all verdicts and a row for each person listed', () => {
  const plain = silent('plain', 0.01);
  const { data, meta } = read(pruneListCsv([plain, wary], new Map(), true, at));
  expect(meta.fields).toHaveLength(17);
  expect(data.map((row) => [row['URL'], row['Verdict'], row['Decision']])).toEqual([
    ['plain', 'prunable', ''],
  ]);
  expect(data[0]?.['Why']).not.toContain('e-mail');
});

test('where messages are missing, each row says so and names the second e-mail', () => {
  const unjudged = tie({}, { url: 'u' }, false);
  const { data } = read(pruneListCsv([unjudged], decided([unjudged, 'prune']), false, at));
  expect(data).toHaveLength(1);
  expect(data[0]).toMatchObject({ Verdict: '', Decision: 'prune', Forecast: '' });
  expect(data[0]?.['Why']).toContain('second e-mail');
});

test('beside the list stands how many need a second look, and who cannot be found or listed', () => {
  const unlinked = silent('', 0.01);
  expect(pruneListNote([unlinked, silent('a', 0.01), wary], new Map(), true, 29)).toEqual([
    '2 people on the list.',
    '1 more needs a second look: something speaks against pruning unseen.',
    '1 person without a profile link: search for the name.',
    '29 hidden members have no name and no link, and cannot be listed.',
  ]);
});

test('an empty list without messages says what is missing', () => {
  expect(pruneListNote([tie({}, {}, false)], new Map(), false, 0)).toEqual([
    '0 people on the list.',
    '1 person not judged. The messages of this export are missing or incomplete, so nobody silent is on the list; LinkedIn’s second e-mail brings them.',
  ]);
});
