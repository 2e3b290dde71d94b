import { type Instant, instant, yearMs } from '../../base/time.ts';
import { answeredAt, awake, exportedAt, joinedAt } from './clock.ts';
import { type Job, jobsFrom } from './companies.ts';
import { chance, type Dice, pick } from './dice.ts';
import { adorned, type Name, namesFrom, slugOf } from './names.ts';

/** Somebody who may stand in Connections.csv. */
export interface Contact extends Name, Job {
  /** As every table but Connections.csv writes it: not percent-encoded. */
  readonly slug: string;
  readonly email: string;
  /** When the invitation was accepted. */
  readonly since: Instant;
  readonly ownerInvited: boolean;
}

/** A source of people. */
export function contactsFrom(dice: Dice): (since: Instant) => Contact {
  const name = namesFrom(dice);
  const job = jobsFrom(dice);
  return (since) => {
    const plain = name();
    const slug = slugOf(dice, plain);
    const email = chance(dice, 0.03) ? `${slug}@mail.example` : '';
    return { ...adorned(dice, plain), ...job(), slug, email, since, ownerInvited: chance(dice, 0.45) };
  };
}

/** Connections made in each year since the owner joined. */
const yearly = [38, 54, 66, 72, 88, 112, 116, 104, 96, 86, 112, 130, 104, 78];

/** The people met over the years, oldest first, several on one day where there was an event. */
export function metOverTheYears(dice: Dice, contact: (since: Instant) => Contact): Contact[] {
  const met: Contact[] = [];
  let last = joinedAt;
  for (const [year, many] of yearly.entries()) {
    for (let i = 0; i < many; i++) {
      const again = i > 0 && chance(dice, 0.25);
      last = again
        ? answeredAt(dice, last)
        : awake(dice, joinedAt + (year + ((i + dice()) / many) * 0.999) * yearMs);
      met.push(contact(instant(Math.min(last, exportedAt))));
    }
  }
  return met;
}

/** The list with a few of its people given the full name of another: never to be merged. */
export function withNamesakes(dice: Dice, contacts: readonly Contact[], pairs: number): Contact[] {
  const list = [...contacts];
  for (let i = 0; i < pairs; i++) {
    const { first, last, hello } = pick(dice, contacts);
    const at = Math.floor(dice() * list.length);
    const { slug, ...rest } = list[at] as Contact;
    const name = { first: first.trim(), last: last.trim(), hello };
    list[at] = { ...rest, ...name, slug: slugOf(dice, name) };
  }
  return list;
}
