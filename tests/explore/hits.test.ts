import fc from 'fast-check';
import { expect, test } from 'vitest';
import { piecesOf } from '../../src/explore/hits.ts';
import { searchable, wordsOf } from '../../src/explore/search.ts';
import { roughText } from '../support/ties.ts';

/** The text with its hits in brackets. */
const shown = (text: string, sought: string): string =>
  piecesOf(text, wordsOf(sought))
    .map(({ text: piece, hit }) => (hit ? `[${piece}]` : piece))
    .join('');

test.each([
  ['Zoë Brandt', 'zoe', '[Zoë] Brandt'],
  ['Zoe\u0308 Brandt', 'zoe', '[Zoe\u0308] Brandt'],
  ['Zoe\u0308 Brandt', 'zo', '[Zo]e\u0308 Brandt'],
  ['Øystein Ærlig', 'oyst aer', '[Øyst]ein [Ær]lig'],
  ['Ærlig', 'e', '[Æ]rlig'],
  ['Lukasz Weiß', 'weiss', 'Lukasz [Weiß]'],
  ['Weiß', 'is', 'We[iß]'],
  ['Ｆｕｌｌ ﬁt', 'fit', 'Ｆｕｌｌ [ﬁt]'],
  ['İpek Ilgın', 'ilgin', 'İpek [Ilgın]'],
  ['ΟΔΟΣ', 'οδος', '[ΟΔΟΣ]'],
  ['日本 太郎', '本', '日[本] 太郎'],
  ['👩‍🚀 Ana', 'ana', '👩‍🚀 [Ana]'],
  ['Anna Annan', 'ann', '[Ann]a [Ann]an'],
  ['banana', 'ana', 'b[anana]'],
  ['Mira Solberg', 'mi sol ra', '[Mira] [Sol]berg'],
  ['Mira Solberg', 'brandt', 'Mira Solberg'],
  ['Mira Solberg', '', 'Mira Solberg'],
  ['', 'mira', ''],
])('%s, searched for "%s", is marked %s', (text, sought, expected) => {
  expect(shown(text, sought)).toBe(expected);
});

const text = fc.oneof(
  roughText,
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: 'grapheme' }),
);

test('the pieces are the text again, whatever is in it, and marked and unmarked ones take turns', () => {
  fc.assert(
    fc.property(text, text, (written, sought) => {
      const pieces = piecesOf(written, wordsOf(sought));
      expect(pieces.map((piece) => piece.text).join('')).toBe(written);
      pieces.slice(1).forEach((piece, i) => {
        expect(piece.hit).not.toBe(pieces[i]?.hit);
      });
    }),
  );
});

test('something is marked exactly where the search finds the text', () => {
  const within = fc
    .tuple(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), fc.nat())
    .map(([whole, from, length]) => {
      const letters = [...new Intl.Segmenter().segment(whole)].map(({ segment }) => segment);
      const start = from % letters.length;
      return [whole, letters.slice(start, start + 1 + (length % 4)).join('')] as const;
    });
  fc.assert(
    fc.property(within, ([written, sought]) => {
      const words = wordsOf(sought);
      const finds = words.some((word) => searchable(written).includes(word));
      expect(piecesOf(written, words).some(({ hit }) => hit)).toBe(finds);
    }),
  );
});
