import { type Looking, lookingHash, lookingOf } from '../explore/looking.ts';

/** The page's address, which keeps how one looks at people but never whom. */
export interface Address {
  /** What the address asks to see. */
  readonly looking: () => Looking;
  /** Writes it into the address, once nothing has changed for a moment. */
  readonly show: (looking: Looking) => void;
}

/** Milliseconds. Safari refuses more than a hundred changes in thirty seconds. */
const pause = 400;

/** The address of a window's document. */
export function addressOf({ location, history }: Window): Address {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return {
    looking: () => lookingOf(location.hash),
    show(looking) {
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        const hash = lookingHash(looking);
        if (hash === location.hash.slice(1)) return;
        history.replaceState(history.state, '', hash ? `#${hash}` : location.pathname + location.search);
      }, pause);
    },
  };
}
