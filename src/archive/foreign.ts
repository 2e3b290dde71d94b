import type { Problem, Product } from '../base/problem.ts';
import { latin1 } from './head.ts';
import { fileName } from './paths.ts';

/** Folders and files that one product's export has in every year, and LinkedIn's never. */
const places: readonly (readonly [Product, RegExp])[] = [
  ['facebook', /(^|\/)(your_facebook_activity|friends_and_followers|connections\/friends)\//],
  ['instagram', /(^|\/)(your_instagram_activity|followers_and_following)\//],
  ['google', /(^|\/)Takeout( \d+)?\//],
  ['x', /(^|\/)data\/(account|follower|tweets?)\.js$/],
  ['whatsapp', /(^|\/)(_chat\.txt|WhatsApp Chat [^/]*\.txt)$/],
];

/** Whose export it is that has these paths, where that can be told. */
export const productOf = (paths: readonly string[]): Product | undefined =>
  places.find(([, place]) => paths.some((path) => place.test(path)))?.[0];

/** What packed files begin with; a tar only further down. */
const packers = {
  RAR: 'Rar!',
  '7z': '7z\xbc\xaf',
  gzip: '\x1f\x8b',
  xz: '\xfd7zXZ',
  bzip2: 'BZh',
};
const tar = { sign: 'ustar', at: 257 };

/** What office documents before 2007 begin with; which of them it is, the name has to say. */
const compound = '\xd0\xcf\x11\xe0';

const products: readonly (readonly [Product, RegExp])[] = [
  ['pdf', /^%PDF/],
  ['contacts', /^BEGIN:VCARD|^[^\n]*(E-mail 1 - |Given Name\W.*Family Name|E-mail Address\W.*Home Phone)/i],
  ['recruiter', /^[^\n]*(Current (Title|Company)\W.*Profile URL|Sales ?Navigator)/i],
];

/**
 * What a file is by its first bytes, where it is nothing that is read here; undefined where they do not tell. Zips
 * are not among them: what is in one takes more than its head.
 */
export function problemIn(head: Uint8Array, path: string): Problem | undefined {
  const file = fileName(path);
  if (head.length === 0) return { kind: 'empty', file };
  const letters = latin1(head);
  const packer = letters.startsWith(tar.sign, tar.at)
    ? 'tar'
    : Object.entries(packers).find(([, sign]) => letters.startsWith(sign))?.[0];
  if (packer !== undefined) return { kind: 'other-packer', file, packer };
  if (letters.startsWith(compound) && !/\.(doc|ppt|msg)$/i.test(file)) return { kind: 'spreadsheet', file };
  // Without a byte order mark, and of UTF-16 every other byte.
  const text = letters.replaceAll('\0', '').replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '');
  if (/^\s*<(!doctype html|html)\b/i.test(text)) return { kind: 'web-page', file };
  const product = products.find(([, sign]) => sign.test(text))?.[0];
  return product && { kind: 'foreign', file, product };
}
