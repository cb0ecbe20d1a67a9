import type { BlockBuilder } from '../block-builder.ts';
import type { MergedArea, WorkbookSheet } from './workbook.ts';

/** A filled cell with what it covers; rows and columns from 0. */
interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
}

/** What is read of a sheet: the rows that are seen, each with the cells that begin in it. */
interface SeenRow {
  readonly row: number;
  readonly areas: readonly Area[];
}

/**
 * Puts a sheet's words into blocks: a blank row ends a table, and a row that says one thing across the sheet is a
 * paragraph where it is a heading or prose. Hidden rows and columns are left out, as copying leaves them out.
 * @param isHeading whether words are the heading of a part of a report
 */
export function buildSheet(
  sheet: WorkbookSheet,
  isHeading: (words: string) => boolean,
  builder: BlockBuilder,
): void {
  let table: SeenRow[] = [];
  const endTable = (): void => {
    if (table.some(({ areas }) => filledOf(areas).length > 1)) buildTable(sheet, table, builder);
    else for (const { text } of table.flatMap(({ areas }) => filledOf(areas))) buildWords(text, builder);
    table = [];
  };
  for (const seen of seenRows(sheet)) {
    const filled = filledOf(seen.areas);
    const [only] = filled;
    const reachesDown = table.some(({ areas }) => areas.some(area => area.row + area.rowSpan > seen.row));
    if (!only && !reachesDown) endTable();
    else if (only && filled.length === 1 && !reachesDown && isWords(only, isHeading)) {
      endTable();
      buildWords(only.text, builder);
    } else table.push(seen);
  }
  endTable();
}

function filledOf(areas: readonly Area[]): readonly Area[] {
  return areas.filter(({ text }) => text !== '');
}

function buildWords(text: string, builder: BlockBuilder): void {
  builder.text(text);
  builder.endParagraph();
}

/** Whether the only cell of a row is no part of a table: a heading, a title, or prose. */
function isWords({ text, rowSpan }: Area, isHeading: (words: string) => boolean): boolean {
  return rowSpan === 1 && (isHeading(text) || /[。；]|年度报告|工作年报|\n/.test(text) || text.length > 40);
}

function seenRows(sheet: WorkbookSheet): readonly SeenRow[] {
  const { rows, columns, hiddenRows, hiddenColumns } = sheet;
  const merges = sheet.merges.map(merge => withinSheet(merge, sheet));
  const origins = new Map(merges.map(merge => [`${merge.shownFrom},${merge.startCol}`, merge]));
  const covered = coveredCells(merges, columns);
  return rows.flatMap((cells, row) => {
    if (hiddenRows.has(row)) return [];
    const areas = cells.flatMap((cell, column): readonly Area[] => {
      const merge = origins.get(`${row},${column}`);
      if (merge) {
        const { startRow, endRow, endCol } = merge;
        const text = rows[startRow]?.[column]?.text.trim() ?? '';
        return [{ row, column, rowSpan: endRow - row + 1, columnSpan: endCol - column + 1, text }];
      }
      if (covered.has(row * columns + column)) return [];
      const text = hiddenColumns.has(column) ? '' : cell.text.trim();
      return [{ row, column, rowSpan: 1, columnSpan: 1, text }];
    });
    return [{ row, areas }];
  });
}

interface SeenMerge extends MergedArea {
  /** Its first row that is not hidden: its words stand there. */
  readonly shownFrom: number;
}

/** A merge as far as the sheet reaches. */
function withinSheet(merge: MergedArea, { rows, columns, hiddenRows }: WorkbookSheet): SeenMerge {
  const endRow = Math.min(merge.endRow, rows.length - 1);
  let shownFrom = merge.startRow;
  while (shownFrom < endRow && hiddenRows.has(shownFrom)) shownFrom += 1;
  return { ...merge, endRow, endCol: Math.min(merge.endCol, columns - 1), shownFrom };
}

/** Every cell that belongs to a merge, as row × width + column. */
function coveredCells(merges: readonly MergedArea[], width: number): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const { startRow, startCol, endRow, endCol } of merges) {
    for (let row = startRow; row <= endRow; row += 1) {
      for (let column = startCol; column <= endCol; column += 1) covered.add(row * width + column);
    }
  }
  return covered;
}

function buildTable(sheet: WorkbookSheet, rows: readonly SeenRow[], builder: BlockBuilder): void {
  if (rows.length === 0) return;
  const shown = new Set(rows.map(({ row }) => row));
  builder.openTable();
  for (const column of [...sheet.hiddenColumns, ...blankColumns(sheet, rows)]) builder.hideColumns(column, 1);
  for (const { areas } of rows) {
    builder.openRow(0);
    for (const { row, rowSpan, columnSpan, text } of areas) {
      const reach = Array.from({ length: rowSpan }, (_, step) => row + step);
      builder.openCell({ columnSpan, rowSpan: Math.max(1, reach.filter(each => shown.has(each)).length) });
      builder.text(text);
      builder.closeCell();
    }
  }
  builder.closeTable();
}

/** Columns in which none of these rows has a word and none is reached by a merge: margins left of a table. */
function blankColumns({ columns }: WorkbookSheet, rows: readonly SeenRow[]): readonly number[] {
  const used = new Set<number>();
  for (const { areas } of rows) {
    for (const { column, columnSpan, text } of areas) {
      if (text === '') continue;
      for (let at = column; at < column + columnSpan; at += 1) used.add(at);
    }
  }
  return Array.from({ length: columns }, (_, column) => column).filter(column => !used.has(column));
}
