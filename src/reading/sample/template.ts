import { type Dice, pick } from './dice.ts';

/** A text with blanks, cut at them: words and the letters of blanks by turns. */
export type Template = readonly string[];

/** Blanks: {n} is the one spoken to, {x} a third person, {t} a topic, {p} a place, {d} a day. */
export const template = (text: string): Template => text.split(/[{}]/);

/** One on each line. */
export const templates = (text: string): readonly Template[] => text.trim().split('\n').map(template);

const listed = (text: string): readonly string[] => text.split('|');
const topics = listed(
  'onboarding|accessibility|data quality|pilot studies|design reviews|open source|supplier audits|energy use|patient safety|mentoring|school libraries|translation|night trains|grant applications|small batteries|team retreats',
);
const towns = listed(
  'Lisbon|Leipzig|Ghent|Porto|Kraków|Bologna|Malmö|Lyon|Nairobi|Kyoto|Montréal|Accra|İzmir|Pune',
);
const thirds = listed('Mira|Tobias|Adwoa|Jonas|Leïla|Sunita|Pavel|Carmen|Ewa|Kenji|Solveig|Omar');
const days = listed('Monday|Tuesday|Wednesday|Thursday|Friday');

/** A way to fill the blanks of one conversation, so that it keeps to its topic, place and day. */
export function blanks(dice: Dice): (parts: Template, spokenTo: string) => string {
  const filled: Readonly<Record<string, string>> = {
    t: pick(dice, topics),
    p: pick(dice, towns),
    x: pick(dice, thirds),
    d: pick(dice, days),
  };
  return (parts, spokenTo) => {
    let text = parts[0] as string;
    for (let i = 1; i < parts.length; i += 2) {
      text += (filled[parts[i] as string] ?? spokenTo) + (parts[i + 1] as string);
    }
    return text;
  };
}
