import { type Instant, instant, yearMs } from '../../base/time.ts';
import { answeredAt, awake, exportedAt, joinedAt } from './clock.ts';
import { type Job, jobsFrom } from './companies.ts';
import { chance, type Dice, times } from './dice.ts';
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
    // Not spread: that takes longer than all the rest.
    const { first, last, hello } = adorned(dice, plain);
    const { company, position } = job();
    return { first, last, hello, company, position, slug, email, since, ownerInvited: chance(dice, 0.45) };
  };
}

/** Connections made in each year since the owner joined. */
const yearly = [38, 54, 66, 72, 88, 112, 116, 104, 96, 86, 112, 130, 104, 78];

/** The people met over the years, oldest first, several on one day where there was an event. */
export function metOverTheYears(dice: Dice, contact: (since: Instant) => Contact): Contact[] {
  let at = joinedAt;
  return yearly.flatMap((many, year) =>
    times(many, (i) => {
      at =
        i > 0 && chance(dice, 0.25)
          ? answeredAt(dice, at)
          : awake(dice, joinedAt + (year + ((i + dice()) / many) * 0.999) * yearMs);
      return contact(instant(Math.min(at, exportedAt)));
    }),
  );
}
