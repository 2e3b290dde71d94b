import { type Day, dayMs, instant } from '../../src/base/time.ts';
import { messageFlag } from '../../src/network/messages.ts';
import type { Network } from '../../src/network/network.ts';
import type { Person, PersonKey, Sign } from '../../src/network/person.ts';

/** `greeting` is a one-tap congratulation, `thanks` a bare thanks. Dates are ISO, a bare day 00:00 UTC. */
export type MessageSpec = readonly [
  at: string,
  from: 'you' | 'they',
  kind?: 'words' | 'greeting' | 'thanks',
  bounds?: { readonly from?: string; readonly until?: string },
];

/** It counts from its date for ever, unless `from` and `until` say otherwise. */
export type SignSpec = Pick<Sign, 'kind' | 'way'> & {
  readonly at?: string;
  readonly from?: string;
  readonly until?: string;
  readonly accepted?: boolean;
};

export interface PersonSpec extends Partial<Omit<Person, 'connectedOn' | 'signs'>> {
  /** An ISO day, or 'unread'. */
  readonly connectedOn?: string;
  readonly messages?: readonly MessageSpec[];
  readonly signs?: readonly SignSpec[];
}

/** A network as the reader would build it. Who says nothing else is connected since 2010-01-01 and never wrote. */
export function networkOf(people: readonly PersonSpec[], messagesWhole = true): Network {
  const offsets = [0];
  const columns = people.flatMap(({ messages = [] }) => {
    const sorted = messages.toSorted((a, b) => Date.parse(a[0]) - Date.parse(b[0]));
    offsets.push((offsets.at(-1) ?? 0) + sorted.length);
    return sorted;
  });
  const bounded = columns.flatMap(([, , , bounds], index) => (bounds ? [{ index, ...bounds }] : []));
  return {
    people: people.map(personOf),
    messages: {
      offsets: Uint32Array.from(offsets),
      at: Float64Array.from(columns, ([at]) => Date.parse(at)),
      flags: Uint8Array.from(columns, flagsOf),
      bounds: {
        index: Uint32Array.from(bounded, ({ index }) => index),
        from: Float64Array.from(bounded, ({ from }) => (from ? Date.parse(from) : -Infinity)),
        until: Float64Array.from(bounded, ({ until }) => (until ? Date.parse(until) : Infinity)),
      },
    },
    messagesWhole,
  };
}

function personOf(spec: PersonSpec, index: number): Person {
  const { messages, signs = [], connectedOn = '2010-01-01', ...rest } = spec;
  const name = spec.name ?? `Person ${index}`;
  const slug = name.toLowerCase().replaceAll(' ', '-');
  return {
    key: slug as PersonKey,
    name,
    firstName: name.split(' ')[0] ?? '',
    url: `https://www.linkedin.com/in/${slug}`,
    company: '',
    position: '',
    cautions: [],
    byName: [],
    groupMessages: 0,
    ...rest,
    connectedOn: connectedOn === 'unread' ? undefined : ((Date.parse(connectedOn) / dayMs) as Day),
    signs: signs.map(signOf),
  };
}

const signOf = ({ kind, way, at, from = at, until, accepted = true }: SignSpec): Sign => ({
  kind,
  way,
  at: at === undefined ? undefined : instant(Date.parse(at)),
  from: from === undefined ? undefined : instant(Date.parse(from)),
  until: instant(until === undefined ? Infinity : Date.parse(until)),
  accepted,
  text: '',
});

const kindFlags = { words: 0, greeting: messageFlag.congratulation, thanks: messageFlag.thanks };

const flagsOf = ([, from, kind = 'words', bounds]: MessageSpec): number =>
  (from === 'you' ? messageFlag.fromOwner : 0) | kindFlags[kind] | (bounds ? messageFlag.bounded : 0);
