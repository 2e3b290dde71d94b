import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { yearMs } from '../../src/base/time.ts';
import { type BacktestYear, backtest } from '../../src/verdict/backtest.ts';
import { defaultLines } from '../../src/verdict/lines.ts';
import { exchanged, wrote } from '../../src/verdict/past-ties.ts';
import { backtestWords, headline, plausible, share, yearCells } from '../../src/words/backtest.ts';
import { calibrationSummary, tenthsOf } from '../../src/words/backtest-calibration.ts';
import { type Count, type Sentence, stoodOn } from '../../src/words/backtest-count.ts';
import { missesOf } from '../../src/words/backtest-misses.ts';
import { contestWords, rivalWords } from '../../src/words/backtest-rival.ts';
import { anyPerson, cut } from '../support/any-network.ts';
import { at, daysBefore } from '../support/at.ts';
import { type MessageSpec, networkOf, type PersonSpec } from '../support/network.ts';

const T = '2025-07-01T00:00:00.000Z';
/** So many days before one year ago, where the first test stands. */
const before = (days: number) => daysBefore(T, 365 + days);
const talk = (days: number): readonly MessageSpec[] => [
  [before(days), 'you'],
  [before(days - 0.1), 'they'],
];
const times = (count: number, spec: PersonSpec): PersonSpec[] => Array.from({ length: count }, () => spec);
const faded: PersonSpec = { messages: [[before(1500), 'you']] };

const test1 = (people: readonly PersonSpec[], whole = true): BacktestYear => {
  const [year] = backtest(networkOf(people, whole), at(T), defaultLines);
  if (!year) throw new Error('too few to test');
  return year;
};

const aloud = (sentence: Sentence): string =>
  sentence.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
const countsIn = (sentences: readonly Sentence[]): readonly Count[] =>
  sentences.flat().filter((piece) => typeof piece !== 'string');
const saidNumber = ({ text }: Count): number => Number(text.replaceAll(',', '').replace(/^no.*$/i, '0'));

/** 3 in touch of whom 2 exchange, 2 once strong of whom 1 does, 20 faded of whom 1 does and 1 gets a message, 1 new. */
const circle: readonly PersonSpec[] = [
  ...times(2, { messages: [...talk(100), ...talk(-20)] }),
  { messages: talk(100) },
  { messages: [...talk(900), ...talk(1000), ...talk(1100), ...talk(-5)] },
  { messages: [...talk(900), ...talk(1000), ...talk(1100)] },
  { messages: [[before(1500), 'you'], ...talk(-40)] },
  {
    messages: [
      [before(1500), 'you'],
      [before(-40), 'they'],
    ],
  },
  ...times(18, faded),
  { connectedOn: before(30) },
];

test('the headline counts what was called and what came, and says so in one breath', () => {
  expect(aloud(headline(test1(circle)))).toBe(
    'Standing on 30 Jun 2024 and knowing nothing later, we would have called 3 ties alive: 2 did exchange messages ' +
      'within a year. Of 2 called dormant, 1 did; of 20 called prunable, 1 did: here they are by name.',
  );
});

test('the headline of one tie and of none is still English', () => {
  expect(aloud(headline(test1([...times(16, faded), { messages: talk(100) }])))).toContain(
    'would have called 1 tie alive: none did exchange messages within a year. Of none called dormant, none did; of 16 called prunable, none did.',
  );
  expect(aloud(headline(test1(times(16, faded))))).toContain('called no ties alive: none did');
});

test('without whole messages the headline says whom it leaves out', () => {
  const people = [...times(16, faded), {}];
  expect(aloud(headline(test1(people, false)))).toContain('nobody silent is judged');
  expect(aloud(headline(test1(people)))).not.toContain('nobody silent');
});

test('a year stood at the end of a day, and is named for it', () => {
  expect(stoodOn(at('2025-11-15T00:00:00Z'))).toBe('14 Nov 2025');
});

test('a year’s line has the exchanges of all four verdicts, and the messages of the prunable', () => {
  expect(yearCells(test1(circle)).map(aloud)).toEqual(['2 of 3', '1 of 2', '1 of 20', '2', '0 of 1']);
  expect(backtestWords.columns).toHaveLength(1 + 5);
});

test('when a year is tested is said with the model’s own figures', () => {
  expect(backtestWords.testable).toContain('1.5 years of messages before it and 30 ties');
});

test('shares have two digits that count, and what is plausible is said for few and for many', () => {
  expect([0, 0.00567, 0.0149, 0.834, 1, 1.2e-17].map(share)).toEqual([
    '0%',
    '0.57%',
    '1.5%',
    '83%',
    '100%',
    '0%',
  ]);
  expect(plausible([0.7, 0.91])).toBe('with so few, anything from 70% to 91% is plausible');
  expect(plausible([0.0026, 0.0119])).toBe('anything from 0.26% to 1.2% is plausible');
});

test('the misses are the alive without an exchange and the prunable with one, the most surprising first', () => {
  const [alive, prunable] = missesOf(
    test1([
      ...circle,
      // Warmer, but only greetings, no exchange, came.
      { messages: [...talk(5), ...talk(20), ...talk(40), [before(-9), 'they', 'greeting']] },
      // Surprising: never a message before.
      { messages: talk(-100) },
    ]),
  );
  expect(alive && aloud(alive.title)).toBe('2 called alive, but no exchange came');
  expect(alive?.misses.map(({ person }) => person)).toEqual([26, 2]);
  expect(alive?.misses[0]?.came).toMatch(/^forecast about \d+%; then messages, but no exchange$/);
  expect(alive?.misses[1]?.came).toMatch(/; then not one message$/);
  expect(prunable && aloud(prunable.title)).toBe('2 called prunable, yet an exchange came');
  expect(prunable?.misses.map(({ person }) => person).toSorted((a, b) => a - b)).toEqual([5, 27]);
  expect(prunable?.misses[0]?.came).toMatch(/; then you two exchanged messages$/);
});

test('nobody was called wrongly where every exchange was foreseen', () => {
  const misses = missesOf(test1(times(16, faded)));
  expect(misses.map(({ title }) => aloud(title))).toEqual([
    'Nobody called alive, but no exchange came',
    'Nobody called prunable, yet an exchange came',
  ]);
});

describe('on any network', () => {
  const someLines = fc.record({
    alive: fc.constantFrom(0.1, 0.3, 0.5),
    inTouchDays: fc.constantFrom(0, 180, 900),
    prune: fc.constantFrom(0.01, 0.05, 0.4),
    graceDays: fc.constantFrom(0, 180),
    strong: fc.constantFrom(1, 3),
    greetings: fc.constant('apart' as const),
  });
  const anyYear = fc
    .tuple(fc.array(anyPerson, { minLength: 24, maxLength: 60 }), someLines, fc.boolean())
    .map(([people, lines, whole]) => {
      const later = at(new Date(Date.parse(cut) + yearMs).toISOString());
      return backtest(networkOf(people, whole), later, lines);
    })
    .filter((years) => years.length > 0)
    .map(([year]) => year as BacktestYear);

  test('every number lists exactly as many people as it says, and says nothing to press for nobody', () => {
    fc.assert(
      fc.property(anyYear, (year) => {
        const sentences = [
          headline(year),
          ...yearCells(year),
          rivalWords(year),
          ...missesOf(year).map(({ title }) => title),
          ...tenthsOf(year.past).flatMap(({ did, of, cells }) => [[did, of], ...cells]),
        ];
        for (const count of countsIn(sentences)) {
          const people = new Set(count.people());
          expect([count.what, people.size]).toEqual([count.what, saidNumber(count)]);
          expect(count.what === '').toBe(people.size === 0);
          expect(count.at).toBe(year.past.at);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('the rival is held against with lists of our sizes, to the person', () => {
    fc.assert(
      fc.property(anyYear, (year) => {
        const ours = [year.called.alive, year.called.prunable].map(({ ties }) => ties.length);
        const sizes = countsIn([rivalWords(year)]).map(saidNumber);
        expect([sizes[1], sizes[3]]).toEqual(ours);
        for (const kind of ['alive', 'prunable'] as const)
          expect(contestWords(year, kind)).not.toContain('NaN');
      }),
      { numRuns: 60 },
    );
  });

  test('the tenths are cut at ⌊i·n/10⌋ in order of forecast, each with its own people and exchanges', () => {
    fc.assert(
      fc.property(anyYear, ({ past }) => {
        const { ties } = past;
        const messaged = Array.from({ length: ties.length }, (_, tie) => tie)
          .filter((tie) => !Number.isNaN(ties.lastMessage[tie]))
          .toSorted((a, b) => (ties.forecast[a] ?? 0) - (ties.forecast[b] ?? 0) || a - b);
        const edge = (i: number) => Math.floor((i * messaged.length) / 10);
        const expected = Array.from({ length: 10 }, (_, i) => messaged.slice(edge(i), edge(i + 1)));
        const tenths = tenthsOf(past);
        expect(tenths.map(({ of }) => of.people())).toEqual(
          expected.map((bin) => bin.map((tie) => ties.person[tie])),
        );
        expect(tenths.map(({ did }) => did.people())).toEqual(
          expected.map((bin) => bin.filter((tie) => exchanged(ties, tie)).map((tie) => ties.person[tie])),
        );
        expect(tenths.map(({ bin }) => bin.observed)).toEqual(
          expected.map((bin) => [bin.filter((tie) => exchanged(ties, tie)).length, bin.length]),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('who did not exchange and who did are told apart by what came', () => {
    fc.assert(
      fc.property(anyYear, (year) => {
        const { ties } = year.past;
        const tieOf = new Map(Array.from(ties.person, (person, tie) => [person, tie]));
        const [alive, prunable] = missesOf(year);
        for (const { person, came } of alive?.misses ?? []) {
          const tie = tieOf.get(person) ?? -1;
          expect(exchanged(ties, tie)).toBe(false);
          expect(came.endsWith('not one message')).toBe(!wrote(ties, tie));
        }
        for (const { person } of prunable?.misses ?? []) {
          expect(exchanged(ties, tieOf.get(person) ?? -1)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

test('the plot in a sentence counts the groups whose forecast is plausible', () => {
  const bin = (predicted: number, interval: readonly [number, number]) => ({
    predicted,
    observed: [1, 4] as const,
    interval,
  });
  const bins = [bin(0.1, [0.05, 0.7]), bin(0.05, [0.05, 0.7]), bin(0.9, [0.05, 0.7]), bin(0.01, [0.05, 0.7])];
  expect(calibrationSummary({ bins, ece: 0.0217 })).toBe(
    'In 2 of 4 groups the forecast is plausible; on average forecast and outcome are 2.2 percentage points apart.',
  );
});
