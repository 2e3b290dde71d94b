import { unreachable } from '../base/unreachable.ts';
import type { OwnerCandidate, OwnerFinding, OwnerMethod } from '../network/owner.ts';
import { formatsOf } from './formats.ts';

const methods: Readonly<Record<OwnerMethod, string>> = {
  invitations: 'every invitation comes from you or goes to you',
  'every conversation': 'you are in every conversation',
  'profile name': 'the name is the one in your Profile.csv',
  'chosen by you': 'you said so',
};

/** Who “you” are and how that is known. */
export function ownerWords(finding: OwnerFinding, locale = 'en'): string {
  switch (finding.kind) {
    case 'found': {
      const { owner, method, confidence } = finding;
      const name = owner.name || 'the owner of this export';
      if (method === 'chosen by you') return `You are ${name}: ${methods[method]}.`;
      return confidence === 'certain'
        ? `You are ${name}, for certain: ${owner.methods.map((speaking) => methods[speaking]).join('; ')}.`
        : `You are most likely ${name}: ${methods[method]}; nothing else in the export confirms it.`;
    }
    case 'unsure':
      return ownerQuestion(finding.candidates, locale).why;
    case 'not needed':
      return finding.name === ''
        ? 'The export does not say who you are, and nothing here depends on it.'
        : `You are ${finding.name}, by your Profile.csv; nothing here depends on it.`;
    default:
      return unreachable(finding);
  }
}

/** What to ask when nothing decides who the owner is. */
export function ownerQuestion(
  candidates: readonly OwnerCandidate[],
  locale = 'en',
): { readonly title: string; readonly why: string } {
  const people = formatsOf(locale).counted(candidates.length, { one: 'person', other: 'people' });
  return {
    title: 'Which of these is you?',
    why:
      candidates.length === 0
        ? 'The export does not say who you are, and without that nobody can tell your words from theirs.'
        : `The export points to ${people}, and none of them for sure; without that nobody can tell your words from theirs.`,
  };
}

/** What speaks for a candidate: `in 212 of 230 conversations; the name is the one in your Profile.csv`. */
export function candidateWords(
  { methods: speaking, conversations }: OwnerCandidate,
  ofConversations: number,
  locale = 'en',
): string {
  const { number, counted } = formatsOf(locale);
  const all = counted(ofConversations, { one: 'conversation', other: 'conversations' });
  return [`in ${number(conversations)} of ${all}`, ...speaking.map((method) => methods[method])].join('; ');
}

/** What to do where none of the candidates is the right one. */
export const noneOfThese =
  'Is none of these you? Open the whole export, with Invitations.csv and Profile.csv in it: they say whose it is.';

export const ownerWay = {
  title: 'Who you are',
  notMe: 'This is not me',
  back: 'Back to who the export says',
} as const;
