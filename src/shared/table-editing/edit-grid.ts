import { copyCells, pasteIntoCells } from './grid-clipboard.ts';
import { pressKey } from './grid-key-steps.ts';
import { doubleClickCell, dragOver, pressOn } from './grid-pointer.ts';
import { type GridEvent, type GridState, type GridStep, outside, type Sheet } from './grid-state.ts';
import { settleEffects, typeInto } from './grid-typing.ts';

/**
 * How a table of boxes behaves like a spreadsheet: a cell is selected when it gets the focus (typing replaces
 * it), and edited after F2 or a double click. A pure function of the sheet as it stands, where the user is in it,
 * and what happened.
 */
export function editGrid(sheet: Sheet, state: GridState, event: GridEvent): GridStep {
  switch (event.kind) {
    case 'focus':
      return enter(state, event);
    case 'leave':
      return leave(sheet, state, event);
    case 'input':
      return typeInto(sheet, state, event);
    case 'key':
      return pressKey(sheet, state, event.key);
    case 'press':
      return pressOn(state, event);
    case 'drag':
      return dragOver(state, event);
    case 'release':
      return { state: state.dragging ? { ...state, dragging: false } : state, effects: [] };
    case 'doubleClick':
      return doubleClickCell(state);
    case 'copy':
    case 'cut':
      return copyCells(sheet, state, event.kind);
    case 'paste':
      return pasteIntoCells(sheet, state, event.clipboard);
  }
}

function enter(state: GridState, { cell }: Extract<GridEvent, { kind: 'focus' }>): GridStep {
  return {
    state: { ...state, active: cell, anchor: cell, head: cell, editing: false, before: '' },
    effects: [
      { kind: 'selectText', cell },
      { kind: 'activate', cell },
    ],
  };
}

function leave(sheet: Sheet, state: GridState, { within }: Extract<GridEvent, { kind: 'leave' }>): GridStep {
  const settled = settleEffects(sheet);
  if (within) return { state, effects: settled };
  return { state: outside, effects: [...settled, { kind: 'activate', cell: undefined }] };
}
