import type { TextId } from '../../formats/types.ts';
import { pieces, type Stretch } from './pieces.ts';
import { originalRange, type Squeezed, squeeze } from './squeezed.ts';

/** One text of a report, squeezed and cut up. */
export interface SplitText {
  readonly section: TextId;
  readonly original: string;
  readonly squeezed: Squeezed;
  readonly paragraphs: readonly Paragraph[];
  /** Those of all paragraphs. */
  readonly sentences: readonly Stretch[];
}

/** A stretch of the squeezed text. A sentence leaves out the mark that ends it. */
export interface Paragraph extends Stretch {
  readonly sentences: readonly Stretch[];
}

/** Squeezes one text and cuts it up. */
export function splitText(section: TextId, original: string): SplitText {
  const squeezed = squeeze(original);
  const { text } = squeezed;
  const paragraphs = pieces(text, 0, text.length, '\n').map(({ start, end }) => ({
    start,
    end,
    sentences: pieces(text, start, end, '。！？'),
  }));
  return {
    section,
    original,
    squeezed,
    paragraphs,
    sentences: paragraphs.flatMap(({ sentences }) => sentences),
  };
}

/** The place in the draft's text of a stretch of the squeezed one. */
export function placeOf(
  { section, squeezed }: SplitText,
  { start, end }: Stretch,
): Stretch & { readonly section: TextId } {
  return { section, ...originalRange(squeezed, start, end) };
}

/** The words of a stretch of the squeezed text. */
export function wordsOf({ squeezed }: SplitText, { start, end }: Stretch): string {
  return squeezed.text.slice(start, end);
}

/** The sentence around an offset of the squeezed text; an offset in the mark that ends it belongs to it. */
export function sentenceAt({ sentences }: SplitText, at: number): Stretch | undefined {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  const found = sentences[low];
  return found && found.start <= at && at <= found.end ? found : undefined;
}
