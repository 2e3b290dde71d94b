import { connectedAt } from '../network/network.ts';
import type { Person } from '../network/person.ts';
import type { PastTies } from './past-ties.ts';

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
  { length, person, lastMessage }: PastTies,
  people: readonly Person[],
  longest: Int32Array<ArrayBuffer>,
): RecencyOrder {
  const silentTie = new Int32Array(people.length).fill(-1);
  const messaged: number[] = [];
  for (let tie = 0; tie < length; tie++) {
    if (Number.isNaN(lastMessage[tie])) silentTie[person[tie] as number] = tie;
    else messaged.push(tie);
  }
  const silent = longest.map((who) => silentTie[who] as number).filter((tie) => tie >= 0);

  const oldest = (a: number, b: number) => compare(lastMessage[a] as number, lastMessage[b] as number);
  const url = (a: number, b: number) => byUrl(people, person[a] as number, person[b] as number);
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
