import { people } from './filters.ts';
import { formatsOf } from './formats.ts';

/** The sentences of the bars of those who never exchanged a word. */
export const silentTitle = 'Never exchanged a word';
export const dateUnread = 'date unread';
export const nobodySilent = 'There is a message with everybody.';

/** `948 people, by the year you connected. Drag over bars to select.` */
export function silentIntro(shown: number, all: number, locale = 'en'): string {
  const { number, counted } = formatsOf(locale);
  const who = shown === all ? counted(all, people) : `${number(shown)} of ${counted(all, people)}`;
  return `${who}, by the year you connected. Drag over bars to select.`;
}

/** A bar as it is read aloud: `2012: 22 people, 3 of them new`. */
export function barWords(
  year: number | undefined,
  shown: { readonly settled: number; readonly fresh: number },
  all: number,
  locale = 'en',
): string {
  const { number, counted } = formatsOf(locale);
  const count = shown.settled + shown.fresh;
  const who = count === all ? counted(all, people) : `${number(count)} of ${counted(all, people)}`;
  return `${year ?? dateUnread}: ${who}${shown.fresh > 0 ? `, ${number(shown.fresh)} of them new` : ''}`;
}

/** The key below the bars: `8 new: still in grace`. */
export const graceWords = (fresh: number, locale = 'en'): string =>
  `${formatsOf(locale).number(fresh)} new: still in grace`;
