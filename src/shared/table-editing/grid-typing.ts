import { narrowCell } from '../report/figures.ts';
import { computeFormula } from './formula.ts';
import type { GridEffect, GridEvent, GridState, GridStep, Sheet } from './grid-state.ts';

/**
 * The text of a box changed. Full-width digits turn half-width under the caret; blanks at the ends are left until
 * the cell is. What the cell said before its first key is kept for Escape.
 */
export function typeInto(
  sheet: Sheet,
  state: GridState,
  { cell, text, composing }: Extract<GridEvent, { kind: 'input' }>,
): GridStep {
  if (composing) return { state, effects: [] };
  const narrow = narrowCell(text);
  const shown = narrow === text.trim() ? text : narrow;
  const before = sheet.typing === cell ? state.before : sheet.textOf(cell);
  return {
    state: { ...state, before },
    effects: [
      ...(shown === text ? [] : [{ kind: 'show', cell, text: shown } as const]),
      { kind: 'type', cell, text: shown },
    ],
  };
}

/** Gives back what the active cell said before it was typed into, and selects it again. */
export function cancelTyping(sheet: Sheet, state: GridState): GridStep {
  const { active, before } = state;
  if (active === undefined) return { state, effects: [] };
  const typed = sheet.typing === active && sheet.textOf(active) !== before;
  return {
    state: { ...state, anchor: active, head: active, editing: false },
    effects: [
      ...(typed
        ? ([
            { kind: 'type', cell: active, text: before },
            { kind: 'settle' },
            { kind: 'show', cell: active, text: before },
          ] as const)
        : []),
      { kind: 'selectText', cell: active },
    ],
  };
}

/** What was typed is finished, and the active cell is selected again, alone. */
export function finishTyping(sheet: Sheet, state: GridState): GridStep {
  const { active } = state;
  if (active === undefined) return { state, effects: [] };
  return {
    state: { ...state, anchor: active, head: active, editing: false },
    effects: [...settleEffects(sheet), { kind: 'selectText', cell: active }],
  };
}

/** Finishes what is being typed: a sum is computed, everything else stays as it was typed. */
export function settleEffects({ typing, textOf }: Sheet): readonly GridEffect[] {
  const result = typing === undefined ? undefined : computeFormula(textOf(typing));
  const settle: GridEffect = { kind: 'settle' };
  return typing === undefined || result === undefined
    ? [settle]
    : [{ kind: 'type', cell: typing, text: result }, settle];
}
