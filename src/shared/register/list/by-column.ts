import type { ShownRow } from './shown-row.ts';

/** A column a list is sorted by. */
export interface ColumnOrder<Id extends string = string> {
  readonly column: Id;
  readonly down: boolean;
}

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

/** How a list is sorted after a press on a heading: up, down, and as put down again. */
export function nextOrder<Id extends string>(
  order: ColumnOrder | undefined,
  column: Id,
): ColumnOrder<Id> | undefined {
  if (order?.column !== column) return { column, down: false };
  return order.down ? undefined : { column, down: true };
}
