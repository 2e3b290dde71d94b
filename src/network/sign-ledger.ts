import type { Instant } from '../base/time.ts';
import type { Address, EndorsementRow, InvitationRow, NoteRow, RecommendationRow } from '../tables/rows.ts';
import type { Sign } from './person.ts';
import { fullName } from './shown-row.ts';

/** A sign before it is known whose it is. */
export interface LooseSign extends Omit<Sign, 'from' | 'until'> {
  readonly name: string;
  readonly address: Address;
}

export const endorsementSign = (row: EndorsementRow, way: Sign['way']): LooseSign => ({
  kind: 'endorsement',
  way,
  at: row.at,
  accepted: row.accepted,
  text: row.skill,
  name: fullName(row),
  address: row.url,
});

/** Recommendations carry names only. */
export const recommendationSign = (row: RecommendationRow, way: Sign['way']): LooseSign => ({
  kind: 'recommendation',
  way,
  at: row.at,
  accepted: true,
  text: '',
  name: fullName(row),
  address: undefined,
});

export const noteSign = (row: NoteRow): LooseSign => ({
  kind: 'note',
  way: 'given',
  at: row.at,
  accepted: true,
  text: row.note,
  name: fullName(row),
  address: row.url,
});

/** Undefined where it cannot be told which end the owner is. */
export function invitationSign(row: InvitationRow): LooseSign | undefined {
  if (row.direction === undefined) return undefined;
  const sent = row.direction === 'outgoing';
  return {
    kind: 'invitation',
    way: sent ? 'given' : 'received',
    at: row.at,
    accepted: true,
    text: row.message,
    name: sent ? row.to : row.from,
    address: sent ? row.inviteeUrl : row.inviterUrl,
  };
}

/** A date after the export's day is unread. */
export const readBy = (sign: LooseSign, end: Instant): LooseSign =>
  sign.at !== undefined && sign.at > end ? { ...sign, at: undefined } : sign;
