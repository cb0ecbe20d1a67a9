import type { Format } from '../formats/compile.ts';
import { type FormatRegistry, officialFormats } from '../formats/registry.ts';
import type { TextId } from '../formats/types.ts';
import { compare, formatDecimal, zero } from '../report/decimal.ts';
import type { Draft } from '../report/draft.ts';
import { cellsOfMeasure, type Measure, valueOfMeasure } from '../report/measures.ts';
import { voiceOf } from '../report/unit-name.ts';
import type { Values } from '../report/values.ts';

/** A piece of a sentence: words, or a figure of the tables in its place. */
export type SentencePart = string | { readonly measure: Measure };

/** What a sentence is written from. */
export interface SentenceSource {
  readonly format: Format;
  readonly year: number;
  /** What the body calls itself: 我镇, 我局. */
  readonly voice: string;
  /** The figure as printed; empty while its cells are blank or no number. */
  figure(measure: Measure): string;
  /** Whether the figure is there and not 0. */
  isSome(measure: Measure): boolean;
  /** Whether the figure is there and is 0. */
  isNone(measure: Measure): boolean;
}

/** A sentence that can be made from the tables. */
export interface StandardSentence {
  /** Kept in drafts: never renamed. */
  readonly id: string;
  /** On the menu. */
  readonly label: string;
  /** The text it usually stands in. */
  readonly section: TextId;
  /** Every figure that its wording depends on, shown or not. */
  readonly reads: readonly Measure[];
  readonly write: (source: SentenceSource) => readonly SentencePart[];
}

/** Where a figure stands in the words of a sentence; end exclusive. */
export interface FigurePlace {
  readonly measure: Measure;
  readonly start: number;
  readonly end: number;
}

export interface WrittenSentence {
  readonly words: string;
  readonly places: readonly FigurePlace[];
  /** Every figure it was written from, as it was then; empty for a blank one. */
  readonly figures: Readonly<Record<Measure, string>>;
}

/** Stands for a figure whose cells are still blank; the checks call it a placeholder. */
export const unfilled = '【待填】';

/** What sentences of this report are written from; `values` are those of its cells. */
export function sourceOf(
  draft: Draft,
  values: Values,
  formats: FormatRegistry = officialFormats,
): SentenceSource {
  const format = formats.byId(draft.format);
  const value = (measure: Measure) => {
    const cells = cellsOfMeasure(format, measure);
    return cells.length === 0 ? undefined : valueOfMeasure(values, cells);
  };
  return {
    format,
    year: draft.year,
    voice: voiceOf(draft.unit),
    figure: measure => {
      const found = value(measure);
      return found ? formatDecimal(found) : '';
    },
    isSome: measure => {
      const found = value(measure);
      return found !== undefined && compare(found, zero) !== 0;
    },
    isNone: measure => {
      const found = value(measure);
      return found !== undefined && compare(found, zero) === 0;
    },
  };
}

/**
 * The source for a sentence that was written before from these figures: one that the format does not count stays
 * what it was, since the tables cannot say that it has changed.
 */
export function keepingFigures(
  source: SentenceSource,
  figures: Readonly<Record<Measure, string>>,
): SentenceSource {
  const kept = (measure: Measure) =>
    cellsOfMeasure(source.format, measure).length > 0 ? undefined : (figures[measure] ?? '');
  return {
    ...source,
    figure: measure => kept(measure) ?? source.figure(measure),
    isSome: measure => {
      const figure = kept(measure);
      return figure === undefined ? source.isSome(measure) : figure !== '' && figure !== '0';
    },
    isNone: measure => {
      const figure = kept(measure);
      return figure === undefined ? source.isNone(measure) : figure === '0';
    },
  };
}

/** Writes a sentence from the tables as they are now. */
export function writeSentence(sentence: StandardSentence, source: SentenceSource): WrittenSentence {
  let words = '';
  const places: FigurePlace[] = [];
  for (const part of sentence.write(source)) {
    if (typeof part === 'string') words += part;
    else {
      const start = words.length;
      words += source.figure(part.measure) || unfilled;
      places.push({ measure: part.measure, start, end: words.length });
    }
  }
  return { words, places, figures: figuresRead(sentence, source) };
}

/** The figures a sentence depends on, as the tables hold them now. */
export function figuresRead(
  sentence: StandardSentence,
  source: SentenceSource,
): Readonly<Record<Measure, string>> {
  return Object.fromEntries(sentence.reads.map(measure => [measure, source.figure(measure)]));
}
