import { formatsOf } from './formats.ts';

/** Opens the rest of a long list of signs. */
export const moreSigns = (count: number, locale = 'en'): string => `${formatsOf(locale).number(count)} more`;
