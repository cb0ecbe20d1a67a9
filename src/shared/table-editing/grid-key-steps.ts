import type { CellId } from '../formats/types.ts';
import { type GridCommand, gridCommand } from './grid-keys.ts';
import {
  type GridEffect,
  type GridKey,
  type GridState,
  type GridStep,
  type Sheet,
  selectionOf,
} from './grid-state.ts';
import { cancelTyping, finishTyping } from './grid-typing.ts';
import { moveFrom } from './movement.ts';

/** A key was pressed; one that means nothing to the table stays the box's own. */
export function pressKey(sheet: Sheet, state: GridState, key: GridKey): GridStep {
  const { active } = state;
  if (key.composing || active === undefined) return { state, effects: [] };
  const command = gridCommand(key, state.editing);
  if (!command) return { state, effects: [] };
  if (command.kind === 'move') return move(sheet, state, active, command);
  const step = commandStep(sheet, state, active, command.kind);
  return { ...step, effects: [{ kind: 'handled' }, ...step.effects] };
}

function move(
  { lattice }: Sheet,
  state: GridState,
  active: CellId,
  { move: how, extend }: Extract<GridCommand, { kind: 'move' }>,
): GridStep {
  const to = moveFrom(lattice, extend ? (state.head ?? active) : active, how);
  // Past the last cell Tab leaves the table, as the browser does it.
  if (to === undefined) return { state, effects: [] };
  const handled: GridEffect = { kind: 'handled' };
  if (extend) return { state: { ...state, head: to }, effects: [handled] };
  if (to !== active) return { state, effects: [handled, { kind: 'focus', cell: to, reveal: true }] };
  const step = finishTyping(state);
  return { ...step, effects: [handled, ...step.effects] };
}

function commandStep(
  sheet: Sheet,
  state: GridState,
  active: CellId,
  command: Exclude<GridCommand['kind'], 'move'>,
): GridStep {
  switch (command) {
    case 'clear':
      return { state, effects: clearEffects(sheet, state) };
    case 'cancel':
      return cancelTyping(sheet, state);
    case 'selectAll': {
      const { rows } = sheet.lattice;
      return { state: { ...state, anchor: rows[0]?.[0], head: rows.at(-1)?.at(-1) }, effects: [] };
    }
    case 'edit':
      return { state: { ...state, editing: true }, effects: [{ kind: 'caretToEnd', cell: active }] };
  }
}

/** Clears what is selected, as one step. */
export function clearEffects(sheet: Sheet, state: GridState): readonly GridEffect[] {
  const cells = selectionOf(sheet, state).flat();
  if (state.active === undefined || cells.length === 0) return [];
  return [
    { kind: 'settle' },
    { kind: 'put', cells: Object.fromEntries(cells.map(cell => [cell, ''])), at: state.active },
  ];
}
