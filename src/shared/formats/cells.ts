import { cellId } from './grid.ts';
import { leavesOf } from './heading-tree.ts';
import type { CellId, ColumnLeaf, RowLeaf, TableDeclaration, TableId, ValueKind } from './types.ts';

/** A cell of figures: where it is, what it counts, and what people call it. */
export interface Cell {
  readonly id: CellId;
  readonly table: TableId;
  /** Row id; empty where the table has no row headings. */
  readonly row: string;
  readonly column: string;
  readonly kind: ValueKind;
  /** How many decimals the printed table asks for; absent: as typed. */
  readonly printedDecimals?: number;
  /** What its figure counts, where its table says so, e.g. 件. */
  readonly unit?: string;
  /** True where the cell is a sum of others: absent from a draft it is automatic. */
  readonly total: boolean;
  /** The row as printed, with the heading above it where its own label alone says too little. */
  readonly rowName: string;
  /** What a sentence calls the row. */
  readonly rowShort: string;
  /** The column as printed, with as much of its heading as makes it unique. */
  readonly columnName: string;
  /** The whole place in words, e.g. 『（三）不予公开 1.属于国家秘密』自然人. */
  readonly place: string;
}

/** Every cell of a declared table, in printed order. */
export function cellsOf(table: TableDeclaration): readonly Cell[] {
  if (table.shape === 'bands') {
    return table.bands.flatMap(band =>
      band.rows.flatMap(row =>
        band.columns.map(column => nameCell(table, row, row.label, column, column.label)),
      ),
    );
  }
  const columns = leavesOf(table.columns);
  const names = columns.map(column => shortestUniqueSuffix(column.labels, columns));
  const rows = table.rows
    ? leavesOf(table.rows).map(path => ({ leaf: path.leaf, name: nameOfRow(path.labels) }))
    : [{ leaf: { id: '', label: '' }, name: '' }];
  return rows.flatMap(row =>
    columns.map((column, index) => nameCell(table, row.leaf, row.name, column.leaf, names[index] ?? '')),
  );
}

function nameCell(
  table: TableDeclaration,
  row: RowLeaf,
  rowName: string,
  column: ColumnLeaf,
  columnName: string,
): Cell {
  return {
    id: cellId(table.id, row.id, column.id),
    table: table.id,
    row: row.id,
    column: column.id,
    kind: column.kind ?? 'count',
    ...(column.printedDecimals === undefined ? {} : { printedDecimals: column.printedDecimals }),
    ...(table.shape === 'bands' || table.unit === undefined ? {} : { unit: table.unit }),
    total: column.total === true || row.total === true,
    rowName,
    rowShort: row.short ?? rowName,
    columnName,
    place: rowName === '' ? `『${columnName}』` : `『${rowName}』${columnName}`,
  };
}

/** 三、本年度办理结果 goes without saying before （一）…（七）; 1.…8. are told apart by their （三）…（六）. */
function nameOfRow(labels: readonly string[]): string {
  return (labels.length > 1 ? labels.slice(1) : labels).join(' ');
}

function shortestUniqueSuffix(
  labels: readonly string[],
  all: readonly { readonly labels: readonly string[] }[],
): string {
  for (let length = 1; length < labels.length; length += 1) {
    const suffix = labels.slice(-length).join(' ');
    if (all.filter(other => other.labels.slice(-length).join(' ') === suffix).length === 1) return suffix;
  }
  return labels.join(' ');
}
