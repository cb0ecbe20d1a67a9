import type { ColumnLabel, TableBook } from '../labels/label-book.ts';

/**
 * Whether labels of columns, in reading order, follow each other as the format prints them. Torn labels may lack
 * between them, and totals are left out: texts often put them on a line above. Where the order is another, counting
 * figures says nothing about columns.
 */
export function inOfficialOrder(keys: readonly string[], book: TableBook): boolean {
  const seen = new Set(keys);
  // A label that is torn everywhere is as if the format did not print it.
  const rows = [...book.columnsOf.values()].map(columns =>
    columns.filter(column => !column.total && [...column.keys].some(key => seen.has(key))),
  );
  const known = keys.filter(key => rows.some(columns => columns.some(column => column.keys.has(key))));
  return known.every((key, index) => {
    const before = known[index - 1];
    return before === undefined || before === key || rows.some(columns => follows(before, key, columns));
  });
}

/** Whether a label stands behind another in these columns, or begins the next group or band. */
function follows(before: string, key: string, columns: readonly ColumnLabel[]): boolean {
  const at = columns.findIndex(column => column.keys.has(key));
  return at === 0 || columns.slice(0, Math.max(0, at)).some(column => column.keys.has(before));
}
