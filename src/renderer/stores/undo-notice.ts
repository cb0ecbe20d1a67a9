import { common } from '../text/common.ts';
import { showNotice, withdrawAction } from './notice-store.ts';
import { undoStep, useReport } from './report-store.ts';

/**
 * Says what was just done to the report, with a button that takes it back. Undo takes back whatever came last, so
 * the button goes when the report is changed again; the words stay to be read.
 */
export function showUndoable(text: string): void {
  const done = useReport.getState().report?.draft;
  const action = { label: common.undo, run: undoStep };
  showNotice(text, action);
  const stop = useReport.subscribe(({ report }) => {
    if (report?.draft === done) return;
    stop();
    withdrawAction(action);
  });
}
