import { type RefObject, useEffect, useRef } from 'react';
import { cellView } from '../../../shared/editing/cell-view.ts';
import type { CellId, TableId } from '../../../shared/formats/types.ts';
import { narrowCell } from '../../../shared/report/figures.ts';
import { blockBetween, type Lattice } from '../../../shared/table-editing/lattice.ts';
import { moveFrom } from '../../../shared/table-editing/movement.ts';
import { type PastedBlock, type PastePlan, planPaste } from '../../../shared/table-editing/paste.ts';
import { putCells, settleCell, typeCell, useReport } from '../../stores/report-store.ts';
import { blockFromClipboard, blockToClipboard } from './clipboard.ts';
import { gridCommand } from './grid-keys.ts';

interface GridEditing {
  readonly container: RefObject<HTMLElement | null>;
  readonly lattice: Lattice;
  readonly table: TableId;
  /** A pasted block that does not simply fit: to be shown before it is put in. */
  readonly onDoubtfulPaste: (plan: PastePlan, block: PastedBlock) => void;
  readonly onActive: (cell: CellId | undefined) => void;
}

/**
 * Makes the boxes inside `container` behave like a spreadsheet: one set of listeners for the whole table.
 * A cell is selected when it gets the focus (typing replaces it), and edited after F2 or a double click.
 */
export function useGridEditing(options: GridEditing): void {
  const latest = useRef(options);
  latest.current = options;
  const { container, lattice } = options;

  useEffect(() => {
    const root = container.current;
    if (!root) return;
    const grid = createGridBehaviour(root, lattice, latest);
    return grid.stop;
  }, [container, lattice]);
}

function createGridBehaviour(root: HTMLElement, lattice: Lattice, options: RefObject<GridEditing>) {
  let active: CellId | undefined;
  let anchor: CellId | undefined;
  let head: CellId | undefined;
  let caret = false;
  let textBefore = '';

  const boxOf = (id: CellId | undefined) =>
    id === undefined ? null : root.querySelector<HTMLInputElement>(`input[data-id="${CSS.escape(id)}"]`);
  const idOf = (target: EventTarget | null) =>
    target instanceof Element
      ? (target.closest('td[data-cell]')?.getAttribute('data-cell') ?? undefined)
      : undefined;
  const textOfCell = (id: CellId) => {
    const { report } = useReport.getState();
    return (report && cellView(report.derived, id)?.text) ?? '';
  };
  const selection = () =>
    anchor === undefined || head === undefined ? [] : blockBetween(lattice, anchor, head);
  const place = (cell: CellId) => ({ section: options.current.table, cell });

  const paintSelection = () => {
    const selected = new Set(anchor === head ? [] : selection().flat());
    for (const cell of root.querySelectorAll('td[data-cell]')) {
      cell.toggleAttribute('data-selected', selected.has(cell.getAttribute('data-cell') ?? ''));
    }
  };

  const extendTo = (id: CellId | undefined) => {
    if (id === undefined || id === head) return;
    head = id;
    paintSelection();
  };

  const focusCell = (id: CellId | undefined) => {
    const box = boxOf(id);
    box?.focus();
    box?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };

  const onFocusIn = (event: FocusEvent) => {
    const id = idOf(event.target);
    if (id === undefined || !(event.target instanceof HTMLInputElement)) return;
    active = id;
    caret = false;
    textBefore = textOfCell(id);
    anchor = id;
    head = id;
    event.target.select();
    paintSelection();
    options.current.onActive(id);
  };

  const onFocusOut = (event: FocusEvent) => {
    settleCell();
    if (event.relatedTarget instanceof Node && root.contains(event.relatedTarget)) return;
    anchor = undefined;
    head = undefined;
    active = undefined;
    paintSelection();
    options.current.onActive(undefined);
  };

  const onInput = (event: Event) => {
    const box = event.target;
    if (!(box instanceof HTMLInputElement) || (event instanceof InputEvent && event.isComposing)) return;
    const id = idOf(box);
    if (id === undefined) return;
    const narrow = narrowCell(box.value);
    // Full-width digits turn half-width under the caret; blanks at the ends are left until the cell is.
    if (narrow !== box.value.trim()) {
      const at = box.selectionStart;
      box.value = narrow;
      box.setSelectionRange(at, at);
    }
    typeCell(id, box.value);
  };

  const clear = () => {
    const ids = selection().flat();
    if (active === undefined || ids.length === 0) return;
    settleCell();
    putCells(Object.fromEntries(ids.map(id => [id, ''])), place(active));
  };

  const cancel = () => {
    const box = boxOf(active);
    if (!box || active === undefined) return;
    if (useReport.getState().typing?.cell === active && textOfCell(active) !== textBefore) {
      typeCell(active, textBefore);
      settleCell();
      box.value = textBefore;
    }
    caret = false;
    anchor = active;
    head = active;
    paintSelection();
    box.select();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.key === 'Process' || active === undefined) return;
    const command = gridCommand(event, caret);
    if (!command) return;
    if (command.kind === 'move') {
      const from = command.extend ? (head ?? active) : active;
      const to = moveFrom(lattice, from, command.move);
      if (to === undefined) return;
      event.preventDefault();
      if (command.extend) return extendTo(to);
      if (to === active) return collapse();
      return focusCell(to);
    }
    event.preventDefault();
    if (command.kind === 'clear') clear();
    else if (command.kind === 'cancel') cancel();
    else if (command.kind === 'selectAll') {
      anchor = lattice.rows[0]?.[0];
      extendTo(lattice.rows.at(-1)?.at(-1));
    } else {
      caret = true;
      const box = boxOf(active);
      box?.setSelectionRange(box.value.length, box.value.length);
    }
  };

  const collapse = () => {
    settleCell();
    anchor = active;
    head = active;
    caret = false;
    textBefore = active === undefined ? '' : textOfCell(active);
    paintSelection();
    boxOf(active)?.select();
  };

  const onPointerDown = (event: PointerEvent) => {
    const id = idOf(event.target);
    if (id === undefined || event.button !== 0) return;
    if (event.shiftKey && active !== undefined) {
      event.preventDefault();
      extendTo(id);
    } else if (anchor !== head) {
      anchor = id;
      head = id;
    }
  };

  // A click selects the whole cell, however often; only a double click puts the caret into its text.
  const onClick = (event: MouseEvent) => {
    if (caret || event.detail > 1 || idOf(event.target) !== active) return;
    boxOf(active)?.select();
  };

  const onDoubleClick = () => {
    caret = true;
  };

  const onPointerMove = (event: PointerEvent) => {
    if (event.buttons !== 1 || anchor === undefined || active === undefined) return;
    const id = idOf(event.target);
    if (id === undefined || id === head) return;
    document.getSelection()?.removeAllRanges();
    extendTo(id);
  };

  const onCopy = (event: ClipboardEvent) => {
    if (!event.clipboardData || (caret && anchor === head)) return;
    event.preventDefault();
    blockToClipboard(
      event.clipboardData,
      selection().map(row => row.map(textOfCell)),
    );
    if (event.type === 'cut') clear();
  };

  const onPaste = (event: ClipboardEvent) => {
    if (!event.clipboardData || active === undefined) return;
    const block = blockFromClipboard(event.clipboardData);
    const single = block.length === 1 && block[0]?.length === 1;
    if (single && caret) return;
    event.preventDefault();
    const plan = planPaste(lattice, selection(), block);
    if (!plan.fits && !single) return options.current.onDoubtfulPaste(plan, block);
    settleCell();
    putCells(plan.cells, place(active));
  };

  const listeners = [
    ['focusin', onFocusIn],
    ['focusout', onFocusOut],
    ['input', onInput],
    ['compositionend', onInput],
    ['keydown', onKeyDown],
    ['pointerdown', onPointerDown],
    ['pointermove', onPointerMove],
    ['click', onClick],
    ['dblclick', onDoubleClick],
    ['copy', onCopy],
    ['cut', onCopy],
    ['paste', onPaste],
  ] as const;
  for (const [type, listener] of listeners) root.addEventListener(type, listener as EventListener);

  return {
    stop: () => {
      for (const [type, listener] of listeners) root.removeEventListener(type, listener as EventListener);
    },
  };
}
