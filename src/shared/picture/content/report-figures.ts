import type { Cell } from '../../formats/cells.ts';
import type { Format } from '../../formats/compile.ts';
import type { FormatRegistry } from '../../formats/registry.ts';
import type { CellId } from '../../formats/types.ts';
import { compareYears } from '../../history/compare-years.ts';
import { add, type Decimal } from '../../report/decimal.ts';
import type { Draft } from '../../report/draft.ts';
import { readFigure } from '../../report/figures.ts';
import { computeValues, numberIn } from '../../report/values.ts';
import type { PictureFigure } from '../picture.ts';

/** The figures of a report, each beside last year's. */
export interface ReportFigures {
  readonly format: Format;
  /** The sum of some cells as a figure of the picture: not known while one of them is not. */
  readonly of: (cells: readonly Cell[], label: string, unit?: string) => PictureFigure;
}

/** Reads a report for the picture; `last` is last year's of the same unit, in whichever format. */
export function reportFigures(draft: Draft, last: Draft | undefined, formats: FormatRegistry): ReportFigures {
  const format = formats.byId(draft.format);
  const values = computeValues(format, draft.cells);
  const before = last ? figuresBefore(draft, last, formats) : new Map<CellId, Decimal>();
  return {
    format,
    of: (cells, label, unit = cells[0]?.kind === 'amount' ? '万元' : undefined) => {
      const earlier = sumOf(cells, id => before.get(id));
      return {
        label,
        value: sumOf(cells, id => numberIn(values, id)),
        ...(earlier ? { before: earlier } : {}),
        ...(unit === undefined ? {} : { unit }),
      };
    },
  };
}

/** Last year's figures by the cells of this year's format, as the comparison of two years places them. */
function figuresBefore(draft: Draft, last: Draft, formats: FormatRegistry): ReadonlyMap<CellId, Decimal> {
  const cells = formats.byId(draft.format).cells;
  const compared = compareYears(draft, last, formats).flatMap(({ rows }) => rows.flatMap(row => row.cells));
  return new Map(
    compared.flatMap(({ cell, last: typed = '' }) => {
      const figure = readFigure(typed, cells.get(cell)?.kind ?? 'count');
      return figure.kind === 'number' ? [[cell, figure.value] as const] : [];
    }),
  );
}

function sumOf(cells: readonly Cell[], read: (id: CellId) => Decimal | undefined): Decimal | undefined {
  let sum: Decimal | undefined;
  for (const { id } of cells) {
    const value = read(id);
    if (value === undefined) return undefined;
    sum = sum ? add(sum, value) : value;
  }
  return sum;
}
