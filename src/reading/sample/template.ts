import { type Dice, lines, listed, pick } from './dice.ts';
import { anyName } from './names.ts';

/** What people talk about, and endorse each other for. */
export const topics = listed(
  'accessibility|data quality|pilot studies|open source|supplier audits|plain language|mentoring|night trains',
);
const towns = listed('Lisbon|Ghent|Kraków|Malmö|Nairobi|Kyoto|İzmir|Pune');
const days = listed('Monday|Tuesday|Wednesday|Thursday|Friday');

/** A text with blanks, cut at them: words and the letters of blanks by turns. */
export type Template = readonly string[];

/** Blanks: {n} is the one spoken to, {x} a third person, {t} a topic, {p} a place, {d} a day. */
export const template = (text: string): Template => text.split(/[{}]/);

/** One on each line. */
export const templates = (text: string): readonly Template[] => lines(text).map(template);

/** A way to fill the blanks of one conversation, so that it keeps to its topic, place and day. */
export function blanks(dice: Dice): (parts: Template, spokenTo: string) => string {
  const filled: Readonly<Record<string, string>> = {
    t: pick(dice, topics),
    p: pick(dice, towns),
    x: anyName(dice).first,
    d: pick(dice, days),
  };
  return (parts, spokenTo) => {
    let text = parts[0] as string;
    for (let i = 1; i < parts.length; i += 2) text += (filled[parts[i] as string] ?? spokenTo) + parts[i + 1];
    return text;
  };
}
