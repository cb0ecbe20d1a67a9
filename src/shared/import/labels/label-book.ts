import type { Cell } from '../../formats/cells.ts';
import type { Format } from '../../formats/compile.ts';
import { cellId } from '../../formats/grid.ts';
import { leavesOf } from '../../formats/heading-tree.ts';
import { tornKey, wholeKey, withoutNumber, withoutRemark } from '../../formats/label-key.ts';
import type {
  ColumnLeaf,
  HeadingGroup,
  HeadingNode,
  RowLeaf,
  TableDeclaration,
  TableId,
} from '../../formats/types.ts';
import { oncePer } from '../../once.ts';
import { nearlyEqual } from './edit-distance.ts';

/** A label before rows: of a row of figures, or over several of them. */
export interface RowLabel {
  readonly label: string;
  /** The row's id; absent for a label over several rows. */
  readonly row?: string;
  /** How many columns of the official table it covers: rows of one kind are written alike. */
  readonly columnSpan: number;
  /** Keys of all its spellings, longest first: with and without remark, and as others write it. */
  readonly tornKeys: readonly string[];
  readonly firstCharacters: ReadonlySet<string>;
  readonly wholeKeys: ReadonlySet<string>;
  /** Keys without the number, for where numbers were set by the word processor. */
  readonly unnumberedKeys: ReadonlySet<string>;
}

/** A column of figures with the labels above it. */
export interface ColumnLabel {
  readonly cell: Cell;
  /** Keys of its own label, in all spellings. */
  readonly keys: ReadonlySet<string>;
  /** Keys of the labels above it, outermost first. */
  readonly above: readonly string[];
  /** Whether it adds up the columns beside it. */
  readonly total: boolean;
}

/** Everything printed in one table of a format. */
export interface TableBook {
  readonly table: TableId;
  /** Labels before rows, in printed order; none where the table is a single row of figures. */
  readonly rows: readonly RowLabel[];
  /** The columns of a row, in printed order; the row id is empty where the table has no row labels. */
  readonly columnsOf: ReadonlyMap<string, readonly ColumnLabel[]>;
  /** Keys (torn and whole) of everything else that is printed: column labels, bands, corner. */
  readonly headings: readonly string[];
  readonly headingSet: ReadonlySet<string>;
  /** Whole keys of the labels before rows, in all spellings. */
  readonly rowKeys: ReadonlySet<string>;
  /** Whole keys of all that is printed: the two above. */
  readonly printedKeys: ReadonlySet<string>;
  /** Every character of every key: words with another are no piece of a label. */
  readonly alphabet: ReadonlySet<string>;
}

/** The labels of every table of a format, derived once: a memory of immutable declarations. */
export const labelBooks = oncePer((format: Format): readonly TableBook[] =>
  format.tables.map(table => bookOf(table, format)),
);

/** The keys of every label before rows in any table of a format, whole: a memory of immutable declarations. */
export const rowKeysOf = oncePer(
  (format: Format): ReadonlySet<string> => new Set(labelBooks(format).flatMap(({ rowKeys }) => [...rowKeys])),
);

function bookOf(table: TableDeclaration, format: Format): TableBook {
  const headings = [...new Set(withVariants(headingsOf(table)).map(tornKey))];
  const spans = new Map(
    format.grids
      .get(table.id)
      ?.cells.flatMap(cell => (cell.role === 'rowHeading' ? [[cell.label, cell.columnSpan] as const] : [])),
  );
  const rows = rowNodesOf(table).map(node => rowLabel(node, spans.get(node.label) ?? 1));
  const columnsOf = new Map<string, readonly ColumnLabel[]>();
  for (const { row, columns } of linesOf(table)) {
    columnsOf.set(
      row,
      columns.flatMap(({ leaf, labels }) => {
        const cell = format.cells.get(cellId(table.id, row, leaf.id));
        return cell ? [columnLabel(cell, leaf, labels)] : [];
      }),
    );
  }
  const headingSet = new Set([...headings, ...headings.map(key => key.replace(/[().]/g, ''))]);
  const rowKeys = new Set(rows.flatMap(row => [...row.wholeKeys]));
  return {
    table: table.id,
    rows,
    columnsOf,
    headings,
    alphabet: new Set([...headings, ...rows.flatMap(row => row.tornKeys)].join('')),
    headingSet,
    rowKeys,
    printedKeys: new Set([...headingSet, ...rowKeys]),
  };
}

/** Whether a heading's key gives its amounts in 元: 收费金额单位元, 收费金额元保留4位小数; 万元 is the official unit. */
export function isInYuan(key: string): boolean {
  return /(?:单位|[金总数]额|收费|款)(?:人民币)?元/.test(key);
}

interface RowNode {
  readonly label: string;
  readonly aliases?: readonly string[];
  readonly id?: string;
}

/** Labels before rows, groups before what they hold. */
function rowNodesOf(table: TableDeclaration): readonly RowNode[] {
  if (table.shape === 'bands') return table.bands.flatMap(band => band.rows);
  const walk = (nodes: readonly HeadingNode<RowLeaf>[]): readonly RowNode[] =>
    nodes.flatMap(node => ('children' in node ? [withoutChildren(node), ...walk(node.children)] : [node]));
  return walk(table.rows ?? []);
}

function withoutChildren({ label, aliases }: HeadingGroup<RowLeaf>): RowNode {
  return { label, ...(aliases ? { aliases } : {}) };
}

interface Line {
  readonly row: string;
  readonly columns: readonly { readonly leaf: ColumnLeaf; readonly labels: readonly string[] }[];
}

function linesOf(table: TableDeclaration): readonly Line[] {
  if (table.shape === 'bands') {
    return table.bands.flatMap(band =>
      band.rows.map(row => ({
        row: row.id,
        columns: band.columns.map(leaf => ({ leaf, labels: [leaf.label] })),
      })),
    );
  }
  const columns = leavesOf(table.columns);
  const rows = table.rows ? leavesOf(table.rows).map(path => path.leaf.id) : [''];
  return rows.map(row => ({ row, columns }));
}

function headingsOf(table: TableDeclaration): readonly string[] {
  if (table.shape === 'bands') {
    return [
      table.rowsTitle,
      ...table.bands.flatMap(band => [band.heading, ...band.columns.flatMap(namesOf)]),
    ];
  }
  const walk = (nodes: readonly HeadingNode<ColumnLeaf>[]): readonly string[] =>
    nodes.flatMap(node => ('children' in node ? [node.label, ...walk(node.children)] : namesOf(node)));
  return [...(table.corner === undefined ? [] : [table.corner]), ...walk(table.columns)];
}

function namesOf({ label, aliases = [] }: ColumnLeaf): readonly string[] {
  return [label, ...aliases];
}

/** The key of the one heading that a key is a slip for; undefined where it is none, or several may be meant. */
export function nearHeading(key: string, headings: ReadonlySet<string>): string | undefined {
  const near = [...headings].filter(heading => nearlyEqual(heading, key));
  return near.length === 1 ? near[0] : undefined;
}

function rowLabel(node: RowNode, columnSpan: number): RowLabel {
  const spellings = withVariants([node.label, ...(node.aliases ?? [])]);
  const tornKeys = [...new Set(spellings.map(tornKey))].sort((a, b) => b.length - a.length);
  return {
    label: node.label,
    ...(node.id === undefined ? {} : { row: node.id }),
    columnSpan,
    tornKeys,
    firstCharacters: new Set(tornKeys.map(key => key[0] ?? '')),
    wholeKeys: new Set(spellings.map(wholeKey)),
    unnumberedKeys: new Set(spellings.map(label => wholeKey(withoutNumber(label)))),
  };
}

function columnLabel(cell: Cell, leaf: ColumnLeaf, labels: readonly string[]): ColumnLabel {
  const spellings = withVariants([leaf.label, ...(leaf.aliases ?? [])]);
  return {
    cell,
    keys: new Set(spellings.map(wholeKey)),
    above: labels.slice(0, -1).map(wholeKey),
    total: leaf.total === true,
  };
}

function withVariants(labels: readonly string[]): readonly string[] {
  return [...new Set(labels.flatMap(label => [label, withoutRemark(label)]))];
}
