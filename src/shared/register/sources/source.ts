import * as z from 'zod/mini';
import type { Format } from '../../formats/compile.ts';
import type { CellId } from '../../formats/types.ts';
import { daySchema } from '../day.ts';

/** The form of a source in stored data. */
export const sourceSchema = z.looseObject({
  cell: z.string().check(z.minLength(1)),
  from: z.string(),
  who: z.string(),
  when: z.optional(daySchema),
  note: z.string(),
  figure: z.optional(z.string()),
});

/**
 * 数据来源: where the figure in a cell of a report comes from.
 * - `figure`: what was given, as typed; absent where it was not said.
 * - `from`: a station, the register, a document; `who`: who gave it; `when`: the day of it.
 */
export type FigureSource = z.infer<typeof sourceSchema>;

/** The sources of a report, one a cell. */
export type FigureSources = ReadonlyMap<CellId, FigureSource>;

/** Sources with one of them put in, or taken away where it says nothing any more. */
export function withSource(sources: FigureSources, source: FigureSource): FigureSources {
  const next = new Map(sources);
  if (saysNothing(source)) next.delete(source.cell);
  else next.set(source.cell, source);
  return next;
}

function saysNothing({ from, who, when, note }: FigureSource): boolean {
  return when === undefined && [from, who, note].every(words => words.trim() === '');
}

/** A source in one line, for a cell that is hovered: 综合执法队 王某 2026-01-05：含非现场执法. */
export function sourceInWords({ from, who, when, note }: FigureSource): string {
  const origin = [from, who, when ?? ''].filter(words => words.trim() !== '').join(' ');
  return note.trim() === '' ? origin : `${origin}：${note}`;
}

/** Sources in printed order; those of cells the format does not have come last. */
export function sourcesInOrder(sources: FigureSources, { cellOrder }: Format): readonly FigureSource[] {
  const place = ({ cell }: FigureSource) => cellOrder.get(cell) ?? Number.MAX_SAFE_INTEGER;
  return [...sources.values()].toSorted((one, other) => place(one) - place(other));
}
