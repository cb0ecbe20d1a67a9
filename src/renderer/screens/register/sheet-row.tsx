import { memo, type RefObject } from 'react';
import type { Choice } from '../../../shared/register/count/outcomes.ts';
import type { Column } from '../../../shared/register/list/columns.ts';
import type { ShownRow } from '../../../shared/register/list/shown-row.ts';
import type { ListCell, WrongCell } from '../../stores/register-view-store.ts';
import { CellInput } from './cell-input.tsx';
import { gridOf } from './list-head.tsx';
import styles from './sheet-list.module.css';
import type { OpenCell } from './sheet-list.tsx';

interface SheetRowProps {
  readonly row: ShownRow;
  readonly index: number;
  readonly top: number;
  readonly columns: readonly Column[];
  readonly activeColumn: string | undefined;
  readonly isSelected: boolean;
  readonly wrong: readonly WrongCell[];
  readonly choicesOf: (row: string, column: string) => readonly Choice[];
  readonly onType: (cell: ListCell, text: string) => void;
  readonly go: (cell: ListCell, anchor?: string) => void;
  readonly open: RefObject<OpenCell | undefined>;
  readonly takesFocus: RefObject<boolean>;
}

/** One row; the cell at hand is a box to type into. */
export const SheetRow = memo(function SheetRow(props: SheetRowProps) {
  const { row, index, top, columns, activeColumn, isSelected, wrong, go } = props;
  const { id } = row;
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
            title={fault?.message ?? titleOf(row, column)}
            onMouseDown={event => {
              if (isActive) return;
              event.preventDefault();
              go({ row: id, column: column.id }, event.shiftKey ? id : undefined);
            }}
          >
            {isActive ? (
              <CellInput {...props} column={column} text={row.texts[column.id] ?? ''} fault={fault} />
            ) : (
              <span className={styles.text}>{fault?.text ?? row.texts[column.id]}</span>
            )}
          </div>
        );
      })}
    </div>
  );
});

/** What may be cut off is told in whole. */
function titleOf({ texts }: ShownRow, { id, width }: Column): string | undefined {
  const text = texts[id] ?? '';
  return text.length > width ? text : undefined;
}
