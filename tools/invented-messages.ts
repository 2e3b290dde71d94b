import { dayMs, type Instant, instant } from '../src/base/time.ts';
import { utcText } from '../src/reading/sample/clock.ts';
import type { Contact } from '../src/reading/sample/contacts.ts';
import { quoted } from '../src/reading/sample/csv.ts';
import { between, chance, type Dice, pick, waiting } from '../src/reading/sample/dice.ts';
import { owner } from '../src/reading/sample/owner.ts';

/** Somebody there were messages with. */
export interface Talker {
  readonly contact: Contact;
  readonly messages: number;
  /** When the last message was sent. */
  readonly last: Instant;
  readonly oneSided: boolean;
}

const header =
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT\n';

const words = (text: string): readonly string[] => text.split(' ');
const people = words('Marta Deniz Oskar Priya Bruno Celia Hugo Ilana Jakub Keiko Lotte Marek Noor Piet Rosa');
const verbs = words(
  'sent read moved booked lost fixed opened drew planned found wrote began left met checked',
);
const things = words(
  'draft meetup notes budget office slides invoice garden team talk paper model ticket keynote prototype train survey',
);
const ways = words('again slowly today together twice alone early late carefully gladly almost finally');
const marks = words('. . . ! ? ; …');

/** A sentence that nobody ever wrote, and that packs about as well as one that somebody did. */
function sentence(dice: Dice): string {
  const number = chance(dice, 0.4) ? ` ${between(dice, 2, 999)}` : '';
  const thing = pick(dice, things);
  const named = chance(dice, 0.1) ? `"${thing}"` : thing;
  return `${pick(dice, people)} ${pick(dice, verbs)} the${number} ${named}, ${pick(dice, ways)}${pick(dice, marks)}`;
}

/** A few sentences, at times in two paragraphs, at times none: a shared post or a picture. */
function content(dice: Dice): string {
  if (chance(dice, 0.08)) return '';
  const said = Array.from({ length: between(dice, 1, 5) }, () => sentence(dice));
  return said.join(chance(dice, 0.1) ? '\n\n' : ' ');
}

/** messages.csv in the format of 2023–2026 (docs/export-format.md §2), quoted where needed, in pieces of some 64 K. */
export function* messagesCsv(dice: Dice, talkers: readonly Talker[]): Generator<Uint8Array> {
  const utf8 = new TextEncoder();
  let piece = header;
  for (const talker of talkers.toSorted((a, b) => b.last - a.last)) {
    for (const row of thread(dice, talker)) {
      piece += row;
      if (piece.length < 65_536) continue;
      yield utf8.encode(piece);
      piece = '';
    }
  }
  yield utf8.encode(piece);
}

/** The rows with one person, newest first: conversations of a few messages, spread from the last back to the day of connecting. */
function* thread(dice: Dice, { contact, messages, last, oneSided }: Talker): Generator<string> {
  const me = cells(`${owner.first} ${owner.last}`, owner.slug);
  const them = cells(`${contact.first} ${contact.last}`, contact.slug);
  const id = `2-${btoa(contact.slug)}`;
  // The mean wait between two conversations of 1 + 5 messages on average.
  const apart = ((last - contact.since) / messages) * 5;
  let mine = chance(dice, 0.5);
  let at = last;
  let left = between(dice, 3, 9);
  for (let i = 0; i < messages; i++) {
    const parties = mine ? `${me},${them}` : `${them},${me}`;
    yield `${id},,${parties},${utcText(at)},,${cell(content(dice))},INBOX,,No\n`;
    left -= 1;
    if (left <= 0) left = between(dice, 2, 9);
    const wait = left === 1 ? waiting(dice, apart) : waiting(dice, 0.3 * dayMs);
    at = instant(Math.min(at - 1000, Math.max(contact.since, at - wait)));
    // The last two are one of each, so that the last conversation was one.
    if (!oneSided && (i === 0 || !chance(dice, 0.15))) mine = !mine;
  }
}

const cells = (name: string, slug: string): string => `${cell(name)},https://www.linkedin.com/in/${slug}`;
const cell = (text: string): string => (/[",\n]/.test(text) ? quoted(text) : text);
