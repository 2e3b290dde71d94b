import { expect, test } from 'vitest';
import { greetingCandidate, greetingText } from '../../src/network/greeting.ts';

const kindOf = (text: string, addressee: string): string | undefined =>
  greetingText(greetingCandidate(text), addressee);

test.each([
  ['Happy birthday!', 'Anna'],
  ['Happy birthday, Anna! 🎂🎉', 'Anna'],
  ['Anna, happy birthday', 'Anna'],
  ['HAPPY   BIRTHDAY ANNA MARIA', 'Anna Maria'],
  ['Happy birthday Anna', 'Anna Maria'],
  ['Congrats on your work anniversary!', 'Anna'],
  ['Congratulations on the new job, Anna.', 'Anna'],
  ['Congrats Anna on the new role!', 'Anna'],
  ['Ｈａｐｐｙ birthday', 'Anna'],
  ['Happy birthday, Zoë', 'Zoe\u0308'],
])('%j to %s is a one-tap congratulation', (text, addressee) => {
  expect(kindOf(text, addressee)).toBe('congratulation');
});

test.each([
  ['Thanks', 'Anna'],
  ['Thank you, Anna!', 'Anna'],
  ['👍', 'Anna'],
  ['😊 🙏🏽', 'Anna'],
  ['👨‍👩‍👧', 'Anna'],
  ['🇳🇴', 'Anna'],
])('%j to %s is a bare thanks', (text, addressee) => {
  expect(kindOf(text, addressee)).toBe('thanks');
});

test.each([
  ['Happy birthday! Coffee next week?', 'Anna'],
  ['Happy birthday, Bela', 'Anna'],
  ['Congrats', 'Anna'],
  ['Congrats on the new house', 'Anna'],
  ['Thanks for the file', 'Anna'],
  ['Great, thanks', 'Anna'],
  [':-)', 'Anna'],
  ['5', 'Anna'],
  ['', 'Anna'],
  ['Anna', 'Anna'],
])('%j to %s is an ordinary message', (text, addressee) => {
  expect(kindOf(text, addressee)).toBeUndefined();
});

test('of an ordinary message nothing is kept', () => {
  expect(greetingCandidate('Could you introduce me to the person who runs that?')).toBe('');
  expect(greetingCandidate(`Happy birthday ${'x'.repeat(200)}`)).toBe('');
});
