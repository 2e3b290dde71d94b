import { people } from './filters.ts';
import { formatsOf } from './formats.ts';

/** What is known of why nobody is listed. */
interface Known {
  readonly nobodyListed: boolean;
  readonly text: string;
  readonly matches: number;
  readonly filtered: boolean;
  readonly strangers: readonly { readonly name: string; readonly messages: number }[];
  readonly hidden: number;
}

export const nobodyTitle = 'Nobody here';
export const dropFilters = 'Drop the other filters';
export const strangersTitle = 'Not a connection, but among your messages:';

const strangersTold = 5;

/** Why nobody is listed, in one sentence. It quotes no search text, which may be a name. */
export function nobodyWords({ nobodyListed, text, matches, filtered }: Known, locale = 'en'): string {
  if (nobodyListed) return 'This export lists no connection by name.';
  if (text === '') return 'Nobody fits all of these filters at once.';
  if (matches === 0) return 'No connection has this in name, company or role.';
  const match = { one: 'person matches', other: 'people match' };
  const who = formatsOf(locale).counted(matches, match);
  return filtered ? `${who} your search, but not with the other filters.` : `${who} your search.`;
}

/** That whoever is looked for may be hidden; '' where nobody is. */
export function hiddenWords({ hidden }: Known, locale = 'en'): string {
  const members = { one: 'hidden member has', other: 'hidden members have' };
  return hidden === 0
    ? ''
    : `${formatsOf(locale).counted(hidden, members)} no name in this export: whoever you look for may be among them.`;
}

/** A stranger's name, and what was exchanged with them. */
interface Told {
  readonly name: string;
  readonly exchanged: string;
}

/** The strangers of the name; of many the first few, and how many more there are. */
export function strangerWords({ strangers }: Known, locale = 'en'): { told: readonly Told[]; more: string } {
  const { counted, number } = formatsOf(locale);
  const messages = { one: 'message', other: 'messages' };
  const rest = strangers.length - strangersTold;
  return {
    told: strangers
      .slice(0, strangersTold)
      .map((stranger) => ({ name: stranger.name, exchanged: counted(stranger.messages, messages) })),
    more: rest > 0 ? `and ${number(rest)} more ${rest === 1 ? people.one : people.other}` : '',
  };
}
