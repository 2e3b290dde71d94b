import { expect, test } from 'vitest';
import { candidateWords, ownerQuestion, ownerWords } from '../../src/words/owner.ts';

const owner = {
  slug: 'ola-nordmann',
  name: 'Ola Nordmann',
  methods: ['invitations', 'every conversation'],
  conversations: 230,
} as const;
const found = { kind: 'found', owner, rivals: [], conversations: 230 } as const;

test('the sentence says who, how we know and how sure we are', () => {
  expect(ownerWords({ ...found, method: 'invitations', confidence: 'certain' })).toBe(
    'You are Ola Nordmann, for certain: every invitation comes from you or goes to you; you are in every conversation.',
  );
  expect(ownerWords({ ...found, method: 'profile name', confidence: 'likely' })).toBe(
    'You are most likely Ola Nordmann: the name is the one in your Profile.csv; nothing else in the export confirms it.',
  );
  expect(ownerWords({ ...found, method: 'chosen by you', confidence: 'certain' })).toBe(
    'You are Ola Nordmann: you said so.',
  );
  expect(ownerWords({ kind: 'not needed', name: '' })).toBe(
    'The export does not say who you are, and nothing here depends on it.',
  );
});

test('where nothing decides, the question says why it is asked', () => {
  const candidate = { ...owner, methods: ['profile name'], conversations: 212 } as const;
  expect(ownerQuestion([candidate, candidate])).toEqual({
    title: 'Which of these is you?',
    why: 'The export points to 2 people, and none of them for sure; without that nobody can tell your words from theirs.',
  });
  expect(ownerWords({ kind: 'unsure', candidates: [], conversations: 3 })).toContain(
    'does not say who you are',
  );
  expect(candidateWords(candidate, 230)).toBe(
    'in 212 of 230 conversations; the name is the one in your Profile.csv',
  );
});
