/** Of d3-brush, for a brush that moves by itself: the page's never does. */
export const interpolate = (): never => {
  throw new Error('a brush was asked to move in a transition');
};
