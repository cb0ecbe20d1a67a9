import type { TextId } from '../../formats/types.ts';
import { pieces, type Stretch } from './pieces.ts';
import { originalRange, type Squeezed, squeeze } from './squeezed.ts';

/** One text of a report, squeezed and cut up. */
export interface SplitText {
  readonly section: TextId;
  readonly original: string;
  readonly squeezed: Squeezed;
  /** Stretches of the squeezed text. A sentence leaves out the mark that ends it. */
  readonly paragraphs: readonly Stretch[];
  readonly sentences: readonly Stretch[];
}

/** Squeezes one text and cuts it up. */
export function splitText(section: TextId, original: string): SplitText {
  const squeezed = squeeze(original);
  const paragraphs = pieces(squeezed.text, 0, squeezed.text.length, '\n');
  const sentences = paragraphs.flatMap(paragraph => sentencesIn(squeezed, paragraph));
  return { section, original, squeezed, paragraphs, sentences };
}

/** The sentences of a paragraph. */
export function sentencesIn({ text }: Squeezed, { start, end }: Stretch): readonly Stretch[] {
  return pieces(text, start, end, '。！？');
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
