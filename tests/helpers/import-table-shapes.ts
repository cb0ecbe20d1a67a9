import type { Block, Outline } from '../../src/shared/document/outline.ts';
import type { PrintedCell, PrintedTable } from '../../src/shared/document/printed-table.ts';
import type { TableId } from '../../src/shared/formats/types.ts';

/** Ways in which the tables of published reports differ from the official ones. Each takes an outline to another. */
export type Shape = (outline: Outline) => Outline;

function onTable(table: TableId, change: (printed: PrintedTable) => readonly PrintedTable[]): Shape {
  return outline =>
    outline.flatMap((block): readonly Block[] =>
      block.kind === 'table' && block.section === table
        ? change(block.table).map(printed => ({ ...block, table: printed }))
        : [block],
    );
}

/** A column 小计 before the last of the table's columns, with a figure of its own in every row. */
export const withSubtotals: Shape = onTable('requests', printed => {
  const at = printed.columnCount - 1;
  const cells = printed.cells.map((cell): PrintedCell => {
    if (cell.column >= at) return { ...cell, column: cell.column + 1 };
    return cell.column + cell.columnSpan > at ? { ...cell, columnSpan: cell.columnSpan + 1 } : cell;
  });
  const heading: PrintedCell = {
    row: 1,
    column: at,
    rowSpan: 2,
    columnSpan: 1,
    role: 'columnHeading',
    text: '小计',
  };
  const figures = Array.from(
    { length: printed.rowCount - printed.headerRows },
    (_, index): PrintedCell => ({
      row: printed.headerRows + index,
      column: at,
      rowSpan: 1,
      columnSpan: 1,
      role: 'value',
      text: String(9001 + index),
    }),
  );
  return [
    { ...printed, columnCount: printed.columnCount + 1, cells: inOrder([...cells, heading, ...figures]) },
  ];
});

/** Without the column 科研机构, heading and figures. */
export const withoutResearch: Shape = onTable('requests', printed => {
  const heading = printed.cells.find(cell => cell.text === '科研机构');
  if (!heading) throw new Error('the table has no column 科研机构');
  const at = heading.column;
  const cells = printed.cells
    .filter(cell => !(cell.column === at && cell.columnSpan === 1))
    .map((cell): PrintedCell => {
      if (cell.column > at) return { ...cell, column: cell.column - 1 };
      return cell.column + cell.columnSpan > at ? { ...cell, columnSpan: cell.columnSpan - 1 } : cell;
    });
  return [{ ...printed, columnCount: printed.columnCount - 1, cells }];
});

/** The columns 商业企业 and 科研机构 the other way round, headings and figures. */
export const withColumnsSwapped: Shape = onTable('requests', printed => {
  const at = printed.cells.find(cell => cell.text === '商业企业')?.column ?? 0;
  const swap = (column: number): number => (column === at ? at + 1 : column === at + 1 ? at : column);
  const cells = printed.cells.map(cell =>
    cell.columnSpan === 1 ? { ...cell, column: swap(cell.column) } : cell,
  );
  return [{ ...printed, cells: inOrder(cells) }];
});

/** Every band of the first table a table of its own, and the second table cut in two without repeating its head. */
export const inPieces: Shape = outline =>
  onTable('requests', printed => cutAt(printed, [12]))(
    onTable('proactive', printed =>
      cutAt(
        printed,
        printed.cells.filter(cell => cell.role === 'band' && cell.row > 0).map(cell => cell.row),
      ),
    )(outline),
  );

/** The head of the second table repeated in its middle, as where it was typed again on the next page. */
export const withHeadRepeated: Shape = onTable('requests', printed => {
  const at = 14;
  const moved = printed.cells.map(cell => {
    if (cell.row >= at) return { ...cell, row: cell.row + printed.headerRows };
    return cell.row + cell.rowSpan > at ? { ...cell, rowSpan: at - cell.row } : cell;
  });
  const head = printed.cells
    .filter(cell => cell.row < printed.headerRows)
    .map(cell => ({ ...cell, row: cell.row + at }));
  return [
    { ...printed, rowCount: printed.rowCount + printed.headerRows, cells: inOrder([...moved, ...head]) },
  ];
});

/** An empty row after every fifth, and at the end. */
export const withEmptyRows: Shape = outline =>
  outline.map(block => {
    if (block.kind !== 'table') return block;
    const { table } = block;
    const down = (row: number): number => row + Math.floor(row / 5);
    const cells = table.cells.map(cell => ({
      ...cell,
      row: down(cell.row),
      rowSpan: down(cell.row + cell.rowSpan - 1) - down(cell.row) + 1,
    }));
    return { ...block, table: { ...table, rowCount: down(table.rowCount) + 1, cells } };
  });

/** Labels over several rows torn into one cell a row: 三、本 / 年度办 / 理结果, （四）无 / 法提供. */
export const withTornLabels: Shape = onTable('requests', printed => [
  {
    ...printed,
    cells: inOrder(
      printed.cells.flatMap(cell => (cell.role === 'rowHeading' && cell.rowSpan > 1 ? tear(cell) : [cell])),
    ),
  },
]);

function tear(cell: PrintedCell): readonly PrintedCell[] {
  const pieces = Math.min(cell.rowSpan, 3);
  const length = Math.ceil(cell.text.length / pieces);
  return Array.from({ length: cell.rowSpan }, (_, index) => ({
    ...cell,
    row: cell.row + index,
    rowSpan: 1,
    text: index < pieces ? cell.text.slice(index * length, (index + 1) * length) : '',
  }));
}

/** Labels with half-width brackets, blanks inside, and `1、` for `1.`, as many a website prints them. */
export const withOtherPunctuation: Shape = outline =>
  outline.map(block =>
    block.kind === 'table'
      ? {
          ...block,
          table: {
            ...block.table,
            cells: block.table.cells.map(cell =>
              cell.role === 'value'
                ? cell
                : {
                    ...cell,
                    text: cell.text
                      .replaceAll('（', '(')
                      .replaceAll('）', ') ')
                      .replace(/^(\d)\./, '$1、')
                      .replaceAll('，', ',')
                      .replaceAll('“', '"')
                      .replaceAll('”', '"'),
                  },
            ),
          },
        }
      : block,
  );

/** A surplus 0 behind the figures of every third row, in a column of its own. */
export const withSurplusZeros: Shape = outline =>
  outline.map(block => {
    if (block.kind !== 'table') return block;
    const { table } = block;
    const lastFigures = table.cells.filter(
      cell => cell.role === 'value' && cell.column + cell.columnSpan === table.columnCount,
    );
    const extra = lastFigures
      .filter((_, index) => index % 3 === 0)
      .map((cell): PrintedCell => ({ ...cell, column: table.columnCount, columnSpan: 1, text: '0' }));
    return {
      ...block,
      table: { ...table, columnCount: table.columnCount + 1, cells: inOrder([...table.cells, ...extra]) },
    };
  });

/** Spans forgotten: every cell one row and one column, moved to the left, as some editors paste tables. */
export const withoutSpans: Shape = outline =>
  outline.map(block => {
    if (block.kind !== 'table') return block;
    const { table } = block;
    const cells = Array.from({ length: table.rowCount }, (_, row) =>
      table.cells
        .filter(cell => cell.row === row)
        .map((cell, column): PrintedCell => ({ ...cell, column, rowSpan: 1, columnSpan: 1 })),
    );
    return { ...block, table: { ...table, cells: cells.flat() } };
  });

/** Both: columns cannot be told any more, neither by place nor by order. */
export const withoutSpansAndSwapped: Shape = outline => withoutSpans(withColumnsSwapped(outline));

function cutAt(printed: PrintedTable, rows: readonly number[]): readonly PrintedTable[] {
  const bounds = [0, ...rows, printed.rowCount];
  return bounds.slice(1).map((end, index) => {
    const start = bounds[index] ?? 0;
    const cells = printed.cells
      .filter(cell => cell.row < end && cell.row + cell.rowSpan > start)
      .map(cell => {
        const top = Math.max(cell.row, start);
        const bottom = Math.min(cell.row + cell.rowSpan, end);
        return { ...cell, row: top - start, rowSpan: bottom - top };
      });
    return { ...printed, rowCount: end - start, cells };
  });
}

function inOrder(cells: readonly PrintedCell[]): readonly PrintedCell[] {
  return [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
}
