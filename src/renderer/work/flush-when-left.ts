import type { DesktopApi } from '../../shared/desktop-api.ts';
import { useSaving } from '../stores/saving-store.ts';
import { conflictWords } from '../text/saving.ts';

/** The window's own moments: a browser's `window` and `document`. */
export interface PageMoments {
  readonly window: EventTarget;
  readonly document: EventTarget & { readonly visibilityState: DocumentVisibilityState };
}

/**
 * Stores what was typed at moments after which there may be no other: the window is left, hidden, or closed. Where
 * it may be gone at once, what is not stored yet is noted first: the database may answer too late.
 */
export function flushWhenLeft(
  host: Pick<DesktopApi, 'onCloseRequested'>,
  { window, document }: PageMoments,
): () => void {
  const current = () => useSaving.getState().saving;
  const store = () => void current()?.saver.flush();
  const leave = () => {
    current()?.leaveNote();
    store();
  };
  const leaveHidden = () => {
    if (document.visibilityState === 'hidden') leave();
  };
  window.addEventListener('blur', store);
  window.addEventListener('pagehide', leave);
  document.addEventListener('visibilitychange', leaveHidden);
  const stopClose = host.onCloseRequested(async () => {
    const saving = current();
    saving?.leaveNote();
    const state = await saving?.saver.flush();
    await saving?.keepVersion();
    if (state?.kind === 'failed') return { kind: 'failed', message: state.message };
    if (state?.kind === 'conflict') return { kind: 'failed', message: conflictWords.changed };
    return { kind: 'done' };
  });
  return () => {
    window.removeEventListener('blur', store);
    window.removeEventListener('pagehide', leave);
    document.removeEventListener('visibilitychange', leaveHidden);
    stopClose();
  };
}
