const never = (): never => {
  throw new Error('a brush or a zoom was asked to move in a transition');
};

// Of d3-brush and d3-zoom, for moves that are animated: the page's never are.
export { never as interpolate, never as interpolateZoom };
