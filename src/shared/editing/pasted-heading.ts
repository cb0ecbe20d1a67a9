import { type FormatRegistry, officialFormats } from '../formats/registry.ts';
import type { TextId } from '../formats/types.ts';
import { printedAgain } from '../prose/printed/printed-again.ts';
import { wholeLines } from '../prose/printed/text-lines.ts';
import type { Stretch } from '../prose/text/pieces.ts';
import { type Draft, textOf } from '../report/draft.ts';
import { type Edit, editBetween } from '../report/text-edit.ts';

/** A text without the heading that was put into it. */
export interface WithoutHeading {
  readonly text: string;
  /** The heading as it stood there. */
  readonly heading: string;
  /** Where in the text it stood. */
  readonly start: number;
}

/**
 * What a text is without its own heading, where that came into it with what was just put in: `before` is the text
 * before. Undefined where none did, or where part of its words stood there before. Bare words of a heading put in
 * alone may be the beginning of a sentence and stay; the checks see them where they remain.
 */
export function withoutPastedHeading(
  draft: Draft,
  id: TextId,
  before: string,
  formats: FormatRegistry = officialFormats,
): WithoutHeading | undefined {
  const text = textOf(draft, id);
  const edit = editBetween(before, text);
  const heading = printedAgain(draft, formats.byId(draft.format), id).find(
    found =>
      found.kind === 'heading' && found.own && cameWith(edit, text, wordsOf(text, found)) !== undefined,
  );
  if (heading?.kind !== 'heading' || !heading.exact) return undefined;
  const words = wordsOf(text, heading);
  const isAlone = cameWith(edit, text, words)?.trim() === text.slice(words.start, words.end);
  if (isAlone && !heading.numbered) return undefined;
  const gone = heading.runIn ? heading : wholeLines(text, heading);
  return {
    text: text.slice(0, gone.start) + text.slice(gone.end),
    heading: text.slice(words.start, words.end),
    start: gone.start,
  };
}

/** A stretch without the blanks around its words, which may have been typed before. */
function wordsOf(text: string, { start, end }: Stretch): Stretch {
  const words = text.slice(start, end);
  return { start: end - words.trimStart().length, end: start + words.trimEnd().length };
}

/**
 * What was put in, where a stretch lies in it whole. What is put in before the letters it begins with may as well
 * begin behind them: it is then taken to begin where the stretch does.
 */
function cameWith({ start, endBefore, endAfter }: Edit, text: string, within: Stretch): string | undefined {
  const earlier = Math.max(0, start - within.start);
  if (within.end > endAfter - earlier) return undefined;
  const slides = text.slice(start - earlier, start) === text.slice(endAfter - earlier, endAfter);
  if (earlier > 0 && !(slides && endBefore === start)) return undefined;
  return text.slice(start - earlier, endAfter - earlier);
}
