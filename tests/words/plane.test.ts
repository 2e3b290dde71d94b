import { describe, expect, test } from 'vitest';
import { inTouchLabel, markAloud, markTitle, planeSummary, spanLabel } from '../../src/words/plane.ts';
import { at, daysBefore, tie } from '../support/ties.ts';

const last = daysBefore(1100);
const dag = tie(
  { sent: 20, received: 20, twoWay: 9, lastMessage: last, lastTwoWay: last, forecast: 0.1 },
  { name: 'Dag Dormant', company: 'Acme' },
);

describe('a mark', () => {
  test('is titled with name and company, or the name alone', () => {
    expect(markTitle(dag, false)).toBe('Dag Dormant · Acme');
    expect(markTitle({ ...dag, person: { ...dag.person, company: '' } }, false)).toBe('Dag Dormant');
  });

  test('is read aloud as who, what and since when', () => {
    expect(markAloud(dag, at, false)).toBe(
      'Dag Dormant, Acme: dormant. 9 two-way conversations, the last 3 years ago. Once a strong tie.',
    );
    expect(markAloud(dag, at, false, 2)).toMatch(/2 more at this spot\.$/);
  });

  test('names nobody where names are hidden', () => {
    expect(markTitle(dag, true)).toBe('A dormant tie');
    expect(markTitle({ ...dag, verdict: { kind: 'alive', reason: 'warm' } }, true)).toBe('An alive tie');
    expect(markAloud(dag, at, true)).not.toMatch(/Dag|Acme/);
  });
});

test('times under the axis are written out, or short, and none at all is today', () => {
  expect(spanLabel(10, 'year')).toBe('10 years');
  expect(spanLabel(1, 'month')).toBe('1 month');
  expect(spanLabel(10, 'year', true)).toBe('10 yrs');
  expect(spanLabel(0, 'day')).toBe('today');
  expect(inTouchLabel(180)).toBe('in touch: 180 days');
  expect(inTouchLabel(1)).toBe('in touch: 1 day');
});

test('the chart in words tells both of its parts, and of a part without anybody so', () => {
  const none = { alive: 0, dormant: 0, prunable: 0, new: 0 };
  expect(planeSummary({ ...none, alive: 41, dormant: 1088 }, { ...none, prunable: 3 })).toBe(
    'Two-way conversations with 41 alive and 1,088 dormant. Never two-way: 3 prunable.',
  );
  expect(planeSummary(none, none)).toBe('Two-way conversations with nobody. Never two-way: nobody.');
});
