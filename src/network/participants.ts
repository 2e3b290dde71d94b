import { fold } from '../base/fold.ts';
import { detached, Interner } from '../base/interner.ts';
import type { Address } from '../tables/rows.ts';
import type { Owner } from './owner.ts';
import { slugOf } from './profile-key.ts';

/** Somebody as the tables name them, before it is known which connection that is. */
export interface Participant {
  readonly slug: string | undefined;
  readonly name: string;
  readonly foldedName: string;
  /**
   * Whether the name may say who it is: the table has no address column, or the address is no profile's. An *empty*
   * address in a table that has the column belongs to a closed member, an advertisement or LinkedIn itself
   * (docs/export-format.md §3).
   */
  readonly nameCounts: boolean;
  /** Closed their account, or hide from the owner: LinkedIn writes "LinkedIn Member". */
  readonly closed: boolean;
}

/**
 * What corrections call somebody by who is no connection: the slug, or the name where there is none. Never the key of a
 * connection without a slug, though they have the same name.
 */
export const correspondentKey = ({ slug, foldedName }: Pick<Participant, 'slug' | 'foldedName'>): string =>
  slug ?? `called:${foldedName}`;

/** Somebody whose direct messages are in the export, who is no connection by their address. */
export interface Correspondent {
  readonly key: string;
  readonly name: string;
  readonly messages: number;
}

/** Everybody who wrote, was written to or left a sign, each once, by number. */
export class Participants {
  readonly list: Participant[] = [];
  private readonly keys = new Interner();
  private readonly asWritten = new Map<string, number>();

  /** The same number for every spelling of the same address; without one, for every spelling of the same name. */
  numberOf(name: string, address: Address): number {
    const written = address || `${address === undefined ? '' : ' '}${name}`;
    const known = this.asWritten.get(written);
    if (known !== undefined) return known;
    const number = this.add(name, address);
    this.asWritten.set(detached(written), number);
    return number;
  }

  /** The first, second … closed member of one message: different people, though they have one name. */
  closedMember(nth: number): number {
    return this.keep(`closed ${nth}`, {
      slug: undefined,
      name: 'LinkedIn Member',
      foldedName: 'linkedin member',
      nameCounts: false,
      closed: true,
    });
  }

  at(number: number): Participant {
    const found = this.list[number];
    if (found === undefined) throw new RangeError(`no participant ${number}`);
    return found;
  }

  /** The numbers under which the owner appears: by address, or by name where there is no address to go by. */
  numbersOf(owner: Owner): ReadonlySet<number> {
    const foldedName = fold(owner.name);
    return new Set(
      [...this.list.keys()].filter((number) => {
        const { slug, nameCounts, ...other } = this.at(number);
        return slug === undefined ? nameCounts && other.foldedName === foldedName : slug === owner.slug;
      }),
    );
  }

  private add(name: string, address: Address): number {
    const slug = address === undefined ? undefined : slugOf(address);
    const foldedName = fold(name);
    if (slug === undefined && isClosedName(name)) return this.closedMember(1);
    const nameCounts = address !== '';
    const key = slug === undefined ? `${nameCounts ? 'name' : 'nobody'} ${foldedName}` : `slug ${slug}`;
    return this.keep(key, { slug, name: tidy(name), foldedName, nameCounts, closed: false });
  }

  private keep(key: string, participant: Participant): number {
    const number = this.keys.numberOf(key);
    if (number === this.list.length) this.list.push(participant);
    return number;
  }
}

const closedName = /^\s*linkedin\s+member\s*$/i;
export const isClosedName = (name: string): boolean => closedName.test(name);

const tidy = (name: string): string => detached(name.replace(/\s+/gu, ' ').trim());
