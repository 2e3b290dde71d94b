import { type Caution, cautionCodes, type Sign } from './person.ts';

/** What speaks for looking twice at somebody before pruning. */
export interface Doubts {
  /** The signs that count at the end of the export's day. */
  readonly signs: readonly Sign[];
  readonly sameEmployer: boolean;
  readonly sharedGroup: boolean;
  /** Messages are theirs by their name alone. A sign that is has a caution of its own. */
  readonly joinedByName: boolean;
  readonly sharedName: boolean;
  readonly dateUnread: boolean;
}

/**
 * The cautions of one person, in the order of `cautionCodes`. An endorsement cautions whatever its status: it may be
 * withdrawn with the connection all the same.
 */
export function cautionsFor(doubts: Doubts): readonly Caution[] {
  const has = (kind: Sign['kind']): boolean => doubts.signs.some((sign) => sign.kind === kind);
  const holds: Readonly<Record<Caution, boolean>> = {
    recommendation: has('recommendation'),
    endorsement: has('endorsement'),
    'private note': has('note'),
    'same employer': doubts.sameEmployer,
    'shared group': doubts.sharedGroup,
    'invitation note': doubts.signs.some(({ kind, text }) => kind === 'invitation' && text !== ''),
    'name only': doubts.joinedByName,
    'shared name': doubts.sharedName,
    'date unread': doubts.dateUnread,
  };
  return cautionCodes.filter((code) => holds[code]);
}
