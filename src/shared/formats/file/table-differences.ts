import { leavesOf } from '../heading-tree.ts';
import type { ColumnLeaf, FormatDeclaration, RowLeaf, TableDeclaration } from '../types.ts';

/** A row or column with the headings above it; rows of different bands have columns of their own. */
interface Placed<Leaf> {
  readonly key: string;
  readonly leaf: Leaf;
  readonly above: readonly string[];
}

interface Parts {
  readonly table: TableDeclaration;
  readonly rows: readonly Placed<RowLeaf>[];
  readonly columns: readonly Placed<ColumnLeaf>[];
}

/** What may be different in a table besides which rows and columns it has and what they are called. */
const aspects: Readonly<Record<string, (parts: Parts) => unknown>> = {
  表的样式: ({ table }) => table.shape,
  列宽: ({ table }) => table.widths,
  左上角: ({ table }) => (table.shape === 'bands' ? table.rowsTitle : table.corner),
  计量单位: ({ table }) => (table.shape === 'bands' ? undefined : table.unit),
  行的次序: ({ rows }) => rows.map(({ key }) => key),
  行的上层标题: ({ rows }) => rows.map(({ above }) => above),
  行的别名: ({ rows }) => rows.map(({ leaf }) => leaf.aliases),
  行的简称: ({ rows }) => rows.map(({ leaf }) => leaf.short),
  总计行: ({ rows }) => rows.map(({ leaf }) => leaf.total),
  栏的次序: ({ columns }) => columns.map(({ key }) => key),
  栏的上层标题: ({ columns }) => columns.map(({ above }) => above),
  栏的别名: ({ columns }) => columns.map(({ leaf }) => leaf.aliases),
  栏的种类: ({ columns }) => columns.map(({ leaf }) => leaf.kind),
  小数位数: ({ columns }) => columns.map(({ leaf }) => leaf.printedDecimals),
  总计栏: ({ columns }) => columns.map(({ leaf }) => leaf.total),
};

/** What is different in the tables that two formats both have, in the rows and columns that both have. */
export function tableDifferences(one: FormatDeclaration, two: FormatDeclaration): readonly string[] {
  return two.tables.flatMap(table => {
    const before = one.tables.find(({ id }) => id === table.id);
    if (!before) return [];
    const [old, now] = [partsOf(before), partsOf(table)];
    const [was, is] = [within(old, now), within(now, old)];
    const changed = Object.entries(aspects).flatMap(([name, of]) =>
      JSON.stringify(of(was)) === JSON.stringify(of(is)) ? [] : [name],
    );
    const heading = two.sections.find(({ id }) => id === table.id)?.heading ?? table.id;
    return changed.length > 0 ? [`表“${heading}”：${changed.join('、')}有改动。`] : [];
  });
}

function partsOf(table: TableDeclaration): Parts {
  if (table.shape === 'bands') {
    const rows = table.bands.flatMap(({ heading, rows: own }) =>
      own.map(leaf => ({ key: leaf.id, leaf, above: [heading] })),
    );
    const columns = table.bands.flatMap(band =>
      band.rows.flatMap(row =>
        band.columns.map(leaf => ({ key: `${row.id}.${leaf.id}`, leaf, above: [] as readonly string[] })),
      ),
    );
    return { table, rows, columns };
  }
  const placed = <Leaf extends RowLeaf | ColumnLeaf>(paths: ReturnType<typeof leavesOf<Leaf>>) =>
    paths.map(({ leaf, labels }) => ({ key: leaf.id, leaf, above: labels.slice(0, -1) }));
  return { table, rows: placed(leavesOf(table.rows ?? [])), columns: placed(leavesOf(table.columns)) };
}

/** The rows and columns that the other table has, too. */
function within({ table, rows, columns }: Parts, other: Parts): Parts {
  const [ofRows, ofColumns] = [other.rows, other.columns].map(list => new Set(list.map(({ key }) => key)));
  return {
    table,
    rows: rows.filter(({ key }) => ofRows?.has(key)),
    columns: columns.filter(({ key }) => ofColumns?.has(key)),
  };
}
