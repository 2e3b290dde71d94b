import type { State } from './state.ts';

/** The one place where the state lives. */
export interface Store {
  readonly state: () => State;
  /** Puts the next state, made from the present one, in its place. */
  readonly replace: (next: (state: State) => State) => void;
}

/** `changed` is called after each replacement with the state before it. */
export function openStore(first: State, changed: (before: State) => void): Store {
  let state = first;
  return {
    state: () => state,
    replace(next) {
      const before = state;
      state = next(before);
      if (state !== before) changed(before);
    },
  };
}
