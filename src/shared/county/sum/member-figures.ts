import type { Format } from '../../formats/compile.ts';
import type { FormatRegistry } from '../../formats/registry.ts';
import { homeIn } from '../../formats/succession.ts';
import type { CellId } from '../../formats/types.ts';
import { compare, type Decimal, zero } from '../../report/decimal.ts';
import type { Cells, Draft } from '../../report/draft.ts';
import { readFigure } from '../../report/figures.ts';
import { computeValues } from '../../report/values.ts';

/** A figure that the sum's format has no cell for. */
export interface Uncounted {
  /** Of the member's format. */
  readonly cell: CellId;
  readonly figure: Decimal;
}

/** What a report adds to a sum, by the cells of the sum's format. */
export interface MemberFigures {
  readonly figures: ReadonlyMap<CellId, Decimal>;
  readonly uncounted: readonly Uncounted[];
}

/**
 * The figures of a report as a sum in the given format counts them, exact to the last digit: cell by cell, each in
 * the cell that counts the same there and nothing else. What is no number counts as nothing; a total nobody typed is
 * what its terms add up to.
 */
export function memberFigures(draft: Draft, target: Format, formats: FormatRegistry): MemberFigures {
  const format = formats.byId(draft.format);
  const home = format === target ? (cell: CellId) => cell : homeIn(target)(format);
  const figures = new Map<CellId, Decimal>();
  const uncounted: Uncounted[] = [];
  for (const [id, { figure }] of computeValues(format, numbersOnly(draft.cells, format))) {
    if (figure.kind !== 'number') continue;
    const cell = home(id);
    if (cell !== undefined) figures.set(cell, figure.value);
    else if (compare(figure.value, zero) !== 0) uncounted.push({ cell: id, figure: figure.value });
  }
  return { figures, uncounted };
}

function numbersOnly(cells: Cells, format: Format): Cells {
  const isNumber = (id: CellId, typed: string) =>
    readFigure(typed, format.cells.get(id)?.kind ?? 'count').kind !== 'notNumber';
  const entries = Object.entries(cells);
  const numbers = entries.filter(([id, typed]) => isNumber(id, typed));
  return numbers.length === entries.length ? cells : Object.fromEntries(numbers);
}
