import { connectedAt } from '../network/network.ts';
import type { Person } from '../network/person.ts';
import type { PastTie } from './past-years.ts';

/** Ties, by index, as recency alone would list them; equal ones by URL. */
export interface RecencyOrder {
  /** Those with a message, by latest message. */
  readonly alive: Uint32Array<ArrayBuffer>;
  /** Those who never had one by oldest Connected On, then the others by oldest last message. */
  readonly prunable: Uint32Array<ArrayBuffer>;
}

/** People, by index, by oldest Connected On (an unread one is the oldest), equal ones by URL. */
export function longestConnected(people: readonly Person[]): Int32Array<ArrayBuffer> {
  const since = Float64Array.from(people, connectedAt);
  const oldest = (a: number, b: number) => compare(since[a] as number, since[b] as number);
  return Int32Array.from(people.keys()).sort((a, b) => oldest(a, b) || byUrl(people, a, b));
}

/** The rival to beat: what everybody goes by. `longest` as `longestConnected` gives it. */
export function byRecency(
  ties: readonly PastTie[],
  people: readonly Person[],
  longest: Int32Array<ArrayBuffer>,
): RecencyOrder {
  const silentTie = new Int32Array(people.length).fill(-1);
  const lastMessage = new Float64Array(ties.length);
  const messaged: number[] = [];
  for (const [tie, { person, facts }] of ties.entries()) {
    if (facts.lastMessage === undefined) silentTie[person] = tie;
    else messaged.push(tie);
    lastMessage[tie] = facts.lastMessage ?? 0;
  }
  const silent = longest.map((person) => silentTie[person] as number).filter((tie) => tie >= 0);

  const oldest = (a: number, b: number) => compare(lastMessage[a] as number, lastMessage[b] as number);
  const url = (a: number, b: number) => byUrl(people, ties[a]?.person ?? 0, ties[b]?.person ?? 0);
  const oldestFirst = messaged.toSorted((a, b) => oldest(a, b) || url(a, b));
  // What is sorted already, if the other way round, is sorted in no time.
  const latestFirst = oldestFirst.toReversed().sort((a, b) => oldest(b, a) || url(a, b));
  return { alive: Uint32Array.from(latestFirst), prunable: Uint32Array.from([...silent, ...oldestFirst]) };
}

const compare = (a: number, b: number): number => (a < b ? -1 : Number(a > b));

function byUrl(people: readonly Person[], a: number, b: number): number {
  const [one, other] = [people[a]?.url ?? '', people[b]?.url ?? ''];
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
