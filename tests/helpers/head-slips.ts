import type { Outline } from '../../src/shared/document/outline.ts';
import type { PrintedCell, PrintedTable } from '../../src/shared/document/printed-table.ts';

/** One slip in the head of one table: an attribute or a cell of it lost, doubled or off by one. */
export interface HeadSlip {
  readonly kind: (typeof slipKinds)[number];
  /** Which table of the report, from 0. */
  readonly table: number;
  /** Which cell of its head, in reading order. */
  readonly cell: number;
}

/** Every way in which a cell of a head slips. */
export const slipKinds = [
  'rowSpanLost',
  'rowSpanShort',
  'rowSpanLong',
  'columnSpanLost',
  'columnSpanShort',
  'columnSpanLong',
  'dropped',
  'blanked',
  'doubled',
  'rowDropped',
  'swappedWithNext',
  'swappedWithBelow',
  'mergedWithNext',
  'textsMerged',
] as const;

/** All slips that the heads of a report can have. */
export function headSlips(outline: Outline): readonly HeadSlip[] {
  const tables = outline.flatMap(block => (block.kind === 'table' ? [block.table] : []));
  return tables.flatMap((printed, table) =>
    headOf(printed).flatMap((_, cell) => slipKinds.map(kind => ({ kind, table, cell }))),
  );
}

/** The outline with one slip; undefined where the slip would change nothing. */
export function withHeadSlip(outline: Outline, slip: HeadSlip): Outline | undefined {
  let table = -1;
  let changed = false;
  const slipped = outline.map(block => {
    if (block.kind !== 'table') return block;
    table += 1;
    if (table !== slip.table) return block;
    const cells = slippedCells(block.table, slip);
    if (!cells) return block;
    changed = true;
    const columnCount = Math.max(...cells.map(cell => cell.column + cell.columnSpan));
    return { ...block, table: { ...block.table, columnCount, cells } };
  });
  return changed ? slipped : undefined;
}

function headOf({ cells }: PrintedTable): readonly PrintedCell[] {
  return cells.filter(cell => cell.role !== 'value' && cell.role !== 'rowHeading' && cell.text !== '');
}

function slippedCells(
  { cells, rowCount }: PrintedTable,
  { kind, cell: at }: HeadSlip,
): readonly PrintedCell[] | undefined {
  const head = headOf({ cells } as PrintedTable);
  const own = head[at];
  if (!own) return undefined;
  const next = head.find(
    cell => cell.row === own.row && cell.column === own.column + own.columnSpan && cell.role === own.role,
  );
  const below = head.find(
    cell =>
      cell.row === own.row + own.rowSpan &&
      cell.column >= own.column &&
      cell.column < own.column + own.columnSpan,
  );
  const { rowSpan, columnSpan } = own;
  switch (kind) {
    case 'rowSpanLost':
      return rowSpan > 2 ? replaced(cells, own, { ...own, rowSpan: 1 }) : undefined;
    case 'rowSpanShort':
      return rowSpan > 1 ? replaced(cells, own, { ...own, rowSpan: rowSpan - 1 }) : undefined;
    case 'rowSpanLong':
      return own.row + rowSpan < rowCount
        ? replaced(cells, own, { ...own, rowSpan: rowSpan + 1 })
        : undefined;
    case 'columnSpanLost':
      return columnSpan > 2 ? resized(cells, own, 1) : undefined;
    case 'columnSpanShort':
      return columnSpan > 1 ? resized(cells, own, columnSpan - 1) : undefined;
    case 'columnSpanLong':
      return resized(cells, own, columnSpan + 1);
    case 'dropped':
      return resized(cells, own, 0);
    case 'blanked':
      return replaced(cells, own, { ...own, text: '' });
    case 'doubled':
      return inOrder([...shiftedBehind(cells, own, columnSpan), { ...own, column: own.column + columnSpan }]);
    case 'rowDropped':
      return cells.filter(cell => cell.row !== own.row || !head.includes(cell));
    case 'swappedWithNext':
      return next && swapped(cells, own, next);
    case 'swappedWithBelow':
      return below && swapped(cells, own, below);
    case 'mergedWithNext':
      return (
        next &&
        replaced(
          cells.filter(cell => cell !== next),
          own,
          { ...own, columnSpan: columnSpan + next.columnSpan, text: own.text + next.text },
        )
      );
    case 'textsMerged':
      return (
        next &&
        replaced(replaced(cells, next, { ...next, text: '' }), own, { ...own, text: own.text + next.text })
      );
  }
}

function replaced(cells: readonly PrintedCell[], old: PrintedCell, by: PrintedCell): readonly PrintedCell[] {
  return cells.map(cell => (cell === old ? by : cell));
}

function swapped(cells: readonly PrintedCell[], a: PrintedCell, b: PrintedCell): readonly PrintedCell[] {
  return cells.map(cell =>
    cell === a ? { ...a, text: b.text } : cell === b ? { ...b, text: a.text } : cell,
  );
}

/** The cell of another width, or gone where that is 0; the cells behind it move with its end. */
function resized(cells: readonly PrintedCell[], own: PrintedCell, width: number): readonly PrintedCell[] {
  const moved = shiftedBehind(cells, own, width - own.columnSpan);
  return inOrder(
    moved.flatMap(cell => (cell !== own ? [cell] : width > 0 ? [{ ...own, columnSpan: width }] : [])),
  );
}

function shiftedBehind(cells: readonly PrintedCell[], own: PrintedCell, by: number): readonly PrintedCell[] {
  return cells.map(cell =>
    cell.row === own.row && cell.column > own.column ? { ...cell, column: cell.column + by } : cell,
  );
}

function inOrder(cells: readonly PrintedCell[]): readonly PrintedCell[] {
  return [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
}
