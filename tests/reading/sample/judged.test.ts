import { beforeAll, describe, expect, test } from 'vitest';
import { packZip } from '../../../src/archive/pack-zip.ts';
import { endOf } from '../../../src/base/time.ts';
import { cautionCodes } from '../../../src/network/person.ts';
import { readExport } from '../../../src/reading/read-export.ts';
import type { Reading } from '../../../src/reading/reading.ts';
import { sampleStories } from '../../../src/reading/sample/stories.ts';
import { type BacktestYear, backtest } from '../../../src/verdict/backtest.ts';
import { judge } from '../../../src/verdict/judge.ts';
import { defaultLines } from '../../../src/verdict/lines.ts';
import type { Verdict, VerdictKind } from '../../../src/verdict/verdict.ts';
import { people, sample } from './opened.ts';

let reading: Reading;
let verdicts: readonly Verdict[];
let years: readonly BacktestYear[];

beforeAll(async () => {
  const outcome = await readExport(
    [{ path: sample.name, blob: packZip(sample.files, sample.day) }],
    () => {},
  );
  if (outcome.kind !== 'read') throw new Error(`the sample is ${outcome.kind}`);
  reading = outcome.reading;
  verdicts = reading.facts.map((facts) => judge(facts, defaultLines, true));
  years = backtest(reading.network, endOf(reading.asOf), defaultLines);
});

const count = (kind: VerdictKind): number => verdicts.filter((verdict) => verdict.kind === kind).length;
const storyOf = ({ slug }: { readonly slug: string }) => {
  const i = reading.network.people.findIndex(({ url }) => decodeURIComponent(url).endsWith(`/${slug}`));
  return { verdict: verdicts[i], cautions: reading.network.people[i]?.cautions };
};

test('the sample is read whole, as of its day, and its owner is certain', () => {
  expect(reading.asOf).toBe(sample.day);
  expect(reading.network.people).toHaveLength(people.length);
  expect(reading.owner).toMatchObject({
    kind: 'found',
    owner: { slug: 'noa-winterfeld' },
    confidence: 'certain',
  });
  expect(reading.report.files.filter(({ ragged, broken }) => ragged > 0 || broken !== undefined)).toEqual([]);
});

test('a few are alive, more are dormant, some are new, and most prunable', () => {
  expect(count('alive')).toBeGreaterThanOrEqual(30);
  expect(count('alive')).toBeLessThanOrEqual(45);
  expect(count('dormant')).toBeGreaterThanOrEqual(60);
  expect(count('dormant')).toBeLessThanOrEqual(110);
  expect(count('new')).toBeGreaterThanOrEqual(20);
  expect(count('new')).toBeLessThanOrEqual(40);
});

test('every reason and every caution occurs', () => {
  expect(new Set(verdicts.map(({ reason }) => reason)).size).toBe(13);
  const cautions = new Set(reading.network.people.flatMap((person) => person.cautions));
  expect(cautions).toEqual(new Set(cautionCodes));
});

test('every reason to leave a row out occurs that this format has', () => {
  const { leftOut } = reading.report.messages;
  const missing = Object.entries(leftOut).filter(([, rows]) => rows === 0);
  // Dates of messages are always readable, and no two connections of one name lack an address.
  expect(missing.map(([reason]) => reason)).toEqual(['unread date', 'shared name']);
});

describe('the past tells something about the future:', () => {
  test.each([1, 2, 3, 4])('%d years ago', (back) => {
    const year = years.find(({ past }) => past.yearsBack === back);
    if (!year) throw new Error('not tested');
    const [hits, called] = year.called.alive.exchanges;
    expect(hits / called).toBeGreaterThan(0.4);
    const [missed, pruned] = year.called.prunable.exchanges;
    expect(missed / pruned).toBeLessThan(0.03);
    expect(year.past.auc).toBeGreaterThan(0.75);
  });
});

test('the stories come out as they should', () => {
  expect(storyOf(sampleStories.mentor).verdict).toEqual({ kind: 'dormant', reason: 'once strong' });
  expect(storyOf(sampleStories.mentor).cautions).toContain('recommendation');
  expect(storyOf(sampleStories.answerOwed).verdict).toEqual({ kind: 'dormant', reason: 'answer owed' });
  expect(storyOf(sampleStories.recruiter).verdict).toEqual({ kind: 'prunable', reason: 'they only' });
  expect(storyOf(sampleStories.friend).verdict).toEqual({ kind: 'alive', reason: 'warm' });
  expect(storyOf(sampleStories.namesake)).toEqual({
    verdict: { kind: 'prunable', reason: 'never wrote' },
    cautions: ['shared name'],
  });
  expect(storyOf(sampleStories.colleague)).toEqual({
    verdict: { kind: 'prunable', reason: 'never wrote' },
    cautions: ['same employer'],
  });
});
