import type { Tie } from '../verdict/tie.ts';

/** Letters that Unicode does not take apart, as people without that keyboard type them. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
};

// Of the Latin, Greek, Cyrillic, Hebrew and Arabic scripts alone: in others the marks are the vowels.
const diacritics = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f]/gu;

/** Text as a search compares it: NFKD, without diacritics, lower-case, so that "zoe" finds "Zoë" and "oystein" "Øystein". */
export const searchable = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(diacritics, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþħı]/gu, (letter) => plainLetters[letter] ?? letter);

/** Of each tie: name, company and position, searchable, one a line. Prepared once for `selectTies`. */
export const searchTexts = (ties: readonly Tie[]): readonly string[] =>
  ties.map(({ person: { name, company, position } }) =>
    [name, company, position].map((field) => searchable(field).replace(/\s+/gu, ' ')).join('\n'),
  );

/** The words a search text asks for. */
export const wordsOf = (text: string): readonly string[] =>
  searchable(text)
    .split(/\s+/u)
    .filter((word) => word !== '');
