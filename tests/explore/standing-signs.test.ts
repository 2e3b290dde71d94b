import { expect, test } from 'vitest';
import { instant } from '../../src/base/time.ts';
import { standingSigns } from '../../src/explore/standing-signs.ts';
import { networkOf } from '../support/network.ts';

test('a sign stands from its day until its name is shared; one without a readable day stands', () => {
  const [person] = networkOf([
    {
      signs: [
        { kind: 'recommendation', way: 'received', at: '2020-01-01' },
        { kind: 'endorsement', way: 'given', at: '2020-01-01', until: '2022-01-01' },
        { kind: 'invitation', way: 'given', at: '2025-01-01' },
        { kind: 'note', way: 'given' },
      ],
    },
  ]).people;
  const kinds = (day: string) =>
    standingSigns(person?.signs ?? [], instant(Date.parse(day))).map(({ kind }) => kind);
  expect(kinds('2022-01-01')).toEqual(['recommendation', 'endorsement', 'note']);
  expect(kinds('2022-01-02')).toEqual(['recommendation', 'note']);
  expect(kinds('2026-01-01')).toEqual(['recommendation', 'invitation', 'note']);
  expect(kinds('2019-01-01')).toEqual(['note']);
});
