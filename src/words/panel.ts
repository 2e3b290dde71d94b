import { formatsOf } from './formats.ts';

/** The buttons that lead from one person of the list to the next. */
export const stepWords = { previous: 'Previous person', next: 'Next person' } as const;

/** Where in the list somebody stands: `3 of 1,234`. `index` is 0 for the first. */
export function placeWords(
  { index, of }: { readonly index: number; readonly of: number },
  locale = 'en',
): string {
  const { number } = formatsOf(locale);
  return `${number(index + 1)} of ${number(of)}`;
}
