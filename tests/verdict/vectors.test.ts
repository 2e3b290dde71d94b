import { expect, test } from 'vitest';
import vectors from '../../fixtures/verdict-vectors.json' with { type: 'json' };
import { judge } from '../../src/verdict/judge.ts';
import { learn } from '../../src/verdict/learn.ts';
import { defaultLines } from '../../src/verdict/lines.ts';
import { measure } from '../../src/verdict/measure.ts';
import { forecastOf } from '../../src/verdict/warmth.ts';
import { at, daysBefore } from '../support/at.ts';
import { type MessageSpec, networkOf, type PersonSpec } from '../support/network.ts';

const T = at(vectors.T);
const prior = learn(networkOf([]), T, 'apart');

function factsOf(person: PersonSpec) {
  const [facts] = measure(networkOf([person]), prior, T, 'apart', false);
  if (facts === undefined) throw new Error('one person has facts');
  return facts;
}

test.each(vectors.cases)('case: $name', ({ events, conversations, exchanges, warmth, pPrior }) => {
  const facts = factsOf({ messages: events as unknown as MessageSpec[] });
  expect(facts.conversations).toBe(conversations);
  expect(facts.twoWay).toBe(exchanges);
  expect(Math.abs(facts.warmth - warmth)).toBeLessThan(1e-6);
  expect(Math.abs(forecastOf(facts.warmth, prior.beta) - pPrior)).toBeLessThan(1e-6);
});

test.each(vectors.verdicts)('verdict: $name', ({ knownDays, vouched, events, pPrior, verdict, reason }) => {
  const facts = factsOf({
    connectedOn: daysBefore(vectors.T, knownDays),
    messages: events as unknown as MessageSpec[],
    signs: vouched ? [{ kind: 'recommendation', way: 'received' }] : [],
  });
  expect(facts.knownDays).toBe(knownDays);
  expect(Math.abs(facts.forecast - pPrior)).toBeLessThan(1e-6);
  expect(judge(facts, defaultLines, true)).toEqual({ kind: verdict, reason });
});
