/**
 * LinkedIn's one-tap texts, as they appear across exports (docs/export-format.md §3), normalised as below. Those of
 * other languages are not confirmed; a text that is not here is an ordinary message, which costs the forecast nothing.
 */
const oneTap: Readonly<
  Record<string, { readonly congratulations: readonly string[]; readonly thanks: readonly string[] }>
> = {
  en: {
    congratulations: [
      'happy birthday',
      ...['congrats', 'congratulations'].flatMap((word) => [
        `${word} on your work anniversary`,
        `${word} on the new job`,
        `${word} on the new role`,
      ]),
    ],
    thanks: [
      'thanks',
      'thank you',
      'thanks a lot',
      'thank you so much',
      'thanks so much',
      'many thanks',
      'thx',
    ],
  },
  de: {
    congratulations: ['alles gute zum geburtstag'],
    thanks: ['danke', 'vielen dank', 'danke dir', 'danke schön'],
  },
  es: { congratulations: ['feliz cumpleaños'], thanks: ['gracias', 'muchas gracias'] },
  fr: { congratulations: ['joyeux anniversaire'], thanks: ['merci', 'merci beaucoup'] },
  it: { congratulations: ['buon compleanno'], thanks: ['grazie', 'grazie mille'] },
  pt: {
    congratulations: ['feliz aniversário'],
    thanks: ['obrigado', 'obrigada', 'muito obrigado', 'muito obrigada'],
  },
};

const congratulations = new Set(Object.values(oneTap).flatMap((texts) => texts.congratulations));
const thanks = new Set(Object.values(oneTap).flatMap((texts) => texts.thanks));

/** What a text may be; whether a thanks is a greeting depends on what came before it. */
export type GreetingText = 'congratulation' | 'thanks';

/** Longer than any one-tap text with any name in it. */
const longest = 80;
const marks = /[\p{P}\p{S}\p{Extended_Pictographic}\p{RI}\p{Join_C}\p{VS}\p{Me}]+/gu;
const onlyEmoji =
  /^(?=.*[\p{Extended_Pictographic}\p{RI}])[\p{P}\p{S}\p{Extended_Pictographic}\p{RI}\p{Join_C}\p{VS}\p{Me}\s]+$/u;

const collapsed = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** NFKC, lower-case, without punctuation, symbols and emoji (unless nothing is left), spaces collapsed. */
function plainText(text: string): string {
  const lower = text.normalize('NFKC').toLowerCase();
  return collapsed(lower.replace(marks, ' ')) || collapsed(lower);
}

const oneTapByFirstWord = new Map<string, (readonly string[])[]>();
for (const text of [...congratulations, ...thanks]) {
  const words = text.split(' ');
  const first = words[0] ?? '';
  oneTapByFirstWord.set(first, [...(oneTapByFirstWord.get(first) ?? []), words]);
}

/** Most texts are seen to be no greeting without more ado: plain ASCII without the first word of any. */
const ascii = /^[\x20-\x7e\s]*$/;
const firstWord = new RegExp([...oneTapByFirstWord.keys()].join('|'), 'i');

/** The most words that a first name adds to a one-tap text. */
const mostNameWords = 4;

const hasWithin = (words: readonly string[], sought: readonly string[], from: number): boolean => {
  if (words.length > sought.length + mostNameWords) return false;
  let found = 0;
  for (let i = from; i < words.length && found < sought.length; i++)
    if (words[i] === sought[found]) found += 1;
  return found === sought.length;
};

/**
 * The plain text where it could be a greeting to somebody, whoever that is, and '' where it cannot: what has to be
 * kept of a message until it is known who wrote to whom.
 */
export function greetingCandidate(text: string): string {
  if (text === '' || text.length > longest || (ascii.test(text) && !firstWord.test(text))) return '';
  const plain = plainText(text);
  if (onlyEmoji.test(plain)) return plain;
  const words = plain.split(' ');
  const could = words.some((word, i) =>
    oneTapByFirstWord.get(word)?.some((oneTap) => hasWithin(words, oneTap, i)),
  );
  return could ? plain : '';
}

/** What a candidate is, sent to somebody of that first name: the name, whole or its first word, is no part of a greeting. */
export function greetingText(candidate: string, addressee: string): GreetingText | undefined {
  if (candidate === '') return undefined;
  if (onlyEmoji.test(candidate)) return 'thanks';
  const name = plainText(addressee);
  for (const text of [candidate, without(candidate, name), without(candidate, name.split(' ')[0] ?? '')]) {
    if (congratulations.has(text)) return 'congratulation';
    if (thanks.has(text)) return 'thanks';
  }
  return undefined;
}

const without = (text: string, name: string): string =>
  name === '' ? text : collapsed(` ${text} `.replaceAll(` ${name} `, ' '));
