import { formatsOf } from './formats.ts';

/** What stands beside the prune list, in numbers. */
export interface PruneCounts {
  readonly listed: number;
  readonly secondLook: number;
  /** Listed without a profile link. */
  readonly withoutLink: number;
  /** Hidden members: a date and nothing else, so they cannot be listed. */
  readonly ghosts: number;
  /** Connections without a verdict, for want of messages. */
  readonly unjudged: number;
  readonly messagesWhole: boolean;
}

/** Why a silent person is missing from a prune list made without all messages. */
export const missingMessages =
  'The messages of this export are missing or incomplete, so nobody silent is on the list; LinkedIn’s second e-mail brings them.';

/** The sentences beside the prune list; those with nothing to say are left away. */
export function pruneWords(counts: PruneCounts, locale = 'en'): readonly string[] {
  const { counted } = formatsOf(locale);
  const people = { one: 'person', other: 'people' };
  const need = { one: 'more needs a second look', other: 'more need a second look' };
  const hidden = { one: 'hidden member has', other: 'hidden members have' };
  const { listed, secondLook, withoutLink, ghosts, unjudged, messagesWhole } = counts;
  return [
    `${counted(listed, people)} on the list.`,
    ...(secondLook === 0 ? [] : [`${counted(secondLook, need)}: something speaks against pruning unseen.`]),
    ...(withoutLink === 0
      ? []
      : [`${counted(withoutLink, people)} without a profile link: search for the name.`]),
    ...(ghosts === 0 ? [] : [`${counted(ghosts, hidden)} no name and no link, and cannot be listed.`]),
    ...(messagesWhole ? [] : [`${counted(unjudged, people)} not judged. ${missingMessages}`]),
  ];
}
