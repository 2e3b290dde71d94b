import type { Tally } from '../verdict/wilson.ts';
import { formatsOf } from './formats.ts';

export const worthANote = {
  title: 'Worth a note this week',
  /** How many dormant people are owed an answer; the first part is the button that lists them. */
  owed(count: number, locale = 'en'): { readonly who: string; readonly what: string } {
    return {
      who: formatsOf(locale).counted(count, { one: 'person', other: 'people' }),
      what: 'wrote to you within the last year and have not heard back.',
    };
  },
  nobody: 'Nobody who wrote to you within the last year is still waiting for an answer.',
  /** How the owner's own tries to revive a tie went; '' where there were none. */
  revived([answered, tries]: Tally, locale = 'en'): string {
    const { number, counted } = formatsOf(locale);
    if (tries === 0) return '';
    return `In the past you wrote after a year of silence ${counted(tries, { one: 'time', other: 'times' })}; ${number(answered)} got an answer.`;
  },
} as const;
