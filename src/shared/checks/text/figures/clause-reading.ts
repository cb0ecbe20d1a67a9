import type { Format } from '../../../formats/compile.ts';
import type { Decimal } from '../../../report/decimal.ts';
import { originalRange, type Squeezed } from '../reading/squeezed.ts';
import type { Carry } from './carry.ts';
import { cellsOfMeasure } from './measures.ts';
import type { Certainty, FigureStatement, Range, Statement } from './statement.ts';
import type { Token } from './token.ts';

/** One sentence being read: its words, and what has been understood so far. */
export interface SentenceReading {
  readonly squeezed: Squeezed;
  readonly tokens: readonly Token[];
  readonly format: Format;
  /** The year reported on. */
  readonly year: number;
  readonly statements: Statement[];
  carry: Carry;
  /** The last token that was read as belonging to the number before it; nothing behind looks at it again. */
  readTo: number;
}

/** The stretch of the original text from one token to another. */
export function rangeOf(reading: SentenceReading, from: Token | undefined, to: Token | undefined): Range {
  return originalRange(reading.squeezed, from?.start ?? 0, to?.end ?? from?.end ?? 0);
}

/** The clause around the token at `index`, for quoting. */
export function clauseAround({ squeezed, tokens }: SentenceReading, index: number): Range {
  const isEnd = (token: Token | undefined) => token?.kind === 'boundary' && token.mark === undefined;
  let first = index;
  while (first > 0 && !isEnd(tokens[first - 1])) first -= 1;
  let last = index;
  while (last < tokens.length - 1 && !isEnd(tokens[last + 1])) last += 1;
  return originalRange(squeezed, tokens[first]?.start ?? 0, tokens[last]?.end ?? 0);
}

/** One figure as understood, before its cells are looked up. */
export interface Understood {
  readonly measure: string;
  readonly value: Decimal;
  readonly certainty: Certainty;
  readonly place: Range;
  readonly phrase: Range;
  readonly said: FigureStatement['said'];
}

/** Adds a figure, if the format has cells for it. */
export function state(reading: SentenceReading, understood: Understood): boolean {
  const cells = cellsOfMeasure(reading.format, understood.measure);
  if (cells.length === 0) return false;
  reading.statements.push({ kind: 'figure', ...understood, cells, year: reading.carry.year });
  return true;
}
