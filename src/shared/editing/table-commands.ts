import type { CellId, TableId } from '../formats/types.ts';
import type { DerivedReport } from './derive.ts';

/** The cells of a table that nobody has filled in; automatic totals fill themselves. */
export function blankCells(derived: DerivedReport, table: TableId): readonly CellId[] {
  return [...derived.values.values()]
    .filter(value => value.cell.table === table && !value.cell.total && value.figure.kind === 'blank')
    .map(value => value.cell.id);
}

/** The totals of a table that somebody typed, or that came with an import. */
export function typedTotals(derived: DerivedReport, table: TableId): readonly CellId[] {
  return [...derived.values.values()]
    .filter(value => value.cell.table === table && value.cell.total && !value.automatic)
    .map(value => value.cell.id);
}
