import { memo, type RefObject } from 'react';
import type { Choice } from '../../../shared/register/count/outcomes.ts';
import type { Column, ColumnId } from '../../../shared/register/list/columns.ts';
import type { ListRow } from '../../../shared/register/list/list-rows.ts';
import type { ListCell, WrongCell } from '../../stores/register-view-store.ts';
import { CellInput } from './cell-input.tsx';
import { gridOf } from './list-head.tsx';
import styles from './request-list.module.css';
import type { OpenCell } from './request-list.tsx';

interface RequestRowProps {
  readonly row: ListRow;
  readonly index: number;
  readonly top: number;
  readonly columns: readonly Column[];
  readonly activeColumn: ColumnId | undefined;
  readonly isSelected: boolean;
  readonly wrong: readonly WrongCell[];
  readonly choicesOf: (row: ListRow, column: ColumnId) => readonly Choice[];
  readonly onType: (cell: ListCell, text: string) => void;
  readonly go: (cell: ListCell, anchor?: string) => void;
  readonly open: RefObject<OpenCell | undefined>;
  readonly takesFocus: RefObject<boolean>;
}

/** One request; the cell at hand is a box to type into. */
export const RequestRow = memo(function RequestRow(props: RequestRowProps) {
  const { row, index, top, columns, activeColumn, isSelected, wrong, go } = props;
  const { id } = row.entry;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      className={styles.row}
      data-state={row.state}
      data-at-hand={activeColumn !== undefined || undefined}
      style={{ ...gridOf(columns), transform: `translateY(${top}px)` }}
    >
      {columns.map(column => {
        const fault = wrong.find(each => each.column === column.id);
        const isActive = column.id === activeColumn;
        return (
          <div
            key={column.id}
            role="gridcell"
            // Chromium reads a grid's cells only where they can take the focus.
            tabIndex={-1}
            className={styles.cell}
            data-column={column.id}
            data-active={isActive || undefined}
            data-wrong={fault ? true : undefined}
            title={fault?.message ?? titleOf(row, column.id)}
            onMouseDown={event => {
              if (isActive) return;
              event.preventDefault();
              go({ row: id, column: column.id }, event.shiftKey ? id : undefined);
            }}
          >
            {isActive ? (
              <CellInput {...props} column={column} text={row.texts[column.id]} fault={fault} />
            ) : (
              <span className={styles.text}>{fault?.text ?? row.texts[column.id]}</span>
            )}
          </div>
        );
      })}
    </div>
  );
});

const long: ReadonlySet<ColumnId> = new Set(['subject', 'deadline', 'outcome']);

/** What may be cut off is told in whole. */
function titleOf({ texts }: ListRow, column: ColumnId): string | undefined {
  return long.has(column) ? texts[column] : undefined;
}
