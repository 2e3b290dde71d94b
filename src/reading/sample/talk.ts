import { between, chance, type Dice, pick } from './dice.ts';
import { blanks, type Template, template, templates } from './template.ts';

// What a conversation is about: how it opens, and two ways to answer. Blanks: template.ts.
const subjects = `
I'm putting together a short talk on {t} and remembered yours. What worked best?|Three slides did most of the work: the problem, one real example, what we would do differently. I'll send them over.|Honestly? The questions. I left twenty minutes for them.
We are looking for somebody who enjoys {t}. Does anyone come to mind?|{x} would be my first call. Shall I introduce you two?|Let me ask around. What would the first month look like?
I'm in {p} on {d}. Do you have time for a coffee?|Yes! There is a small place behind the station. Half past nine?|I'm away until the evening, but dinner would be lovely.
I'm changing jobs at the end of the month, and I wanted you to hear it from me first.|Thank you for telling me. What comes next?|They will miss you. I hope you are taking a few weeks off in between.
This piece about {t} made me think of our old argument.|I read it twice. I still think we were both half right.|Ha! I had forgotten how sure we were.
Saw that your team finished the work on {t}. That can't have been easy.|Fourteen months, and worth every one. Thank you for noticing.|It wasn't, but {x} kept us all sane.
Could you look over one page about {t} before {d}?|Send it over, I have an hour on the train tonight.|Gladly. Be warned that I mark everything in green.
Are you going to the meet-up in {p} this year?|I am, with two colleagues. Let's share a table.|Not this time. Take notes for me?
How do you fill in <name> and <date> in the letters about {t}? Ours still arrive as "Dear <name>".|We had the same. The <name> has to be plain text, then it works.|By hand, I am ashamed to say. If you find out, tell me!
It has been too long. How are you, and how is {p}?|Well, and loud: we have a second daughter. And you?|Quieter since the move, and I like it more than I expected. You?
You once said "write it down before you fix it". I quoted you today, in a meeting on {t}.|I stole it from {x}, so pass the credit on.|Then somebody listened! How did it go down?
I finally read the book you gave me. The chapter on {t} alone was worth it.|That's the one with all my pencil marks, isn't it?|I'm so glad! Give it to the next person.
Our pilot on {t} starts on {d}. Any last words of advice?|Start smaller than you want to, and write down what surprises you.|Call the first five people yourself. You'll hear more than in any survey.
I was wrong about {t}, and you told me so two years ago. Lunch is on me.|I accept, and promise not to mention it more than twice.|You were right about the rest, so let's split the bill.
Could you introduce me to {x}? I'd like to ask about {t}.|Done, you both have mail. You'll get along.|Happy to. Send me two lines that I can forward.`
  .trim()
  .split('\n')
  .map((line) => line.split('|').map(template));

const middles = templates(`
{d} suits me. Late morning?
Late morning is good. I'll bring the notes from {p}.
I asked {x}, who said much the same: start with {t}.
Good point, I hadn't looked at it that way.
That was my worry too. What would you leave out?
Everything that nobody asked for, so about half of it.
We tried that in {p}. It took longer than planned, but people still use it.
How many of you are working on it now?
Five, since {x} joined. Small enough to eat at one table.
I'm on the train, so forgive the short answer: yes, and thank you.
Do you still have the list from last time?
I do! It's in the old folder, under "later".`);

const closings = templates(`
Thank you, that helps more than you know.
Perfect. Talk on {d}!
Then it's settled 😊
Say hello to {x} from me.
Let me sleep on it, and I'll write again next week.
Wonderful, thanks {n}. I owe you a coffee.
See you in {p}, then.
That made my day, thank you.
I'll keep you posted. Take care!`);

const additions = templates(`
PS: {x} sends warm regards.
Sorry, wrong link. Here is the right one: https://www.example.org/{d}
And one more thing: bring a coat, {p} is cold this week.`);

const reminders = templates(`
Just putting this on top again, no hurry.
I know you are busy, so a "not now" is a fine answer too.`);

/** One of the two. */
export interface Speaker {
  readonly first: string;
  readonly hello: string;
}

/** The words of one conversation: who speaks, turn by turn, comes in, the texts come out. '' is a shared post. */
export function talk(
  dice: Dice,
  [one, two]: readonly [Speaker, Speaker],
  isOne: readonly boolean[],
): string[] {
  const fill = blanks(dice);
  const subject = pick(dice, subjects);
  const first = between(dice, 0, middles.length - 1);
  return isOne.map((mine, turn) => {
    const [speaker, spokenTo] = mine ? [one, two] : [two, one];
    const name = spokenTo.first.trim();
    if (turn === 0) return greeted(dice, speaker, name, fill(subject[0] ?? [], name));
    if (chance(dice, 0.04)) return '';
    if (isOne.indexOf(mine) === turn) return fill(pick(dice, subject.slice(1)), name);
    if (isOne[turn - 1] === mine) {
      const answered = isOne.slice(0, turn).includes(!mine);
      return fill(pick(dice, answered ? additions : reminders), name);
    }
    const isLast = turn === isOne.length - 1;
    return fill(isLast ? pick(dice, closings) : (middles[(first + turn) % middles.length] as Template), name);
  });
}

function greeted(dice: Dice, { first, hello }: Speaker, name: string, text: string): string {
  const roll = dice();
  if (roll < 0.12) return `Dear ${name},\n\n${text}\n\nAll the best,\n${first.trim()}`;
  if (roll < 0.3) return `${hello} ${name}! ${text}`;
  return roll < 0.65 ? `Hi ${name}! ${text}` : text;
}

/** What anybody may say in the middle of a talk. */
export const chatter: readonly Template[] = [...middles, ...closings];
