import type { Column, ColumnId } from '../../../shared/register/list/columns.ts';
import type { ListView } from '../../../shared/register/list/list-view.ts';
import styles from './request-list.module.css';

interface ListHeadProps {
  readonly columns: readonly Column[];
  readonly sort: ListView['sort'];
  readonly onSort: (column: ColumnId) => void;
}

/** The headings, which sort: up, down, and as put down again. */
export function ListHead({ columns, sort, onSort }: ListHeadProps) {
  return (
    <div role="row" className={styles.head} style={gridOf(columns)} aria-rowindex={1}>
      {columns.map(({ id, label }) => {
        const direction = typeof sort === 'object' && sort.column === id ? sort : undefined;
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

/** How wide the columns are: in characters, the subject all that is left. */
export function gridOf(columns: readonly Column[]) {
  const widths = columns.map(({ id, width }) =>
    id === 'subject' ? `minmax(${width}em, 1fr)` : `calc(${width}em + 1rem)`,
  );
  return { gridTemplateColumns: widths.join(' ') };
}
