import { searchable } from './search.ts';

/** A stretch of a text, as it was written. */
export interface Piece {
  readonly text: string;
  /** Whether a search word is found here. */
  readonly hit: boolean;
}

const mark = /\p{M}/u;

/**
 * A text cut into pieces that, one after the other, are the text again, with those that hold a word marked as hits.
 * `words` are `wordsOf(…)`: they are sought in the text as a search compares it, where ß is two letters and ë is e, so
 * a letter is a hit as soon as a part of it is, and its diacritics go with it.
 */
export function piecesOf(text: string, words: readonly string[]): readonly Piece[] {
  const folded = searchable(text);
  const found = spansOf(folded, words);
  if (found.length === 0) return [{ text, hit: false }];
  const pieces: { text: string; hit: boolean }[] = [];
  for (const { text: letter, from, end } of lettersOf(text)) {
    const hit = found.some((span) => span.from < end && from < span.end);
    const before = pieces.at(-1);
    if (before?.hit === hit) before.text += letter;
    else pieces.push({ text: letter, hit });
  }
  return pieces;
}

interface Span {
  readonly from: number;
  readonly end: number;
}

interface Letter extends Span {
  readonly text: string;
}

/** The letters of a text, each with its marks, and where each lies in the searchable text. */
function lettersOf(text: string): readonly Letter[] {
  const letters: Letter[] = [];
  let from = 0;
  for (const point of text) {
    const end = from + searchable(point).length;
    const before = letters.at(-1);
    if (before && (end === from || mark.test(point))) {
      letters[letters.length - 1] = { text: before.text + point, from: before.from, end };
    } else letters.push({ text: point, from, end });
    from = end;
  }
  return letters;
}

/** Every place of every word. */
const spansOf = (folded: string, words: readonly string[]): readonly Span[] =>
  words.flatMap((word) => {
    const spans: Span[] = [];
    for (let from = folded.indexOf(word); from >= 0; from = folded.indexOf(word, from + 1)) {
      spans.push({ from, end: from + word.length });
    }
    return spans;
  });
