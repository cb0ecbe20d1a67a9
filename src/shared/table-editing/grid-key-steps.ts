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
import { cellAt } from './lattice.ts';
import { moveFrom } from './movement.ts';

/** A key was pressed; one that means nothing to the table stays the box's own. */
export function pressKey(sheet: Sheet, state: GridState, key: GridKey): GridStep {
  const { active } = state;
  if (key.composing || active === undefined) return { state, effects: [] };
  const command = gridCommand(key, state.editing);
  if (!command) return { state, effects: [] };
  if (command.kind === 'move') return move(sheet, state, active, command);
  if (command.kind === 'nextRow') return goTo(sheet, state, active, nextRow(sheet, state, active));
  const step = commandStep(sheet, state, active, command.kind);
  return { ...step, effects: [{ kind: 'handled' }, ...step.effects] };
}

function move(
  sheet: Sheet,
  state: GridState,
  active: CellId,
  { move: how, extend }: Extract<GridCommand, { kind: 'move' }>,
): GridStep {
  const to = moveFrom(sheet.lattice, extend ? (state.head ?? active) : active, how);
  // Past the last cell Tab leaves the table, as the browser does it.
  if (to === undefined) return { state, effects: [] };
  if (extend) return { state: { ...state, head: to }, effects: [{ kind: 'handled' }] };
  const tabs = how === 'next' || how === 'previous';
  const from = state.tab?.to === active ? state.tab.from : active;
  return goTo(sheet, tabs ? { ...state, tab: { from, to } } : state, active, to);
}

/** The cell below; after Tab the one below where it began, as in a spreadsheet. */
function nextRow({ lattice }: Sheet, { tab }: GridState, active: CellId): CellId {
  const began = tab?.to === active ? lattice.positions.get(tab.from) : undefined;
  const { row = 0 } = lattice.positions.get(active) ?? {};
  const above = began && cellAt(lattice, { row, column: began.column });
  return moveFrom(lattice, above ?? active, 'down') ?? active;
}

function goTo(sheet: Sheet, state: GridState, active: CellId, to: CellId): GridStep {
  const handled: GridEffect = { kind: 'handled' };
  if (to !== active) return { state, effects: [handled, { kind: 'focus', cell: to, reveal: true }] };
  const step = finishTyping(sheet, state);
  return { ...step, effects: [handled, ...step.effects] };
}

function commandStep(
  sheet: Sheet,
  state: GridState,
  active: CellId,
  command: Exclude<GridCommand['kind'], 'move' | 'nextRow'>,
): GridStep {
  switch (command) {
    case 'clear':
      return { state, effects: clearEffects(sheet, state) };
    case 'fillDown':
      return { state, effects: fillEffects(sheet, state, active) };
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

/** Fills the selected cells with what the first selected row says, or a single row with what stands above it. */
function fillEffects(sheet: Sheet, state: GridState, active: CellId): readonly GridEffect[] {
  const [top = [], ...rest] = selectionOf(sheet, state);
  const above = (cell: CellId) => moveFrom(sheet.lattice, cell, 'up') ?? cell;
  const [source, targets] = rest.length > 0 ? [top, rest] : [top.map(above), [top]];
  const cells = targets.flatMap(row =>
    row.map((cell, column) => [cell, sheet.textOf(source[column] ?? cell)] as const),
  );
  const changed = cells.filter(([cell, text]) => sheet.textOf(cell) !== text);
  if (changed.length === 0) return [];
  return [{ kind: 'settle' }, { kind: 'put', cells: Object.fromEntries(changed), at: active }];
}
