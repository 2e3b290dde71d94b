import fc from 'fast-check';

/** Somebody as LinkedIn knows them, before any year's export writes them down. */
export interface Somebody {
  readonly first: string;
  readonly last: string;
  readonly slug: string;
  readonly company: string;
  /** Days since 1970; undefined for a stranger, who writes but is no connection. */
  readonly since: number | undefined;
}

/** Written by or to the owner: `owner` in the place of a number. Instants are whole minutes, all of them different. */
export interface ImaginedMessage {
  readonly kind: 'direct' | 'group' | 'advertisement' | 'draft' | 'spam' | 'closed member';
  readonly thread: string;
  readonly minute: number;
  readonly fromOwner: boolean;
  /** By index: the partner; of a group all but the owner, the first of them the one who writes, if the owner does not. */
  readonly others: readonly number[];
  readonly text: string;
}

interface ImaginedInvitation {
  readonly person: number;
  readonly fromOwner: boolean;
  readonly minute: number;
  readonly text: string;
}

/** Other than a message: what two people leave on each other. A note is always the owner's. */
export interface ImaginedSign {
  readonly kind: 'endorsement' | 'recommendation' | 'note';
  readonly person: number;
  readonly fromOwner: boolean;
  readonly minute: number;
  readonly accepted: boolean;
}

export interface Imagined {
  readonly people: readonly Somebody[];
  readonly messages: readonly ImaginedMessage[];
  readonly invitations: readonly ImaginedInvitation[];
  readonly signs: readonly ImaginedSign[];
}

export const owner: Somebody = {
  first: 'Robin',
  last: 'Vale',
  slug: 'robin-vâle',
  company: '',
  since: undefined,
};

export const fullName = ({ first, last }: Somebody): string => `${first} ${last}`.trim();
export const isConnection = ({ since }: Somebody): boolean => since !== undefined;

/** The export's day, and the days and minutes before it on which things happen. */
const exportDay = '2026-06-30';
const dayMs = 86_400_000;
const lastDay = Date.parse(exportDay) / dayMs;
const someDay = fc.integer({ min: lastDay - 5_000, max: lastDay - 1 });
const minutesADay = 1_440;

const latin = {
  first: ['Ada', 'Zoë', 'José', 'ÉMILE', 'Anne-Marie', 'Bo', '“Al”'],
  last: ['Lark', 'Roe, PhD', 'Müller, MBA, CFA', 'O’Neill', 'de la Cruz', 'Strauß', ''],
};
const any = {
  first: [...latin.first, 'Łukasz', '李', 'علي', '🎉 Mia', 'Ali\u0301'],
  last: [...latin.last, 'Çelik', 'עמית', '名 👩‍🚀', 'Šimůnek; Jr.', '"Q" Tab\tOr'],
};
const texts = [
  'Coffee?',
  'Happy birthday!',
  'Thanks',
  '',
  'Two\nlines, "quoted"; and a\ttab',
  '=1+1',
  '<b>soon</b>',
];

/** `letters`: `latin` where windows-1252 has to have them. */
export function anyNetwork(letters: 'any' | 'latin'): fc.Arbitrary<Imagined> {
  const pool = letters === 'any' ? any : latin;
  const text = fc.constantFrom(...texts);
  const somebody = fc.record({
    first: fc.constantFrom(...pool.first),
    last: fc.constantFrom(...pool.last),
    since: fc.option(someDay, { freq: 8, nil: undefined }),
  });
  const direct = fc.record({ who: fc.nat(), fromOwner: fc.boolean(), text, second: fc.boolean() });
  const odd = fc.record({
    kind: fc.constantFrom('group', 'advertisement', 'draft', 'spam', 'closed member'),
    who: fc.tuple(fc.nat(), fc.nat()),
    fromOwner: fc.boolean(),
    text,
  });
  const sign = fc.record({
    kind: fc.constantFrom<ImaginedSign['kind'][]>('endorsement', 'recommendation', 'note'),
    who: fc.nat(),
    fromOwner: fc.boolean(),
    accepted: fc.boolean(),
  });
  return fc
    .record({
      people: fc.array(somebody, { minLength: 1, maxLength: 9 }),
      direct: fc.array(direct, { maxLength: 20 }),
      odd: fc.array(odd, { maxLength: 5 }),
      invitations: fc.array(fc.record({ who: fc.nat(), fromOwner: fc.boolean(), text }), { maxLength: 3 }),
      signs: fc.array(sign, { maxLength: 6 }),
      minutes: fc.uniqueArray(
        fc.integer({ min: (lastDay - 2_000) * minutesADay, max: lastDay * minutesADay }),
        {
          minLength: 34,
          maxLength: 34,
        },
      ),
    })
    .map(({ minutes, ...drawn }): Imagined => {
      const people = drawn.people.map((somebody, i): Somebody => {
        // Only where a table has addresses can a stranger be told from a connection of the same name.
        const first = somebody.since === undefined ? `Stranger ${i}` : somebody.first;
        const slug = `${first}-${somebody.last}-${i}`
          .toLowerCase()
          .replace(/[^\p{L}\p{M}\p{N}\p{So}]+/gu, '-');
        return { ...somebody, first, slug, company: `Kiln ${i} & ${somebody.last}` };
      });
      const who = (n: number): number => n % people.length;
      const minuteOf = (n: number): number => minutes[n] ?? 0;
      const messages = drawn.direct.map(
        (one, i): ImaginedMessage => ({
          kind: 'direct',
          thread: `2-${who(one.who)}${one.second ? 'b' : 'a'}==`,
          minute: minuteOf(i),
          fromOwner: one.fromOwner,
          others: [who(one.who)],
          text: one.text,
        }),
      );
      const odd = drawn.odd.flatMap((one, i): ImaginedMessage[] => {
        const others = [...new Set(one.who.map(who))];
        if (one.kind === 'group' && others.length < 2) return [];
        const kind = one.kind as ImaginedMessage['kind'];
        const fromOwner =
          kind === 'draft' || (kind !== 'advertisement' && kind !== 'closed member' && one.fromOwner);
        return [{ kind, thread: `2-odd${i}==`, minute: minuteOf(20 + i), fromOwner, others, text: one.text }];
      });
      const invitations = drawn.invitations.map(
        (one, i): ImaginedInvitation => ({
          person: who(one.who),
          fromOwner: one.fromOwner,
          minute: minuteOf(25 + i),
          text: one.text,
        }),
      );
      const signs = drawn.signs.map(
        ({ who: somebody, ...one }, i): ImaginedSign => ({
          ...one,
          fromOwner: one.kind === 'note' || one.fromOwner,
          person: who(somebody),
          minute: minuteOf(28 + i),
        }),
      );
      return { people, messages: [...messages, ...odd], invitations, signs };
    });
}
