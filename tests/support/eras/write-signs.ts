import type { Sheet } from './dialect.ts';
import { type Era, hasAddresses, hasNotes, inPacific, rawUrl, utc } from './era.ts';
import { fullName, type Imagined, type ImaginedSign, owner, type Somebody } from './imagined.ts';

/** The tables of a year in which people leave marks on each other, but for messages and invitations. */
export function signTables({ people, signs }: Imagined, era: Era): Readonly<Record<string, Sheet>> {
  const of = (kind: ImaginedSign['kind'], fromOwner: boolean) =>
    signs.filter((sign) => sign.kind === kind && sign.fromOwner === fromOwner);
  const who = ({ person }: ImaginedSign): Somebody => people[person] ?? owner;
  const notes = of('note', true).map((sign): readonly string[] => {
    const somebody = who(sign);
    return [somebody.first, somebody.last, rawUrl(somebody), 'Keep', utc(sign.minute), ''];
  });
  return {
    Endorsement_Received_Info: endorsements('Endorser', of('endorsement', false), who, era),
    Endorsement_Given_Info: endorsements('Endorsee', of('endorsement', true), who, era),
    Recommendations_Received: recommendations(of('recommendation', false), who),
    'Recommendations Given': recommendations(of('recommendation', true), who),
    ...(hasNotes(era) ? { Notes: { above: [], header: notesHeader, rows: notes } } : {}),
  };
}

const notesHeader = [
  'Connection First Name',
  'Connection Last Name',
  'Connection Profile URL',
  'Note',
  'Created On',
  'Edited On',
];

function endorsements(
  end: 'Endorser' | 'Endorsee',
  signs: readonly ImaginedSign[],
  who: (sign: ImaginedSign) => Somebody,
  era: Era,
): Sheet {
  const withUrl = hasAddresses(era);
  const carried = (cells: readonly string[]): readonly string[] => cells.filter((_, i) => withUrl || i !== 4);
  const row = (sign: ImaginedSign): readonly string[] => {
    const { first, last, slug } = who(sign);
    const status = sign.accepted ? 'ACCEPTED' : 'PENDING';
    const date = utc(sign.minute).replaceAll('-', '/');
    return carried([date, 'Glazing', first, last, `www.linkedin.com/in/${slug}`, status]);
  };
  const header = ['First Name', 'Last Name', 'Public Url'].map((column) => `${end} ${column}`);
  return {
    above: [],
    header: carried(['Endorsement Date', 'Skill Name', ...header, 'Endorsement Status']),
    rows: signs.map(row),
  };
}

const recommendations = (signs: readonly ImaginedSign[], who: (sign: ImaginedSign) => Somebody): Sheet => ({
  above: [],
  header: ['First Name', 'Last Name', 'Company', 'Job Title', 'Text', 'Creation Date', 'Status'],
  rows: signs.map((sign) => {
    const { first, last, company } = who(sign);
    return [first, last, company, 'Potter', 'Two\nlines', inPacific(sign.minute), 'VISIBLE'];
  }),
});

/** Until 2023-07 an invitation says who by name alone; in that month by a number that no other table has. */
export function invitations({ people, invitations: all }: Imagined, era: Era): Sheet {
  const ends =
    era === '2024–26'
      ? ['inviterProfileUrl', 'inviteeProfileUrl']
      : era === '2023'
        ? ['inviterProfileUrn', 'inviteeProfileUrn']
        : [];
  const address = (one: Somebody): string => (era === '2023' ? 'urn:li:member:1' : rawUrl(one));
  return {
    above: [],
    header: ['From', 'To', 'Sent At', 'Message', 'Direction', ...ends],
    rows: all.map(({ person, fromOwner, minute, text }) => {
      const them = people[person] ?? owner;
      const [from, to] = fromOwner ? [owner, them] : [them, owner];
      const direction = fromOwner ? 'OUTGOING' : 'INCOMING';
      const cells = [fullName(from), fullName(to), inPacific(minute), text, direction];
      return ends.length === 0 ? cells : [...cells, address(from), address(to)];
    }),
  };
}
