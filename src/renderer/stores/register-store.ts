import { create } from 'zustand';
import { emptyHistory, record, redo, type UndoHistory, undo } from '../../shared/editing/undo-history.ts';
import type { RegisterSaveState } from '../database/register-saver.ts';
import type { DamagedRow, RegisterContent, RemovedRow } from '../database/registers-contract.ts';

/** Where something was changed: a row of one of the lists, and a column or a part of its form. */
export interface RegisterPlace {
  readonly row?: string;
  readonly column?: string;
}

/** A place to go to; a new object each time, so that going twice to the same place works. */
export interface RegisterVisit extends RegisterPlace {
  readonly focus: boolean;
}

interface RegisterState {
  /** The register that is open; a new unit's is empty and not stored yet. */
  readonly content: RegisterContent | undefined;
  readonly history: UndoHistory<RegisterContent, RegisterPlace>;
  readonly removed: readonly RemovedRow[];
  readonly damaged: readonly DamagedRow[];
  readonly saving: RegisterSaveState;
  readonly visit: RegisterVisit | undefined;
  /** Why no register can be shown. */
  readonly problem: string | undefined;
}

export const useRegister = create<RegisterState>(() => ({
  content: undefined,
  history: emptyHistory,
  removed: [],
  damaged: [],
  saving: { kind: 'idle' },
  visit: undefined,
  problem: undefined,
}));

const { getState: get, setState: set } = useRegister;

/** Shows a register; what could be undone in another one cannot be undone here. */
export function openRegister(
  content: RegisterContent,
  beside: { readonly removed?: readonly RemovedRow[]; readonly damaged?: readonly DamagedRow[] } = {},
): void {
  const { removed = [], damaged = [] } = beside;
  set({ ...useRegister.getInitialState(), content, removed, damaged });
}

/** Shows what another window stored; steps taken here before cannot be undone over it. */
export function refreshRegister(content: RegisterContent, removed: readonly RemovedRow[]): void {
  set({ content, removed, history: emptyHistory });
}

/** No register is shown. */
export function closeRegister(): void {
  set(useRegister.getInitialState(), true);
}

/** Changes the register at a place; steps with the same key in quick succession are undone together. */
export function changeRegister(
  step: (content: RegisterContent) => RegisterContent,
  place: RegisterPlace,
  key?: string,
): void {
  const { content, history } = get();
  const changed = content && step(content);
  if (!changed || changed === content) return;
  set({ content: changed, history: record(history, content, place, key, Date.now()) });
}

/** Goes to a row, or to a cell of it. */
export function visitRegister(place: RegisterPlace): void {
  set({ visit: { ...place, focus: true } });
}

/** A place was shown. */
export function arrivedInRegister(visit: RegisterVisit): void {
  if (get().visit === visit) set({ visit: undefined });
}

function step(move: typeof undo<RegisterContent, RegisterPlace>): void {
  const { content, history } = get();
  const taken = content && move(history, content);
  if (!taken) return;
  set({ content: taken.state, history: taken.history, visit: { ...taken.place, focus: true } });
}

/** Takes the last step back and shows where it was. */
export const undoRegisterStep = () => step(undo);

/** Takes an undone step again and shows where it is. */
export const redoRegisterStep = () => step(redo);
