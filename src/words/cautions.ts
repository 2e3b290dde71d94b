import type { Caution } from '../network/person.ts';

interface CautionWords {
  readonly label: string;
  readonly sentence: string;
}

/** Why to look twice before pruning somebody. */
export const cautionWords: Readonly<Record<Caution, CautionWords>> = {
  recommendation: {
    label: 'recommendation',
    sentence: 'One of you recommended the other; removing the connection may withdraw it.',
  },
  endorsement: {
    label: 'endorsement',
    sentence: 'One of you endorsed the other; removing the connection may withdraw it.',
  },
  'private note': { label: 'private note', sentence: 'You keep a private note on them.' },
  'same employer': { label: 'same employer', sentence: 'They work where you work or worked.' },
  'shared group': {
    label: 'shared group',
    sentence: 'You two are in a conversation with several people; what was said there is not counted.',
  },
  'invitation note': {
    label: 'invitation note',
    sentence: 'The invitation between you came with a personal note.',
  },
  'name only': {
    label: 'matched by name',
    sentence: 'Something of theirs was matched by name alone, for want of a profile link.',
  },
  'shared name': {
    label: 'shared name',
    sentence: 'Somebody else has the same name: messages or a recommendation may be theirs.',
  },
  'date unread': { label: 'date unread', sentence: 'The day you connected cannot be read.' },
};
