import { selection } from 'd3';

// What d3-brush and d3-zoom call of d3-transition where nothing is ever in transition.

export const interrupt = (): void => undefined;

Object.assign(selection.prototype, {
  interrupt(this: unknown): unknown {
    return this;
  },
});
