/** Where a text differs from the one before, taken as one stretch of each; the stretches end where they say. */
export interface Edit {
  readonly start: number;
  /** In the text before. */
  readonly endBefore: number;
  /** In the text after. */
  readonly endAfter: number;
}

/** What changed from one text to another. */
export function editBetween(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  return { start, endBefore: before.length - same, endAfter: after.length - same };
}

/** Where an offset into a text is after it was edited elsewhere: what was taken away is where it was. */
export function offsetAfter({ start, endBefore, endAfter }: Edit, offset: number): number {
  if (offset <= start) return offset;
  return offset >= endBefore ? offset + endAfter - endBefore : Math.min(offset, endAfter);
}
