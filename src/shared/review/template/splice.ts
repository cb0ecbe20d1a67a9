/** What takes the place of a stretch of text; `start` and `end` are UTF-16 offsets into it. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** A text with its edits made. They do not overlap; of two at one place the first given comes first. */
export function splice(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, words } of edits.toSorted((a, b) => a.start - b.start)) {
    if (start < at) throw new Error('edits overlap');
    pieces.push(text.slice(at, start), words);
    at = end;
  }
  return [...pieces, text.slice(at)].join('');
}
