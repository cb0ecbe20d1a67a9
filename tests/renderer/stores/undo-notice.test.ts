import { afterEach, expect, test } from 'vitest';
import { closeNotice, showNotice, useNotice } from '../../../src/renderer/stores/notice-store.ts';
import {
  closeReport,
  openReport,
  takeOutPastedHeading,
  typeText,
  undoStep,
  useReport,
  wordsRead,
} from '../../../src/renderer/stores/report-store.ts';
import { showUndoable } from '../../../src/renderer/stores/undo-notice.ts';
import { textOf } from '../../../src/shared/report/draft.ts';
import { makeReport } from '../../helpers/make-report.ts';

afterEach(() => {
  closeReport();
  closeNotice();
});

const notice = () => useNotice.getState().notice;
const text = () => textOf(useReport.getState().report?.draft ?? makeReport(), 'overview');
const pasted = '一、总体情况\n本年度工作平稳有序。';

/** A text whose heading was taken out when it was put in, which was said. */
function pasteWithHeading(): void {
  openReport(makeReport(), undefined);
  typeText('overview', pasted);
  showUndoable(takeOutPastedHeading('overview', '') ?? 'none');
}

test('what is said to be done is taken back by its button, after the words were read as well', async () => {
  pasteWithHeading();
  await wordsRead();
  notice()?.action?.run();
  expect(text()).toBe(pasted);
});

test('the button goes with the next change, so that it never takes back another one, and the words stay', () => {
  pasteWithHeading();
  typeText('overview', `${text()}又及。`);
  expect(notice()).toMatchObject({ text: '一、总体情况', tone: 'plain' });
  expect(notice()?.action).toBeUndefined();
});

test('the button goes when the step is undone by other means, and when the report is left', () => {
  pasteWithHeading();
  undoStep();
  expect(notice()?.action).toBeUndefined();
  pasteWithHeading();
  closeReport();
  expect(notice()?.action).toBeUndefined();
});

test('a notice that took the place of the one about the step keeps its own button', () => {
  pasteWithHeading();
  showNotice('已移到回收站', { label: '恢复', run: () => undefined });
  typeText('overview', '');
  expect(notice()?.action?.label).toBe('恢复');
});

test('taking the removal of a heading back leads to where the heading stood', () => {
  const first = '第一段。\n';
  openReport(makeReport({ texts: { overview: first } }), undefined);
  typeText('overview', first + pasted);
  takeOutPastedHeading('overview', first);
  undoStep();
  expect(useReport.getState().visit?.text?.start).toBe(first.length);
});
