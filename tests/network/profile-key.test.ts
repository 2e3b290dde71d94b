import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slugOf } from '../../src/network/profile-key.ts';

test.each([
  ['https://www.linkedin.com/in/zo%C3%AB-brandt', 'zoë-brandt'],
  ['https://www.linkedin.com/in/zoë-brandt', 'zoë-brandt'],
  ['www.linkedin.com/in/Zoe-Brandt/', 'zoe-brandt'],
  ['https://www.linkedin.com/in/zoe-brandt?trk=x#top', 'zoe-brandt'],
  ['https://de.linkedin.com/pub/zoe-brandt/4/5a/b', 'zoe-brandt'],
  ['https://www.linkedin.com/in/100%-zoe', '100%-zoe'],
  ['https://www.linkedin.com/in/%E4%B8-%C3%AB', '%e4%b8-ë'],
  ['https://www.linkedin.com/in/zoe\u0308-brandt', 'zoë-brandt'],
])('%s names %s', (address, slug) => {
  expect(slugOf(address)).toBe(slug);
});

test.each([
  '',
  'https://www.linkedin.com/in',
  'https://www.linkedin.com/in/',
  'urn:li:member:123456',
  'https://www.linkedin.com/company/acme',
])('%j names nobody', (address) => {
  expect(slugOf(address)).toBeUndefined();
});

const slug = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .filter((text) => !/[/?#\s%]/u.test(text.normalize('NFC').toLowerCase()) && text.trim() !== '');

test('a slug is the same encoded and raw, and its own slug', () => {
  fc.assert(
    fc.property(slug, (text) => {
      const raw = slugOf(`https://www.linkedin.com/in/${text}`);
      expect(raw).toBeDefined();
      expect(slugOf(`https://www.linkedin.com/in/${encodeURIComponent(text)}`)).toBe(raw);
      expect(slugOf(`https://www.linkedin.com/in/${raw}`)).toBe(raw);
    }),
  );
});
