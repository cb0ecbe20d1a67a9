/** A column a list is sorted by. */
export interface ColumnOrder<Id extends string = string> {
  readonly column: Id;
  readonly down: boolean;
}

/** How a list is sorted after a press on a heading: up, down, and as put down again. */
export function nextOrder<Id extends string>(
  order: ColumnOrder | undefined,
  column: Id,
): ColumnOrder<Id> | undefined {
  if (order?.column !== column) return { column, down: false };
  return order.down ? undefined : { column, down: true };
}
