import { dayMs, instant } from '../../base/time.ts';
import { awake, exportedAt, pacificText } from './clock.ts';
import type { Contact } from './contacts.ts';
import { csvText } from './csv.ts';
import { chance, type Dice, waiting } from './dice.ts';
import { me, partyOf } from './messages-csv.ts';
import { noteFor, type Tie } from './ties.ts';

const keptDays = 270;

/** Invitations.csv, newest first: those accepted in the last nine months, and those of `waitingOnes` nobody answered. */
export function invitationsText(dice: Dice, ties: readonly Tie[], waitingOnes: readonly Contact[]): string {
  const accepted = ties.map(({ contact, note }) => {
    const daysOpen = chance(dice, 0.5) ? 0.1 : 5;
    return { contact, note, at: instant(contact.since - 60_000 - waiting(dice, daysOpen * dayMs)) };
  });
  const pending = waitingOnes.map((contact) => ({
    contact,
    note: chance(dice, 0.7) ? '' : noteFor(dice, contact),
    at: awake(dice, exportedAt - (1 + dice() * (keptDays - 2)) * dayMs),
  }));
  const rows = [...accepted, ...pending]
    .filter(({ at }) => at > exportedAt - keptDays * dayMs)
    .sort((a, b) => b.at - a.at)
    .map(({ contact, note, at }) => {
      const other = partyOf(contact);
      const [from, to, direction] = contact.ownerInvited ? [me, other, 'OUTGOING'] : [other, me, 'INCOMING'];
      return [from.name, to.name, pacificText(at), note, direction, from.url, to.url];
    });
  return csvText('From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl', rows);
}
