/** A stretch of a text, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The stretches of a text from `start` to `end` between any of the marks, the empty ones left out. */
export function pieces(text: string, start: number, end: number, marks: string): readonly Stretch[] {
  const found: Stretch[] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    if (at < end && !marks.includes(text.charAt(at))) continue;
    if (at > from) found.push({ start: from, end: at });
    from = at + 1;
  }
  return found;
}
