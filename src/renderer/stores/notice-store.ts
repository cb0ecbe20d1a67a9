import { create } from 'zustand';
import { common } from '../text/common.ts';

/** A short message at the bottom of the window, with one thing to do about it. */
export interface Notice {
  readonly id: number;
  readonly text: string;
  readonly tone: 'plain' | 'error';
  readonly action?: { readonly label: string; readonly run: () => void };
}

export const useNotice = create<{ readonly notice: Notice | undefined }>(() => ({ notice: undefined }));

let count = 0;

/** Says something; a new notice takes the place of the one before. */
export function showNotice(text: string, action?: Notice['action']): void {
  count += 1;
  useNotice.setState({ notice: { id: count, text, tone: 'plain', ...(action ? { action } : {}) } });
}

/** Says that something did not work; it stays until it is closed. */
export function showProblem(text: string, action?: Notice['action']): void {
  count += 1;
  useNotice.setState({ notice: { id: count, text, tone: 'error', ...(action ? { action } : {}) } });
}

/** What steps are taken in, and taken back. */
interface Steps {
  /** What is there now; another value after every step. */
  readonly held: () => unknown;
  readonly subscribe: (listener: () => void) => () => void;
  readonly undo: () => void;
}

/**
 * Says what was just done, with a button that takes it back. Undo takes back whatever came last, so the button goes
 * with the next step; the words stay to be read.
 */
export function showUndo(text: string, { held, subscribe, undo }: Steps): void {
  const done = held();
  const action = { label: common.undo, run: undo };
  showNotice(text, action);
  const stop = subscribe(() => {
    if (held() === done) return;
    stop();
    withdrawAction(action);
  });
}

/** Takes back what a notice offers to do, where it is still the one shown; its words stay to be read. */
function withdrawAction(action: Notice['action']): void {
  const { notice } = useNotice.getState();
  if (!notice?.action || notice.action !== action) return;
  const { action: _withdrawn, ...said } = notice;
  useNotice.setState({ notice: said });
}

/** Takes the notice away. */
export function closeNotice(): void {
  useNotice.setState({ notice: undefined });
}
