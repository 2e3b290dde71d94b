import { get, update } from 'idb-keyval';
import type { Said } from '../network/corrections.ts';

/** All pages of one origin share their storage. */
const place = 'perennial: corrections';
/** Longer than any device takes, ms. Some browsers never answer; no export waits for them. */
const patience = 1000;

/** What the user said of who is who: names, slugs and what was said of them, never a word of a message. */
export interface Kept {
  /** False once the device refused to keep something: then it lasts as long as the page. */
  readonly works: boolean;
  /** All that was said, now and on earlier visits. */
  said(): Promise<Said>;
  /** Says one thing more, or one less. Settled when the device has kept it, or refused to. */
  change(next: (said: Said) => Said): Promise<void>;
}

/** Opens what is kept on this device. */
export function openKept(): Kept {
  let said: Said = new Map();
  let works = true;
  const refused = () => {
    works = false;
  };
  const read = async () => {
    const late = new Promise<undefined>((resolve) => setTimeout(resolve, patience));
    said = (await Promise.race([get<Said>(place), late])) ?? said;
  };
  const begun = read().catch(refused);
  return {
    get works() {
      return works;
    },
    async said() {
      await begun;
      return said;
    },
    async change(next) {
      await begun;
      said = next(said);
      // Another page may have said something meanwhile.
      await (async () => update<Said>(place, (kept = new Map()) => next(kept)))().catch(refused);
    },
  };
}
