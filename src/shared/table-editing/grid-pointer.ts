import {
  type GridEffect,
  type GridEvent,
  type GridState,
  type GridStep,
  selectsBlock,
} from './grid-state.ts';

/**
 * The main button went down on a cell: it is selected as a whole, however much of it was typed already, so that
 * typing replaces it. With Shift the selection reaches to it. In the text of a cell that is being edited the
 * pointer is the browser's own.
 */
export function pressOn(state: GridState, { cell, shift }: Extract<GridEvent, { kind: 'press' }>): GridStep {
  const handled: GridEffect = { kind: 'handled' };
  if (shift && state.active !== undefined) {
    return { state: { ...state, head: cell, dragging: true }, effects: [handled] };
  }
  if (cell !== state.active) {
    return {
      state: { ...state, dragging: true },
      effects: [handled, { kind: 'focus', cell, reveal: false }],
    };
  }
  if (state.editing && !selectsBlock(state)) return { state, effects: [] };
  return {
    state: { ...state, anchor: cell, head: cell, editing: false, dragging: true },
    effects: [handled, { kind: 'selectText', cell }],
  };
}

/** The pointer was drawn over a cell: the selection reaches to it. */
export function dragOver(state: GridState, { cell }: Extract<GridEvent, { kind: 'drag' }>): GridStep {
  const draws = state.dragging && state.anchor !== undefined;
  return { state: draws ? { ...state, head: cell } : state, effects: [] };
}

/** A double click edits the cell in place, as F2 does; inside a text being edited it selects a word. */
export function doubleClickCell(state: GridState): GridStep {
  const { active, editing } = state;
  if (active === undefined || editing) return { state, effects: [] };
  return { state: { ...state, editing: true }, effects: [{ kind: 'caretToEnd', cell: active }] };
}
