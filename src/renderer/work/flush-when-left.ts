import type { DesktopApi, Done, Failure } from '../../shared/desktop-api.ts';

/** The window's own moments: a browser's `window` and `document`. */
export interface PageMoments {
  readonly window: EventTarget;
  readonly document: EventTarget & { readonly visibilityState: DocumentVisibilityState };
}

/** What is to be brought into safety when the window is left. */
export interface Leaving {
  /** Notes at once what is not stored yet. */
  leaveNote(): void;
  /** Stores what is not stored yet. */
  store(): void;
  /** Stores it before the window closes; a failure keeps it open. */
  finish(): Promise<Done | Failure>;
}

/**
 * Stores what was typed at moments after which there may be no other: the window is left, hidden, or closed. Where
 * it may be gone at once, what is not stored yet is noted first: the database may answer too late.
 */
export function flushWhenLeft(
  host: Pick<DesktopApi, 'onCloseRequested'>,
  { window, document }: PageMoments,
  leaving: Leaving,
): () => void {
  const store = () => leaving.store();
  const leave = () => {
    leaving.leaveNote();
    store();
  };
  const leaveHidden = () => {
    if (document.visibilityState === 'hidden') leave();
  };
  window.addEventListener('blur', store);
  window.addEventListener('pagehide', leave);
  document.addEventListener('visibilitychange', leaveHidden);
  const stopClose = host.onCloseRequested(async () => {
    leaving.leaveNote();
    return leaving.finish();
  });
  return () => {
    window.removeEventListener('blur', store);
    window.removeEventListener('pagehide', leave);
    document.removeEventListener('visibilitychange', leaveHidden);
    stopClose();
  };
}
