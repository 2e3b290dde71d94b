import { expect, test } from 'vitest';
import { connectionTold, correctionWords, joinedByName, sameFollows } from '../../src/words/corrections.ts';

const end = (key: string, name: string) => ({ key, name });
const roe = end('anna', 'Anna Roe');

test('each correction is a sentence with the names of both', () => {
  const smith = end('anna-smith', 'Anna Smith');
  expect(correctionWords({ kind: 'same', a: smith, b: roe })).toBe(
    'Anna Smith and Anna Roe are the same person.',
  );
  expect(correctionWords({ kind: 'apart', a: smith, b: roe })).toBe(
    'The messages of Anna Smith are not Anna Roe’s.',
  );
  expect(correctionWords({ kind: 'owner', owner: { slug: 'rut', name: 'Rut Vidal' } })).toBe(
    'You are Rut Vidal.',
  );
  expect(correctionWords({ kind: 'owner', owner: { slug: 'rut', name: '' } })).toBe('You are rut.');
});

test('of two with one name it is told which: by their address, or that there is none', () => {
  expect(correctionWords({ kind: 'apart', a: end('anna-x', 'Anna Roe'), b: roe })).toBe(
    'The messages of Anna Roe (anna-x) are not Anna Roe’s.',
  );
  expect(correctionWords({ kind: 'same', a: end('called:anna roe', 'Anna Roe'), b: roe })).toBe(
    'Anna Roe (by name) and Anna Roe are the same person.',
  );
});

test('what follows is told with its numbers, before it is said', () => {
  expect(sameFollows('Anna Smith', 'Anna Roe', 1200)).toBe(
    '1,200 messages of Anna Smith will count as Anna Roe’s.',
  );
  expect(sameFollows('Anna Smith', 'Anna Roe', undefined)).toBe(
    'Anna Smith and Anna Roe become one person, with the messages and signs of both.',
  );
  expect(joinedByName({ key: 'anna-x', name: 'Anna Roe', messages: 1 })).toBe(
    '1 message matched by the name “Anna Roe” alone.',
  );
  expect([connectionTold('Tessel'), connectionTold('')]).toEqual(['a connection, Tessel', 'a connection']);
});
