import { expect, test } from 'vitest';
import { vouchedAt } from '../../src/verdict/signs.ts';
import { at } from '../support/at.ts';
import { networkOf, type SignSpec } from '../support/network.ts';

const T = at('2025-07-01');
const vouched = (signs: readonly SignSpec[], hindsight = false) =>
  networkOf([{ signs }]).people.map((person) => vouchedAt(person.signs, T, hindsight))[0];

test.each(['received', 'given'] as const)('a recommendation %s vouches', (way) => {
  expect(vouched([{ kind: 'recommendation', way }])).toBe(true);
});

test('a private note vouches, an invitation does not', () => {
  expect(vouched([{ kind: 'note', way: 'given' }])).toBe(true);
  expect(vouched([{ kind: 'invitation', way: 'received' }])).toBe(false);
  expect(vouched([])).toBe(false);
});

test('endorsements vouch in both directions only, and only accepted ones', () => {
  const received = { kind: 'endorsement', way: 'received' } as const;
  const given = { kind: 'endorsement', way: 'given' } as const;
  expect(vouched([received, received])).toBe(false);
  expect(vouched([received, given])).toBe(true);
  expect(vouched([received, { ...given, accepted: false }])).toBe(false);
});

test('mutual endorsements count from the later of the two', () => {
  const mutual = (later: string): SignSpec[] => [
    { kind: 'endorsement', way: 'received', at: '2020-01-01' },
    { kind: 'endorsement', way: 'given', at: later },
  ];
  expect(vouched(mutual('2025-07-01'), true)).toBe(true);
  expect(vouched(mutual('2025-07-01T00:00:00.001Z'), true)).toBe(false);
});

test('a sign without a readable date counts at the export’s day, and in a back-test never', () => {
  expect(vouched([{ kind: 'recommendation', way: 'given' }], false)).toBe(true);
  expect(vouched([{ kind: 'recommendation', way: 'given' }], true)).toBe(false);
});

test.each([true, false])('a sign dated after T does not count yet, hindsight: %s', (hindsight) => {
  expect(vouched([{ kind: 'note', way: 'given', at: '2025-07-02' }], hindsight)).toBe(false);
  expect(vouched([{ kind: 'note', way: 'given', at: '2025-06-30' }], hindsight)).toBe(true);
});

test.each([true, false])(
  'a sign joined by a name counts until the name is shared, hindsight: %s',
  (hindsight) => {
    const note = { kind: 'note', way: 'given', at: '2020-01-01' } as const;
    expect(vouched([{ ...note, until: '2025-07-01' }], hindsight)).toBe(true);
    expect(vouched([{ ...note, until: '2025-06-30' }], hindsight)).toBe(false);
  },
);

test('a sign joined by a name counts from when the name was somebody’s', () => {
  const note = { kind: 'note', way: 'given', at: '2020-01-01' } as const;
  expect(vouched([{ ...note, from: '2025-07-01' }], true)).toBe(true);
  expect(vouched([{ ...note, from: '2025-07-02' }], true)).toBe(false);
});
