import { type ClipboardEvent, type KeyboardEvent, useCallback, useRef } from 'react';
import type { ColumnOrder } from '../../../shared/column-order.ts';
import type { Choice } from '../../../shared/register/count/outcomes.ts';
import type { Column } from '../../../shared/register/list/columns.ts';
import { keyLeadsTo } from '../../../shared/register/list/list-keys.ts';
import type { ShownRow } from '../../../shared/register/list/shown-row.ts';
import type { VisibleRows } from '../../../shared/visible-rows.ts';
import { type ListCell, selectCell, type WrongCell } from '../../stores/register-view-store.ts';
import { useListWindow } from '../use-list-window.ts';
import { ListHead } from './list-head.tsx';
import { rowsAsText, rowsBetween } from './selected-rows.ts';
import styles from './sheet-list.module.css';
import { SheetRow } from './sheet-row.tsx';

/** What a cell being typed into can be asked by the list around it. */
export interface OpenCell {
  /** Takes over what was typed. */
  commit(): void;
  /** Empties the cell. */
  clear(): void;
  /** Writes a text, as if it had been typed. */
  write(text: string): void;
  /** Whether the caret is the text's own: left and right move in it. */
  readonly editing: boolean;
}

interface SheetListProps {
  readonly label: string;
  readonly rows: readonly ShownRow[];
  readonly columns: readonly Column[];
  readonly active: ListCell | undefined;
  readonly anchor: string | undefined;
  readonly wrong: readonly WrongCell[];
  readonly sort: ColumnOrder | undefined;
  readonly today: string;
  /** What is said in place of rows. */
  readonly empty?: string | undefined;
  readonly choicesOf: (row: string, column: string) => readonly Choice[];
  readonly onType: (cell: ListCell, text: string) => void;
  readonly onSort: (column: string) => void;
  readonly onRemove: (ids: readonly string[]) => void;
  readonly onAdd: () => void;
  /** Shows or folds what stands beside the list. */
  readonly onForm?: () => void;
  readonly onPasteRows: (text: string) => void;
}

/** A list like a spreadsheet: arrows move, typing fills the cell, Shift takes whole rows. */
export function SheetList(props: SheetListProps) {
  const { rows, columns, active, anchor, wrong, sort, choicesOf, onType, onSort } = props;
  const at = active ? rows.findIndex(row => row.id === active.row) : -1;
  const { scroller, onScroll, rowHeight, page, visible } = useListWindow(rows.length, at);
  const open = useRef<OpenCell>(undefined);
  /** The next cell that is drawn as the active one takes the focus: the user went there. */
  const takesFocus = useRef(false);

  const go = useCallback((cell: ListCell, from?: string) => {
    open.current?.commit();
    takesFocus.current = true;
    selectCell(cell, from);
  }, []);

  const selected = anchor === undefined ? undefined : rowsBetween(rows, anchor, active?.row);
  const onKeyDown = (event: KeyboardEvent) =>
    keyInList(event, props, { at, page, open: open.current, go, selected });
  const drawn = drawnRows(rows, visible, at);

  return (
    <div
      ref={scroller}
      className={styles.scroller}
      role="grid"
      aria-label={props.label}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      aria-multiselectable
      onScroll={onScroll}
      tabIndex={rows.length === 0 ? 0 : undefined}
      onKeyDown={onKeyDown}
      onCopy={event => copyRows(event, selected, columns)}
      onPaste={event => pasteRows(event, props.onPasteRows)}
    >
      <ListHead columns={columns} sort={sort} onSort={onSort} />
      {props.empty !== undefined && <p className={styles.empty}>{props.empty}</p>}
      <div role="rowgroup" className={styles.body} style={{ height: rows.length * rowHeight }}>
        {drawn.map(([row, index]) => (
          <SheetRow
            key={row.id}
            row={row}
            index={index}
            top={index * rowHeight}
            columns={columns}
            activeColumn={active?.row === row.id ? active.column : undefined}
            isSelected={selected?.has(row) ?? false}
            wrong={wrongIn(wrong, row.id)}
            choicesOf={choicesOf}
            onType={onType}
            go={go}
            open={open}
            takesFocus={takesFocus}
          />
        ))}
      </div>
    </div>
  );
}

/** The rows in sight with their places, and the one at hand wherever it is. */
function drawnRows(rows: readonly ShownRow[], { first, end }: VisibleRows, at: number) {
  const drawn = rows.slice(first, end).map((row, index) => [row, first + index] as const);
  const atHand = rows[at];
  return atHand && (at < first || at >= end) ? [...drawn, [atHand, at] as const] : drawn;
}

const none: readonly WrongCell[] = [];

function wrongIn(wrong: readonly WrongCell[], row: string): readonly WrongCell[] {
  return wrong.some(each => each.row === row) ? wrong.filter(each => each.row === row) : none;
}

interface KeyParts {
  readonly at: number;
  readonly page: number;
  readonly open: OpenCell | undefined;
  readonly go: (cell: ListCell, anchor?: string) => void;
  readonly selected: ReadonlySet<ShownRow> | undefined;
}

/** What a key does in the list; what it leaves alone is the text's own. */
function keyInList(event: KeyboardEvent, props: SheetListProps, parts: KeyParts): void {
  if (event.nativeEvent.isComposing || event.altKey) return;
  const action = commandOf(event, props, parts) ?? movementOf(event, props, parts);
  if (!action) return;
  event.preventDefault();
  action();
}

type Action = () => void;

function commandOf(event: KeyboardEvent, props: SheetListProps, parts: KeyParts): Action | undefined {
  const { open, selected, at } = parts;
  if (event.key === 'Insert') return props.onAdd;
  if (event.key === 'F4') return props.onForm;
  if (at < 0) return undefined;
  if (event.key === ';' && event.ctrlKey) return () => open?.write(props.today);
  if (event.key !== 'Delete' || open?.editing) return undefined;
  return selected ? () => props.onRemove([...selected].map(({ id }) => id)) : () => open?.clear();
}

function movementOf(event: KeyboardEvent, props: SheetListProps, parts: KeyParts): Action | undefined {
  const { rows, columns, active, anchor } = props;
  const { at, page, open, go } = parts;
  if (!active || at < 0) return undefined;
  const editing = open?.editing ?? false;
  const takesRows = event.shiftKey && !editing && /^(Arrow(Up|Down)|Page(Up|Down)| )$/.test(event.key);
  if (event.key === ' ' && takesRows) return () => go(active, active.row);
  const column = columns.findIndex(({ id }) => id === active.column);
  const pressed = { key: event.key, ctrl: event.ctrlKey || event.metaKey, shift: event.shiftKey, editing };
  const size = { rows: rows.length, columns: columns.length, page };
  const place = keyLeadsTo({ row: at, column }, size, pressed);
  const row = place && rows[place.row];
  const to = place && columns[place.column];
  if (!row || !to) return undefined;
  return () => go({ row: row.id, column: to.id }, takesRows ? (anchor ?? active.row) : undefined);
}

function copyRows(
  event: ClipboardEvent,
  selected: ReadonlySet<ShownRow> | undefined,
  columns: readonly Column[],
): void {
  if (!selected) return;
  event.preventDefault();
  event.clipboardData.setData('text/plain', rowsAsText(selected, columns));
}

/** Cells out of a spreadsheet are rows; a text in one line goes where the caret is. */
function pasteRows(event: ClipboardEvent, onPasteRows: (text: string) => void): void {
  const text = event.clipboardData.getData('text/plain');
  if (!/[\t\n]/.test(text.trim())) return;
  event.preventDefault();
  onPasteRows(text);
}
