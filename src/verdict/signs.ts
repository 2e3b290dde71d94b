import type { Instant } from '../base/time.ts';
import type { Sign } from '../network/person.ts';

/**
 * Whether somebody is vouched for at `at`: a recommendation either way, accepted endorsements in both directions, or a
 * private note. With hindsight (in a back-test) a sign without a readable date never counts, else always.
 */
export function vouchedAt(signs: readonly Sign[], at: Instant, hindsight: boolean): boolean {
  const standing = signs.filter(
    ({ from, until }) => at <= until && (from === undefined ? !hindsight : from <= at),
  );
  const endorsed = (way: Sign['way']) =>
    standing.some((sign) => sign.kind === 'endorsement' && sign.accepted && sign.way === way);
  return (
    standing.some(({ kind }) => kind === 'recommendation' || kind === 'note') ||
    (endorsed('received') && endorsed('given'))
  );
}
