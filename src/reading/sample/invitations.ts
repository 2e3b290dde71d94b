import { dayMs, instant } from '../../base/time.ts';
import { awake, exportedAt, type Wall, withoutZeros } from './clock.ts';
import type { Contact } from './contacts.ts';
import { chance, type Dice, pick, waiting } from './dice.ts';
import { me, partyOf } from './messages-csv.ts';
import type { Tie } from './ties.ts';

const header = ['From', 'To', 'Sent At', 'Message', 'Direction', 'inviterProfileUrl', 'inviteeProfileUrl'];
const keptDays = 270;

const hopes = [
  '',
  '',
  'Hello! We met in Porto, at the table with the lamp.\nWould be glad to stay in touch.',
];

/** Invitations.csv, newest first: those accepted in the last nine months, and those of `waitingOnes` nobody answered. */
export function invitationRows(
  dice: Dice,
  ties: readonly Tie[],
  waitingOnes: readonly Contact[],
  pacific: Wall,
): string[][] {
  const earliest = exportedAt - keptDays * dayMs;
  const accepted = ties
    .filter(({ contact }) => contact.since > earliest)
    .map(({ contact, note }) => {
      const daysOpen = chance(dice, 0.5) ? 0.1 : 5;
      return {
        contact,
        at: instant(contact.since - 60_000 - waiting(dice, daysOpen * dayMs)),
        message: note,
      };
    });
  const pending = waitingOnes.map((contact) => {
    const at = awake(dice, exportedAt - (1 + dice() * (keptDays - 2)) * dayMs);
    return { contact, at, message: pick(dice, hopes) };
  });
  const rows = [...accepted, ...pending]
    .filter(({ at }) => at > earliest)
    .sort((a, b) => b.at - a.at)
    .map(({ contact, at, message }) => {
      const [from, to] = contact.ownerInvited ? [me, partyOf(contact)] : [partyOf(contact), me];
      const direction = contact.ownerInvited ? 'OUTGOING' : 'INCOMING';
      return [from.name, to.name, withoutZeros(pacific(at)), message, direction, from.url, to.url];
    });
  return [header, ...rows];
}
