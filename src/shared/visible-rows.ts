/** The rows of a long list that are drawn: from `first` up to and without `end`. */
export interface VisibleRows {
  readonly first: number;
  readonly end: number;
}

/** How many rows are drawn above and below those in sight. */
const spare = 6;

/** What is drawn of a list of rows of one height, in pixels, scrolled so far. */
export function visibleRows(count: number, rowHeight: number, scrolled: number, height: number): VisibleRows {
  const first = Math.max(0, Math.floor(scrolled / rowHeight) - spare);
  const end = Math.min(count, Math.ceil((scrolled + height) / rowHeight) + spare);
  return { first: Math.min(first, end), end };
}

/** How far a list has to be scrolled so that a row is in sight below a head that stays; as it is where it is. */
export function scrolledTo(
  row: number,
  rowHeight: number,
  { scrolled, height }: { readonly scrolled: number; readonly height: number },
): number {
  const top = row * rowHeight;
  if (top < scrolled) return top;
  return top + rowHeight > scrolled + height ? top + rowHeight - height : scrolled;
}
