/** The rows of a long list that are to be drawn: from `first` up to `end`. */
export interface Rows {
  readonly first: number;
  readonly end: number;
}

/** Drawn beyond either edge, and the step by which the window moves, so that most scroll events draw nothing. */
const margin = 8;

/** The rows seen at a scroll position, with a margin on either side. Lengths in CSS pixels. */
export function rowsInSight(scrollTop: number, height: number, rowHeight: number, count: number): Rows {
  const top = Math.floor(scrollTop / rowHeight / margin) * margin - margin;
  const bottom = Math.ceil((scrollTop + height) / rowHeight / margin) * margin + margin;
  const first = Math.min(Math.max(0, top), count);
  return { first, end: Math.max(first, Math.min(count, bottom)) };
}

/** The scroll position nearest to the present one at which a row is wholly seen. */
export function scrollToShow(row: number, scrollTop: number, height: number, rowHeight: number): number {
  const top = row * rowHeight;
  return Math.max(Math.min(scrollTop, top), top + rowHeight - height);
}

/** Where a key takes the active row, or undefined for a key that moves nothing. `page` is in rows. */
export function moved(key: string, row: number, count: number, page: number): number | undefined {
  const within = (to: number) => Math.min(Math.max(0, to), count - 1);
  switch (key) {
    case 'ArrowDown':
      return within(row + 1);
    case 'ArrowUp':
      return within(row - 1);
    case 'PageDown':
      return within(row + page);
    case 'PageUp':
      return within(row - page);
    case 'Home':
      return 0;
    case 'End':
      return within(count - 1);
    default:
      return undefined;
  }
}
