import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slugOf } from '../../src/network/profile-key.ts';
import { read } from '../tables/support.ts';

const seed = 20_260_630;

describe('the key of an address', () => {
  /** Whatever LinkedIn could put into a slug: anything but what ends one, and a percent sign, which begins an escape. */
  const slug = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
    .filter((text) => !/[/?#%\s]|[\uD800-\uDFFF]/u.test(text.normalize('NFC').toLowerCase()));

  test('is the same however the address is written', () => {
    fc.assert(
      fc.property(slug, fc.constantFrom('', '/', '?trk=x', '#about', '/de/'), (text, after) => {
        const key = slugOf(`https://www.linkedin.com/in/${text}`);
        const encoded = encodeURIComponent(text);
        const lowerEscapes = encoded.replace(/%../g, (written) => written.toLowerCase());
        for (const written of [text, encoded, lowerEscapes, text.normalize('NFD'), encodeURI(text)]) {
          for (const site of [
            'https://www.linkedin.com/in/',
            'www.linkedin.com/in/',
            'http://de.linkedin.com/pub/',
          ]) {
            expect(slugOf(site + written + after)).toBe(key);
          }
        }
      }),
      { seed, numRuns: 1_000 },
    );
  });

  test('is its own key', () => {
    const address = fc
      .array(fc.oneof(slug, fc.constantFrom('%', '%C3', '%E0%A4', '%zz', '%c3%ab', '-')))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(address, (text) => {
        const key = slugOf(`https://www.linkedin.com/in/${text}`);
        if (key !== undefined) expect(slugOf(`https://www.linkedin.com/in/${key}`)).toBe(key);
      }),
      { seed, numRuns: 1_000 },
    );
  });
});

test('splitting the recipients of a message undoes LinkedIn’s joining', async () => {
  const part = fc.string({
    unit: fc.constantFrom('a', 'Z', 'é', '李', 'ع', '🎉', "'", '.', '-', '"', ';'),
    minLength: 1,
  });
  // A comma within a name is followed by a space, and never ends it.
  const name = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(', '));
  const spaced = fc.array(name, { minLength: 1, maxLength: 2 }).map((parts) => parts.join(' '));
  await fc.assert(
    fc.asyncProperty(fc.array(spaced, { maxLength: 5 }), async (names) => {
      const cell = `"${names.join(',').replaceAll('"', '""')}"`;
      const { rows } = await read('messages', `FROM,TO,DATE,CONTENT\nRobin,${cell},,Hi\n`);
      expect(rows[0]?.to).toEqual(names);
    }),
    { seed, numRuns: 300 },
  );
});
