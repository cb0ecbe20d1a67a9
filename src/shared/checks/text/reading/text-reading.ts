import type { TextId } from '../../../formats/types.ts';
import { textOf } from '../../../report/draft.ts';
import type { CheckedReport } from '../../context.ts';
import type { TextPlace } from '../../finding.ts';
import { textIds } from '../text-ids.ts';
import { pieces, type Stretch } from './pieces.ts';
import { originalRange, type Squeezed, squeeze } from './squeezed.ts';

/** One text of a report, squeezed and cut up, so that the checks share the work. */
export interface TextReading {
  readonly section: TextId;
  readonly original: string;
  readonly squeezed: Squeezed;
  /** Stretches of the squeezed text. A sentence leaves out the mark that ends it. */
  readonly paragraphs: readonly Stretch[];
  readonly sentences: readonly Stretch[];
}

const known = new WeakMap<CheckedReport, readonly TextReading[]>();

/** Every text of a report that says something, in printed order. A report is read once. */
export function readTexts(report: CheckedReport): readonly TextReading[] {
  const found = known.get(report);
  if (found) return found;
  const texts = textIds(report.format)
    .map(section => readText(section, textOf(report.draft, section)))
    .filter(reading => reading.squeezed.text !== '');
  known.set(report, texts);
  return texts;
}

/** Reads one text. */
export function readText(section: TextId, original: string): TextReading {
  const squeezed = squeeze(original);
  const paragraphs = pieces(squeezed.text, 0, squeezed.text.length, '\n');
  const sentences = paragraphs.flatMap(({ start, end }) => pieces(squeezed.text, start, end, '。！？'));
  return { section, original, squeezed, paragraphs, sentences };
}

/** The place in the draft's text of a stretch of the squeezed one. */
export function placeOf({ section, squeezed }: TextReading, { start, end }: Stretch): TextPlace {
  return { section, ...originalRange(squeezed, start, end) };
}

/** The words of a stretch of the squeezed text. */
export function wordsOf({ squeezed }: TextReading, { start, end }: Stretch): string {
  return squeezed.text.slice(start, end);
}

/** The sentence around an offset of the squeezed text; an offset in the mark that ends it belongs to it. */
export function sentenceAt({ sentences }: TextReading, at: number): Stretch | undefined {
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
