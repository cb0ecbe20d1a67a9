import { clearEffects } from './grid-key-steps.ts';
import {
  type Clipboard,
  type GridEffect,
  type GridState,
  type GridStep,
  type Sheet,
  selectionOf,
  selectsBlock,
} from './grid-state.ts';

/** Copies or cuts the selected cells; while a cell is edited, its box copies what is selected in its text. */
export function copyCells(sheet: Sheet, state: GridState, how: 'copy' | 'cut'): GridStep {
  if (state.editing && !selectsBlock(state)) return { state, effects: [] };
  const block = selectionOf(sheet, state).map(row => row.map(sheet.textOf));
  const copied: readonly GridEffect[] = [{ kind: 'handled' }, { kind: 'copy', block }];
  return { state, effects: how === 'cut' ? [...copied, ...clearEffects(sheet, state)] : copied };
}

/**
 * Pastes: a single text fills every selected cell (or goes where the caret is while a cell is edited); where the
 * cells of a block belong is found out by whoever pastes it.
 */
export function pasteIntoCells(sheet: Sheet, state: GridState, clipboard: Clipboard): GridStep {
  const { active } = state;
  if (active === undefined) return { state, effects: [] };
  const selection = selectionOf(sheet, state);
  const text = clipboard.text.replace(/\r?\n$/, '');
  const single = text !== '' && !/[\t\r\n]/.test(text);
  if (!single) {
    return { state, effects: [{ kind: 'handled' }, { kind: 'paste', clipboard, selection, at: active }] };
  }
  if (state.editing) return { state, effects: [] };
  const cells = Object.fromEntries(selection.flat().map(cell => [cell, text.trim()]));
  return {
    state,
    effects: [{ kind: 'handled' }, { kind: 'settle' }, { kind: 'put', cells, at: active }],
  };
}
