import { lines, listed } from './dice.ts';
import { type Template, template, templates } from './template.ts';

/** What a conversation is about: how it opens, and two ways to answer. */
export const subjects: readonly (readonly Template[])[] = lines(`
I'm putting together a talk on {t}. What worked best in yours?|The one real example, from {p}.|The questions. I left twenty minutes for them.
We are looking for somebody who enjoys {t}. Does anyone come to mind?|{x} would be my first call.|Let me ask around in {p}.
I'm in {p} on {d}. Do you have time for a coffee?|Yes! Half past nine, behind the station?|Not before the evening. Dinner?
I'm changing jobs next month, and wanted you to hear it from me first.|Thank you for telling me. What comes next?|They will miss you! So will {x}.
Our letters about {t} still begin with "Dear <name>". Yours, too?|It has to be plain text, then it works.|We write them by hand.
It has been too long. How are you, and how is {p}?|Well, and loud: we have a second daughter.|Quieter since {x} moved.`).map(
  (line) => listed(line).map(template),
);

export const middles = templates(`
{d} suits me. I'll bring the notes from {p}.
I asked {x}, who said much the same: start with {t}.
Good point. What would you leave out?
Everything that nobody asked for, so about half of it.
We tried that in {p}. It took until {d}, and people use it.`);

export const closings = templates(`
Thank you, that helps.
Say hello to {x} from me 😊
Wonderful, thanks {n}. See you in {p}, then.`);

export const addition = template('PS: {x} sends warm regards, and {p} is cold this week.');
export const reminder = template('Just putting this on top again, no hurry.');
