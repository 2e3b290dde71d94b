import { expect, test } from 'vitest';
import { problemOf, Refusal } from '../../src/base/problem.ts';

const internal = Object.assign(new Error('allocation size overflow'), { name: 'InternalError' });

test.each([
  ['Chrome', new RangeError('Array buffer allocation failed')],
  ['Chrome, of a text', new RangeError('Invalid string length')],
  ['Safari', new RangeError('Out of memory')],
  ['Firefox', internal],
  ['Firefox, which throws a text', 'out of memory'],
])('%s ran out of memory', (_, error) => {
  expect(problemOf(error)).toEqual({ kind: 'out-of-memory' });
});

test.each(['NotReadableError', 'NotFoundError'])('a file that was moved or changed: %s', (name) => {
  expect(problemOf(new DOMException('it could not be read', name))).toEqual({ kind: 'file-gone' });
});

test('a refusal is its problem, and anything else a surprise', () => {
  expect(problemOf(new Refusal({ kind: 'empty', file: 'a' }))).toEqual({ kind: 'empty', file: 'a' });
  expect(problemOf(new TypeError('memory is not a function'))).toEqual({
    kind: 'unexpected',
    message: 'memory is not a function',
  });
  expect(problemOf(undefined)).toEqual({ kind: 'unexpected', message: 'undefined' });
});
