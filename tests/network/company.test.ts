import { expect, test } from 'vitest';
import { employerKey } from '../../src/network/company.ts';

test.each([
  ['Grünwald GmbH', 'GRÜNWALD'],
  ['Vantor Systems, Inc.', 'Vantor Systems'],
  ['Oakline S.p.A.', 'oakline'],
  ['Harbor & Pine', 'harbor & pine'],
  ['Fernweh GmbH & Co. KG', 'Fernweh'],
  ['Tessel Pty Ltd', 'tessel'],
])('%s and %s are one employer', (a, b) => {
  expect(employerKey(a)).toBe(employerKey(b));
  expect(employerKey(a)).not.toBe('');
});

test('a name that is nothing but a legal form stays a name', () => {
  expect(employerKey('SE')).toBe('se');
});

test('different companies stay apart', () => {
  expect(employerKey('Kestrel Health')).not.toBe(employerKey('Kestrel Foods'));
});

test.each(['', 'Freelance', 'Self-employed', 'self employed'])(
  '%j is no employer two people share',
  (company) => {
    expect(employerKey(company)).toBe('');
  },
);
