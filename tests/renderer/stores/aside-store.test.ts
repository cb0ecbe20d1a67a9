import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  makeRoomBeside,
  openAside,
  toggleAside,
  unfoldPreview,
  useAside,
} from '../../../src/renderer/stores/aside-store.ts';
import { show, showSection } from '../../../src/renderer/stores/navigation-store.ts';
import {
  closeReport,
  goTo,
  openReport,
  typeCell,
  undoStep,
  useReport,
} from '../../../src/renderer/stores/report-store.ts';
import { makeReport } from '../../helpers/make-report.ts';

const isUnfolded = () => useAside.getState().unfolded;

beforeEach(() => {
  openReport(makeReport({ id: 'a' }), undefined);
  show({ kind: 'report', id: 'a', section: 'requests' });
  openAside(true);
  toggleAside('preview');
  makeRoomBeside(false);
  unfoldPreview();
});

afterEach(() => closeReport());

test('the section that is shown already has the paper back when it is chosen', () => {
  showSection('requests');
  expect(isUnfolded()).toBe(false);
});

test('the paper is back before anybody hears of a place in it to go to', () => {
  const seen: boolean[] = [];
  const stop = useReport.subscribe(({ visit }) => {
    if (visit) seen.push(isUnfolded());
  });
  goTo({ section: 'requests', cell: 'requests.new.total' });
  typeCell('requests.new.total', '3');
  unfoldPreview();
  useReport.setState({ visit: undefined });
  undoStep();
  stop();
  expect(seen.length).toBeGreaterThan(1);
  expect(new Set(seen)).toEqual(new Set([false]));
});

test('a window that was wide for a while has the preview folded when it is narrow again', () => {
  makeRoomBeside(false);
  expect(isUnfolded()).toBe(true);
  makeRoomBeside(true);
  makeRoomBeside(false);
  expect(isUnfolded()).toBe(false);
});
