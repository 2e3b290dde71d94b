import { between, chance, type Dice, pick } from './dice.ts';

const lines = (text: string): readonly string[] => text.trim().split('\n');

// What a conversation is about: how it opens, and two ways to answer. {n} is the one spoken to, {x} a third
// person, {t} a topic, {p} a place, {d} a day.
const subjects = lines(`
I'm putting together a short talk on {t} and remembered yours. What worked best?|Three slides did most of the work: the problem, one real example, and what we would do differently. I'll send them over.|Honestly? The questions afterwards. I left twenty minutes for them.
We are looking for somebody who enjoys {t}. Does anyone come to mind?|{x} would be my first call. Shall I introduce you two?|Not at once, but let me ask around. What would the first month look like?
I'm in {p} on {d}. Do you have time for a coffee?|Yes! There is a small place behind the station. Half past nine?|I'm away until the evening, but dinner would be lovely.
I'm changing jobs at the end of the month, and I wanted you to hear it from me first.|Thank you for telling me. What comes next?|They will miss you. I hope you are taking a few weeks off in between.
This piece about {t} made me think of our old argument.|I read it twice. I still think we were both half right.|Ha! I had forgotten how sure we were.
Saw that your team finished the work on {t}. That can't have been easy.|Fourteen months, and worth every one. Thank you for noticing.|It wasn't, but {x} kept us all sane.
Could you look over one page about {t} before {d}?|Send it over, I have an hour on the train tonight.|Gladly. Be warned that I mark everything in green.
Are you going to the meet-up in {p} this year?|I am, with two colleagues. Let's share a table.|Not this time, the little one has her first day at school. Take notes for me?
How do you fill in <name> and <date> in the letters about {t}? Ours still arrive as "Dear <name>".|We had the same. The <name> has to be plain text, then it works.|By hand, I am ashamed to say. If you find out, tell me!
It has been too long. How are you, and how is {p}?|Well, and loud: we have a second daughter. And you?|Quieter since the move, and I like it more than I expected. How are things on your side?
Would you be willing to be a reference for me? The role has a lot to do with {t}.|Of course. Give them my number, mornings are best.|With pleasure. Tell me which parts they care about and I'll think of examples.
You once said "write it down before you fix it". I quoted you today, in a meeting on {t}.|I stole it from {x}, so pass the credit on.|Then somebody listened! How did it go down?
{x} mentioned that you have moved on to {t}. How do you find it?|Harder than it looks and more fun than it sounds.|I'm still at the stage where every answer brings two questions.
I have two tickets for the lecture on {t} in {p}, {d} evening. Would you like one?|What a kind thought, yes please!|I would have loved to, but I'm travelling. Ask {x}, who lives round the corner.
Quick one: what do you use to keep track of {t}?|A spreadsheet, a wall and a lot of tape. It works better than it should.|We tried three tools and went back to a shared list. Simple won.
I finally read the book you gave me. The chapter on {t} alone was worth it.|That's the one with all my pencil marks, isn't it?|I'm so glad! Keep it, and give it to the next person.
Do you know anybody in {p} who works on {t}?|{x} does, and answers mails. I'll write to you both.|I used to. Give me until {d} to find the name.
Our pilot on {t} starts on {d}. Any last words of advice?|Start smaller than you want to, and write down what surprises you.|Call the first five people yourself. You'll hear more than in any survey.
I was wrong about {t}, and you told me so two years ago. Lunch is on me.|I accept, gladly, and I promise not to mention it more than twice.|You were right about the rest, so let's split the bill.
Could you introduce me to {x}? I'd like to ask about {t}.|Done, you both have mail. You'll get along.|Happy to. Send me two lines that I can forward.`).map(
  (line) => line.split('|'),
);

const middles = lines(`
{d} suits me. Late morning?
Late morning is good. I'll bring the notes from {p}.
I asked {x}, who said much the same: start with {t}.
Good point, I hadn't looked at it that way.
That was my worry too. What would you leave out?
Everything that nobody asked for, so about half of it.
Let me send you the draft; it's four pages, three of them pictures.
Got it. I like the second picture, the one with the arrows, best.
We tried that in {p}. It took longer than planned, but people still use it.
How many of you are working on it now?
Five, since {x} joined. Small enough to eat at one table.
Could we talk for twenty minutes on {d}?
Yes, call me any time after ten.
I'm on the train, so forgive the short answer: yes, and thank you.
Do you still have the list from last time?
I do! It's in the old folder, under "later".
My guess: a month for the first half, a year for the second. :)`);

const closings = lines(`
Thank you, that helps more than you know.
Perfect. Talk on {d}!
Then it's settled 😊
Say hello to {x} from me.
Let me sleep on it, and I'll write again next week.
Wonderful, thanks {n}. I owe you a coffee.
Done. Tell me how it goes!
See you in {p}, then.
That made my day, thank you.
I'll keep you posted. Take care!
Deal. And good luck on {d}!
No hurry at all, whenever it suits you.`);

const additions = lines(`
PS: {x} sends warm regards.
Sorry, wrong link. Here is the right one: https://www.example.org/{d}
And one more thing: bring a coat, {p} is cold this week.
Just saw your note, ignore my question above.
(And yes, I did mean {d}.)`);

const reminders = lines(`
Just putting this on top again, no hurry.
I know you are busy, so a "not now" is a fine answer too.
Trying once more, and then I'll leave you in peace. :)`);

const topics =
  'onboarding|accessibility|data quality|pilot studies|design reviews|open source|paper prototypes|supplier audits|energy use|patient safety|mentoring|pricing|school libraries|translation|night trains|remote teams|grant applications|measuring what matters|small batteries|team retreats'.split(
    '|',
  );
const towns =
  'Lisbon|Leipzig|Ghent|Porto|Kraków|Bologna|Malmö|Lyon|Nairobi|Kyoto|Montréal|Accra|İzmir|Pune|Cork|Graz'.split(
    '|',
  );
const thirds = 'Mira|Tobias|Adwoa|Jonas|Leïla|Sunita|Pavel|Carmen|Ewa|Kenji|Solveig|Omar'.split('|');
const days = 'Monday|Tuesday|Wednesday|Thursday|Friday'.split('|');

/** A way to fill the blanks of one conversation, so that it keeps to its topic, place and day. */
export function blanks(dice: Dice): (text: string, spokenTo: string) => string {
  const filled: Readonly<Record<string, string>> = {
    t: pick(dice, topics),
    p: pick(dice, towns),
    x: pick(dice, thirds),
    d: pick(dice, days),
  };
  return (text, spokenTo) => text.replace(/\{(\w)\}/g, (_, blank: string) => filled[blank] ?? spokenTo);
}

/** One of the two. */
export interface Speaker {
  readonly first: string;
  readonly hello: string;
}

/** The words of one conversation: for each turn the speaker is given, the text comes out; '' for a shared post. */
export function talk(
  dice: Dice,
  speakers: readonly (readonly [speaker: Speaker, spokenTo: Speaker])[],
): string[] {
  const fill = blanks(dice);
  const subject = pick(dice, subjects);
  const first = between(dice, 0, middles.length - 1);
  const heard = new Set<Speaker>();
  return speakers.map(([speaker, spokenTo], turn) => {
    const name = spokenTo.first.trim();
    const isNew = !heard.has(speaker);
    heard.add(speaker);
    if (turn === 0) return greeted(dice, speaker, name, fill(subject[0] ?? '', name));
    if (chance(dice, 0.04)) return '';
    if (isNew) return fill(pick(dice, subject.slice(1)), name);
    if (heard.size === 1) return fill(pick(dice, reminders), name);
    if (speakers[turn - 1]?.[0] === speaker) return fill(pick(dice, additions), name);
    const isLast = turn === speakers.length - 1;
    return fill(isLast ? pick(dice, closings) : (middles[(first + turn) % middles.length] as string), name);
  });
}

function greeted(dice: Dice, { first, hello }: Speaker, name: string, text: string): string {
  const roll = dice();
  if (roll < 0.12) return `Dear ${name},\n\n${text}\n\nAll the best,\n${first.trim()}`;
  if (roll < 0.3) return `${hello} ${name}! ${text}`;
  return roll < 0.65 ? `Hi ${name}! ${text}` : text;
}

/** What anybody may say in the middle of a talk. */
export const chatter: readonly string[] = [...middles, ...closings];
