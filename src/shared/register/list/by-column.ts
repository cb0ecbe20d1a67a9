import type { ColumnOrder } from '../../column-order.ts';
import type { ShownRow } from './shown-row.ts';

/** Rows by what stands in a column, numbers in words by their value. What is blank comes last, whichever way. */
export function byColumn<Row extends ShownRow>(
  rows: readonly Row[],
  { column, down }: ColumnOrder,
): readonly Row[] {
  const keyed = rows.map(row => ({ row, text: row.texts[column] ?? '' }));
  const collator = new Intl.Collator('zh-CN', { numeric: true });
  const order = keyed.toSorted(
    (a, b) =>
      Number(a.text === '') - Number(b.text === '') || collator.compare(a.text, b.text) * (down ? -1 : 1),
  );
  return order.map(({ row }) => row);
}
