import { type FormatRegistry, officialFormats } from '../formats/registry.ts';
import type { TextId } from '../formats/types.ts';
import { printedAgain } from '../prose/printed/printed-again.ts';
import { wholeLines } from '../prose/printed/text-lines.ts';
import { type Draft, textOf } from '../report/draft.ts';
import { editBetween } from './typed-words.ts';

/** A text without the heading that was put into it. */
export interface WithoutHeading {
  readonly text: string;
  /** The heading as it stood there. */
  readonly heading: string;
}

/**
 * What a text is without its own heading, where that came into it with what was just put in: `before` is the text
 * before. Undefined where none did. Bare words of a heading put in alone may be the beginning of a sentence and
 * stay; the checks see them where they remain.
 */
export function withoutPastedHeading(
  draft: Draft,
  id: TextId,
  before: string,
  formats: FormatRegistry = officialFormats,
): WithoutHeading | undefined {
  const text = textOf(draft, id);
  const { start, endAfter } = editBetween(before, text);
  const heading = printedAgain(draft, formats.byId(draft.format), id).find(
    found => found.kind === 'heading' && found.own && found.start < endAfter && found.end > start,
  );
  if (heading?.kind !== 'heading' || !heading.exact) return undefined;
  const isAlone = text.slice(start, endAfter).trim() === text.slice(heading.start, heading.end).trim();
  if (isAlone && !heading.numbered) return undefined;
  const gone = heading.runIn ? heading : wholeLines(text, heading);
  return {
    text: text.slice(0, gone.start) + text.slice(gone.end),
    heading: text.slice(heading.start, heading.end).trim(),
  };
}
