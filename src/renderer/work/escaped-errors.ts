import type { DesktopApi } from '../../shared/desktop-api.ts';
import { showProblem } from '../stores/notice-store.ts';
import { faultWords } from '../text/fault.ts';
import { PartNotLoaded } from './part-not-loaded.ts';
import { secureTyped } from './secure-typed.ts';

type Log = Pick<DesktopApi, 'log'>;

/** Notes in the log what kind of error it was; its words may hold what was typed, and stay out of it. */
export function logError({ log }: Log, where: 'page' | 'screen', error: unknown): void {
  const kind = error instanceof Error && /^[A-Za-z]{1,40}$/.test(error.name) ? error.name : 'unknown';
  void log({ level: 'error', event: `${where}.error.${kind}` });
}

/** The words for an error nobody expected: what became of the program, never what a developer would ask. */
export function faultOf(error: unknown): { readonly title: string; readonly text: string } {
  return error instanceof PartNotLoaded ? faultWords.notLoaded : faultWords.broken;
}

/**
 * Listens for errors that nobody caught: they are logged, what was typed is brought into safety, and the user is
 * told what to do. They go on to the browser's console.
 * @returns how to stop
 */
export function followEscapedErrors(host: Log, page: EventTarget, reopen: () => void): () => void {
  const take = (error: unknown) => {
    logError(host, 'page', error);
    void secureTyped();
    const { title, text } = faultOf(error);
    showProblem(`${title}${text}`, { label: faultWords.reopen, run: reopen });
  };
  const onError = (event: Event) => take((event as ErrorEvent).error);
  const onRejection = (event: Event) => take((event as PromiseRejectionEvent).reason);
  page.addEventListener('error', onError);
  page.addEventListener('unhandledrejection', onRejection);
  return () => {
    page.removeEventListener('error', onError);
    page.removeEventListener('unhandledrejection', onRejection);
  };
}
