import type { GridEffect } from '../../../shared/table-editing/grid-state.ts';
import { planPaste } from '../../../shared/table-editing/paste.ts';
import { putCells, settleCell, typeCell } from '../../stores/report-store.ts';
import { blockOf, blockToClipboard } from './clipboard.ts';
import { boxOf } from './grid-events.ts';
import type { GridEditing } from './use-grid-editing.ts';

interface Stage {
  readonly root: HTMLElement;
  /** The event that asked for it. */
  readonly from: Event;
  readonly options: GridEditing;
}

/** Does one thing that the table's behaviour asks for. */
export function perform(effect: GridEffect, { root, from, options }: Stage): void {
  switch (effect.kind) {
    case 'handled':
      from.preventDefault();
      break;
    case 'focus':
      focus(boxOf(root, effect.cell), effect.reveal);
      break;
    case 'selectText':
      boxOf(root, effect.cell)?.select();
      break;
    case 'caretToEnd': {
      const box = boxOf(root, effect.cell);
      box?.setSelectionRange(box.value.length, box.value.length);
      break;
    }
    case 'show':
      show(boxOf(root, effect.cell), effect.text);
      break;
    case 'type':
      typeCell(effect.cell, effect.text);
      break;
    case 'settle':
      settleCell();
      break;
    case 'put':
      putCells(effect.cells, { section: options.table, cell: effect.at });
      break;
    case 'copy':
      if (from instanceof ClipboardEvent) blockToClipboard(from.clipboardData, effect.block);
      break;
    case 'paste':
      paste(effect, options);
      break;
    case 'activate':
      options.onActive(effect.cell);
  }
}

function focus(box: HTMLInputElement | null, reveal: boolean): void {
  box?.focus({ preventScroll: true });
  if (reveal) box?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** Puts a text into a box; the caret stays where it is. */
function show(box: HTMLInputElement | null, text: string): void {
  if (!box) return;
  const at = box.selectionStart;
  box.value = text;
  box.setSelectionRange(at, at);
}

function paste(
  { clipboard, selection, at }: Extract<GridEffect, { kind: 'paste' }>,
  { lattice, table, onDoubtfulPaste }: GridEditing,
): void {
  const block = blockOf(clipboard);
  const plan = planPaste(lattice, selection, block);
  if (plan.fits) {
    settleCell();
    putCells(plan.cells, { section: table, cell: at });
  } else {
    onDoubtfulPaste(plan, block);
  }
}
