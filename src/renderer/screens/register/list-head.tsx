import type { ColumnOrder } from '../../../shared/column-order.ts';
import type { Column } from '../../../shared/register/list/columns.ts';
import { SortHeading } from '../../components/sort-heading.tsx';
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
      {columns.map(({ id, label }) => (
        <SortHeading key={id} column={id} label={label} order={sort} onSort={onSort} />
      ))}
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
