/** A stretch of a text, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where in its text a pattern was found. */
export function stretchOf({ index, 0: { length } }: RegExpExecArray): Stretch {
  return { start: index, end: index + length };
}

/** The stretches of a text from `start` to `end` between any of the marks, the empty ones left out. */
export function pieces(text: string, start: number, end: number, marks: string): readonly Stretch[] {
  const found: Stretch[] = [];
  let from = start;
  for (let at = nextMark(text, start, end, marks); ; at = nextMark(text, from, end, marks)) {
    if (at > from) found.push({ start: from, end: at });
    if (at >= end) return found;
    from = at + 1;
  }
}

/** Where the next of the marks is; `end` where there is none before it. Char codes, because texts are long. */
function nextMark(text: string, start: number, end: number, marks: string): number {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    for (let mark = 0; mark < marks.length; mark += 1) if (marks.charCodeAt(mark) === code) return at;
  }
  return end;
}
