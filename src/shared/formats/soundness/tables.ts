import { cellsOf } from '../cells.ts';
import { layOut, totalPart } from '../grid.ts';
import { leavesOf } from '../heading-tree.ts';
import type { HeadingNode, RowLeaf, TableDeclaration } from '../types.ts';
import { type Examination, repeated, rowsOf } from './examined.ts';

/** Tables: every cell once in the printed grid, the grid without gaps, no name shared by two rows, no sum of itself. */
export const examineTables: Examination = ({ declaration, format }) => [
  ...declaration.tables.flatMap(table => [
    ...twice(table),
    ...gridProblems(table),
    ...sharedNames(table),
    ...totalsNamed(table),
  ]),
  ...sumsOfThemselves(() => format.automaticTotals),
];

function twice(table: TableDeclaration): readonly string[] {
  return repeated(cellsOf(table).map(({ id }) => id)).map(id => `格“${id}”在表里印了不止一次。`);
}

/** Every place of the grid holds one cell, and every figure of the table has a place. */
function gridProblems(table: TableDeclaration): readonly string[] {
  const { cells, rowCount, columnCount } = layOut(table);
  const places = cells.flatMap(({ row, column, rowSpan, columnSpan }) =>
    Array.from({ length: rowSpan * columnSpan }, (_, at) => {
      return `${row + Math.floor(at / columnSpan)} ${column + (at % columnSpan)}`;
    }),
  );
  const outside = cells.some(each => each.columnSpan < 1 || each.column + each.columnSpan > columnCount);
  const printed = new Set(cells.flatMap(cell => (cell.role === 'value' ? [cell.cell] : [])));
  return [
    ...(outside || new Set(places).size !== places.length || places.length !== rowCount * columnCount
      ? [`表“${table.id}”的格子排不成整张表：列宽有 ${columnCount} 个，与栏目对不上。`]
      : []),
    ...cellsOf(table)
      .filter(({ id }) => !printed.has(id))
      .map(({ id }) => `格“${id}”在表里没有位置。`),
  ];
}

/** Names that two rows of a table share, so that an import could not tell them apart. */
function sharedNames(table: TableDeclaration): readonly string[] {
  const names = named(table).flatMap(({ label, aliases = [] }) => [...new Set([label, ...aliases])]);
  return repeated(names.map(name => name.replace(/\s/g, '')).filter(name => name !== '')).map(
    name => `表“${table.id}”有两行都叫“${name}”。`,
  );
}

type Named = Pick<RowLeaf, 'label' | 'aliases'>;

/** Rows and headings over rows. */
function named(table: TableDeclaration): readonly Named[] {
  if (table.shape === 'bands') return rowsOf(table);
  const walk = (nodes: readonly HeadingNode<RowLeaf>[]): readonly Named[] =>
    nodes.flatMap(node => ('children' in node ? [node, ...walk(node.children)] : [node]));
  return walk(table.rows ?? []);
}

/** Measures without a column mean the total, which is found by its id. */
function totalsNamed(table: TableDeclaration): readonly string[] {
  if (table.shape === 'bands') return [];
  return leavesOf(table.columns)
    .filter(({ leaf }) => leaf.total && leaf.id !== totalPart && !leaf.id.endsWith(`.${totalPart}`))
    .map(({ leaf }) => `表“${table.id}”的总计栏“${leaf.id}”的编号要以 ${totalPart} 结尾。`);
}

function sumsOfThemselves(compute: () => unknown): readonly string[] {
  try {
    compute();
    return [];
  } catch {
    return ['有总计是它自己的一部分，无法计算。'];
  }
}
