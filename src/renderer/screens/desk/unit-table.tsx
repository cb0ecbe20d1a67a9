import { type KeyboardEvent, memo } from 'react';
import type { DeskColumn, DeskRow, DeskView } from '../../../shared/county/desk/desk-rows.ts';
import { SortHeading } from '../../components/sort-heading.tsx';
import { deskPaneWords } from '../../text/desk.ts';
import { useListWindow } from '../use-list-window.ts';
import styles from './unit-table.module.css';

const columns = Object.entries(deskPaneWords.columns) as readonly (readonly [DeskColumn, string])[];

interface UnitTableProps {
  readonly rows: readonly DeskRow[];
  /** The unit at hand. */
  readonly active: string | undefined;
  readonly sort: DeskView['sort'];
  readonly onSort: (column: DeskColumn) => void;
  readonly onActivate: (unit: string | undefined) => void;
}

/** The units, of which only those in sight are drawn; arrows go from one to the next. */
export function UnitTable({ rows, active, sort, onSort, onActivate }: UnitTableProps) {
  const at = rows.findIndex(({ name }) => name === active);
  const { scroller, onScroll, rowHeight, page, visible } = useListWindow(rows.length, at);
  const onKeyDown = (event: KeyboardEvent) => {
    const to = rowOfKey(event.key, at, rows.length, page);
    if (to === undefined) return;
    event.preventDefault();
    onActivate(rows[to]?.name);
  };
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      role="grid"
      aria-label={deskPaneWords.tableLabel}
      aria-rowcount={rows.length + 1}
      tabIndex={0}
      onScroll={onScroll}
      onKeyDown={onKeyDown}
    >
      <div role="row" className={styles.head}>
        {columns.map(([id, label]) => (
          <SortHeading key={id} column={id} label={label} order={sort} onSort={onSort} />
        ))}
      </div>
      <div role="rowgroup" className={styles.body} style={{ height: rows.length * rowHeight }}>
        {rows.slice(visible.first, visible.end).map((row, index) => (
          <UnitRow
            key={row.name}
            row={row}
            index={visible.first + index}
            top={(visible.first + index) * rowHeight}
            isActive={row.name === active}
            onActivate={onActivate}
          />
        ))}
      </div>
    </div>
  );
}

function rowOfKey(key: string, at: number, count: number, page: number): number | undefined {
  const to = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: count - 1,
  }[key];
  return to === undefined ? undefined : Math.min(Math.max(to, 0), count - 1);
}

interface UnitRowProps {
  readonly row: DeskRow;
  readonly index: number;
  readonly top: number;
  readonly isActive: boolean;
  readonly onActivate: (unit: string) => void;
}

const UnitRow = memo(function UnitRow({ row, index, top, isActive, onActivate }: UnitRowProps) {
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isActive}
      className={styles.row}
      data-state={row.state}
      style={{ transform: `translateY(${top}px)` }}
      onClick={() => onActivate(row.name)}
    >
      {columns.map(([id]) => (
        <div
          key={id}
          role="gridcell"
          tabIndex={-1}
          className={styles.cell}
          data-column={id}
          title={id === 'name' ? row.name : undefined}
        >
          {textOf(row, id)}
        </div>
      ))}
    </div>
  );
});

/** Zeros are left out: what is to be looked at stands out. */
function textOf(row: DeskRow, column: DeskColumn): string {
  if (column === 'filled') return row.total === 0 ? '' : `${row.filled}/${row.total}`;
  if (column === 'similar') return row.similar === 0 ? '' : deskPaneWords.similar(row.similar);
  const value = row[column];
  return value === 0 ? '' : String(value);
}
