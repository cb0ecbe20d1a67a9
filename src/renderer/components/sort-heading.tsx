import type { ColumnOrder } from '../../shared/column-order.ts';

interface SortHeadingProps<Id extends string> {
  readonly column: Id;
  readonly label: string;
  /** How the list is sorted; absent: as it was put down. */
  readonly order: ColumnOrder | undefined;
  readonly onSort: (column: Id) => void;
}

/** The heading of a column in a list that is no table, which sorts by it. */
export function SortHeading<Id extends string>({ column, label, order, onSort }: SortHeadingProps<Id>) {
  const own = order?.column === column ? order : undefined;
  const direction = own ? (own.down ? 'descending' : 'ascending') : 'none';
  return (
    <div role="columnheader" aria-sort={direction} tabIndex={-1}>
      <button type="button" onClick={() => onSort(column)}>
        {label}
        {own && <span aria-hidden="true">{own.down ? ' ▼' : ' ▲'}</span>}
      </button>
    </div>
  );
}
