import { showUndo } from './notice-store.ts';
import { undoRegisterStep, useRegister } from './register-store.ts';

/** Says what was just done to the register, with a button that takes it back. */
export function showRegisterUndo(text: string): void {
  showUndo(text, {
    held: () => useRegister.getState().content,
    subscribe: useRegister.subscribe,
    undo: undoRegisterStep,
  });
}
