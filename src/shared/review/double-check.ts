import type { Cell } from '../formats/cells.ts';
import type { Format } from '../formats/compile.ts';
import type { CellId, TableId } from '../formats/types.ts';
import { groupedBy } from '../grouped-by.ts';
import { compare } from '../report/decimal.ts';
import type { Draft } from '../report/draft.ts';
import { narrowCell, readFigure } from '../report/figures.ts';
import { type CellValue, printedText, type Values } from '../report/values.ts';
import type { Verification } from '../report/verification.ts';

/** 双人核对: a second person reads a table's figures out row by row, or types them again without seeing them. */

/** A row of a table as it is gone through; `name` is empty where the table has no row headings. */
export interface RowToCheck {
  readonly name: string;
  /** From left to right. */
  readonly cells: readonly Cell[];
}

/** The rows of a table, in printed order. */
export function rowsToCheck(format: Format, table: TableId): readonly RowToCheck[] {
  return inRows([...format.cells.values()].filter(cell => cell.table === table));
}

/** The rows of a table with what is typed in them: totals that add up by themselves are not typed again. */
export function rowsToEnter(format: Format, table: TableId, values: Values): readonly RowToCheck[] {
  const cells = rowsToCheck(format, table).flatMap(row => row.cells);
  return inRows(cells.filter(({ id }) => !values.get(id)?.automatic));
}

function inRows(cells: readonly Cell[]): readonly RowToCheck[] {
  return [...groupedBy(cells, ({ row }) => row).values()].map(row => ({
    name: row[0]?.rowName ?? '',
    cells: row,
  }));
}

/** What a cell says now, as a record of its check holds it; empty where it is blank or the format has none such. */
export function textToCheck(values: Values, cell: CellId): string {
  const value = values.get(cell);
  return value ? printedText(value) : '';
}

/** A cell in which the second entry is not the first; either is empty where the cell was left blank. */
export interface EntryDifference {
  readonly cell: Cell;
  readonly first: string;
  readonly second: string;
}

/** What a second entry says of the first, in printed order. */
export interface ComparedEntry {
  readonly agreed: readonly CellId[];
  readonly differing: readonly EntryDifference[];
}

/** Compares the cells that were typed again: by their numbers, not by how these are written. */
export function compareEntry(values: Values, entered: ReadonlyMap<CellId, string>): ComparedEntry {
  const agreed: CellId[] = [];
  const differing: EntryDifference[] = [];
  for (const [id, value] of values) {
    const second = entered.get(id);
    if (second === undefined) continue;
    if (saysTheSame(value, second)) agreed.push(id);
    else differing.push({ cell: value.cell, first: printedText(value), second: narrowCell(second) });
  }
  return { agreed, differing };
}

function saysTheSame({ cell, typed, figure }: CellValue, second: string): boolean {
  const again = readFigure(second, cell.kind);
  if (figure.kind === 'number' && again.kind === 'number') return compare(figure.value, again.value) === 0;
  return figure.kind === again.kind && narrowCell(typed) === narrowCell(second);
}

/**
 * Records that cells were confirmed as they stand in `values`. A cell has one record, the latest, so that a report
 * that is checked over and over does not grow.
 */
export function confirmFigures(
  draft: Draft,
  values: Values,
  cells: readonly CellId[],
  said: Pick<Verification, 'by' | 'at' | 'how'>,
): Draft {
  if (cells.length === 0) return draft;
  const confirmed = new Set(cells);
  const others = (draft.verifications ?? []).filter(({ cell }) => !confirmed.has(cell));
  const records = [...confirmed].map(cell => ({ cell, value: textToCheck(values, cell), ...said }));
  return { ...draft, verifications: [...others, ...records] };
}
