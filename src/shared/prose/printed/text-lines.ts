import type { Stretch } from '../text/pieces.ts';

/** A line of a text: where it stands, without the mark that ends it, and its words. */
export interface TextLine extends Stretch {
  readonly words: string;
}

/** The lines of a text as they stand in it, blank ones among them. */
export function textLines(text: string): readonly TextLine[] {
  let start = 0;
  return text.split('\n').map(words => {
    const line = { start, end: start + words.length, words };
    start = line.end + 1;
    return line;
  });
}

/** What to take out of a text so that a stretch of whole lines goes and no empty paragraph is left. */
export function wholeLines(text: string, { start, end }: Stretch): Stretch {
  if (text.charAt(end) === '\n') return { start, end: end + 1 };
  return { start: start > 0 && text.charAt(start - 1) === '\n' ? start - 1 : start, end };
}
