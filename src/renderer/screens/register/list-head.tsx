import type { ColumnOrder } from '../../../shared/column-order.ts';
import type { Column } from '../../../shared/register/list/columns.ts';
import styles from './sheet-list.module.css';

interface ListHeadProps {
  readonly columns: readonly Column[];
  readonly sort: ColumnOrder | undefined;
  readonly onSort: (column: string) => void;
}

/** The headings, which sort: up, down, and as put down again. */
export function ListHead({ columns, sort, onSort }: ListHeadProps) {
  return (
    <div role="row" className={styles.head} style={gridOf(columns)} aria-rowindex={1}>
      {columns.map(({ id, label }) => {
        const direction = sort?.column === id ? sort : undefined;
        const order = direction ? (direction.down ? 'descending' : 'ascending') : 'none';
        return (
          <div key={id} role="columnheader" aria-sort={order} tabIndex={-1}>
            <button type="button" onClick={() => onSort(id)}>
              {label}
              {direction && <span aria-hidden="true">{direction.down ? ' ▼' : ' ▲'}</span>}
            </button>
          </div>
        );
      })}
    </div>
  );
}

/** How wide the columns are: in characters, those that grow all that is left. */
export function gridOf(columns: readonly Column[]) {
  const widths = columns.map(({ grows, width }) =>
    grows ? `minmax(${width}em, 1fr)` : `calc(${width}em + 1rem)`,
  );
  return { gridTemplateColumns: widths.join(' ') };
}
