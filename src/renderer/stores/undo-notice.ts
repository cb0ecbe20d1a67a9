import { showUndo } from './notice-store.ts';
import { undoStep, useReport } from './report-store.ts';

/** Says what was just done to the report, with a button that takes it back. */
export function showUndoable(text: string): void {
  showUndo(text, {
    held: () => useReport.getState().report?.draft,
    subscribe: useReport.subscribe,
    undo: undoStep,
  });
}
