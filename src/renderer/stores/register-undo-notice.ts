import { common } from '../text/common.ts';
import { showNotice, withdrawAction } from './notice-store.ts';
import { undoRegisterStep, useRegister } from './register-store.ts';

/**
 * Says what was just done to the register, with a button that takes it back. Undo takes back whatever came last, so
 * the button goes when the register is changed again; the words stay to be read.
 */
export function showRegisterUndo(text: string): void {
  const done = useRegister.getState().content;
  const action = { label: common.undo, run: undoRegisterStep };
  showNotice(text, action);
  const stop = useRegister.subscribe(({ content }) => {
    if (content === done) return;
    stop();
    withdrawAction(action);
  });
}
