import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { useNavigation } from '../../../src/renderer/stores/navigation-store.ts';
import { useNotice } from '../../../src/renderer/stores/notice-store.ts';
import { type Answer, useQuestion } from '../../../src/renderer/stores/question-store.ts';
import {
  addDraft,
  createReport,
  lastYearOf,
  purgeDraft,
  removeDraft,
  restoreDraft,
} from '../../../src/renderer/work/library-drafts.ts';
import { openSample } from '../../../src/renderer/work/sample.ts';
import { trashDaysLeft } from '../../../src/renderer/work/trash-days.ts';
import { makeFinishedReport, makeReport } from '../../helpers/make-report.ts';
import { openTestBench, toldText } from './test-bench.ts';

describe('a report that is added', () => {
  it('is stored with what was found in it', async () => {
    const bench = await openTestBench();
    expect(await addDraft(bench, makeFinishedReport({ id: 'a' }))).toBe('a');
    expect(await bench.drafts.list()).toMatchObject([{ id: 'a', counts: { errors: 0 } }]);
  });

  it('is not stored over another one, which is said', async () => {
    const bench = await openTestBench();
    await addDraft(bench, makeReport({ id: 'a' }));
    expect(await addDraft(bench, makeReport({ id: 'a', unit: '别的镇' }))).toBeUndefined();
    expect(toldText()).toContain('另一个窗口');
  });

  it('is not stored where the storage refuses, which is said', async () => {
    const bench = await openTestBench();
    await bench.overtake();
    expect(await addDraft(bench, makeReport({ id: 'a' }))).toBeUndefined();
    expect(toldText()).toContain('升级');
  });

  it('is empty for a unit and a year, in the format of that year', async () => {
    const bench = await openTestBench();
    expect(await createReport(bench, '云溪镇人民政府', 2019)).toBe('new-1');
    expect(await bench.drafts.get('new-1')).toMatchObject({
      draft: { unit: '云溪镇人民政府', year: 2019, format: '2019', createdAt: bench.now().toISOString() },
    });
    expect(await createReport(bench, '云溪镇人民政府', 1999)).toBeUndefined();
  });

  it('is asked about where there is one of its unit and year already', async () => {
    const bench = await openTestBench();
    await createReport(bench, '云溪镇人民政府', 2019);
    await bench.relist();
    const answered = async (answer: Answer) => {
      const created = createReport(bench, ' 云溪镇人民政府', 2019);
      (await vi.waitUntil(() => useQuestion.getState().asked)).answer(answer);
      return created;
    };
    expect([await answered('here'), await answered('cancel'), await answered('both')]).toEqual([
      'new-1',
      undefined,
      'new-4',
    ]);
    expect(await bench.drafts.list()).toHaveLength(2);
    expect(await createReport(bench, '云溪镇人民政府', 2020)).toBe('new-5');
  });

  it('is the sample, each time one of its own, and is shown', async () => {
    const bench = await openTestBench();
    await openSample(bench);
    await openSample(bench);
    expect(await bench.drafts.list()).toHaveLength(2);
    expect(useNavigation.getState().screen).toEqual({ kind: 'report', id: 'new-2', section: 'requests' });
  });
});

describe('a report that is removed', () => {
  it('goes into the recycle bin, and comes back by the offer that is made at once', async () => {
    const bench = await openTestBench();
    await bench.drafts.insert(makeReport({ id: 'a' }));
    await removeDraft(bench, { id: 'a', title: '年度报告' });
    expect(await bench.drafts.list()).toEqual([]);
    expect(toldText()).toContain('《年度报告》放入回收站');
    useNotice.getState().notice?.action?.run();
    await vi.waitFor(async () => expect(await bench.drafts.list()).toHaveLength(1));
  });

  it('is let go for good only out of the recycle bin', async () => {
    const bench = await openTestBench();
    await bench.drafts.insert(makeReport({ id: 'a' }));
    await purgeDraft(bench, 'a');
    expect(await bench.drafts.list()).toHaveLength(1);
    await bench.drafts.remove('a');
    await purgeDraft(bench, 'a');
    expect(await bench.drafts.get('a')).toMatchObject({ kind: 'missing' });
  });

  it('says why where it cannot be removed, brought back or let go', async () => {
    const bench = await openTestBench();
    await restoreDraft(bench, 'nowhere');
    expect(toldText()).toContain('另一个窗口');
    await bench.overtake();
    for (const act of [
      () => removeDraft(bench, { id: 'a', title: '' }),
      () => restoreDraft(bench, 'a'),
      () => purgeDraft(bench, 'a'),
    ]) {
      useNotice.setState({ notice: undefined });
      await act();
      expect(toldText()).toContain('升级');
    }
  });

  it('can be taken back for 90 days, whatever the clock says', () => {
    const at = new Date('2025-03-01T00:00:00Z');
    expect(trashDaysLeft(at, at)).toBe(90);
    expect(trashDaysLeft(at, new Date('2025-03-02T12:00:00Z'))).toBe(89);
    expect(trashDaysLeft(at, new Date('2026-01-01T00:00:00Z'))).toBe(0);
    expect(trashDaysLeft(at, new Date('2010-01-01T00:00:00Z'))).toBe(90);
  });
});

describe('the report of the year before', () => {
  it('is the one of the same unit', async () => {
    const bench = await openTestBench();
    const draft = makeReport({ id: 'now', year: 2024 });
    await bench.drafts.insert(makeReport({ id: 'other', year: 2023, unit: '别的镇' }));
    await bench.relist();
    expect(await lastYearOf(bench, draft)).toBeUndefined();
    await bench.drafts.insert(makeReport({ id: 'last', year: 2023 }));
    await bench.relist();
    expect(await lastYearOf(bench, draft)).toMatchObject({ id: 'last' });
  });

  it('is said to be missing where it cannot be read', async () => {
    const bench = await openTestBench();
    await bench.drafts.insert(makeReport({ id: 'last', year: 2023 }));
    await bench.relist();
    await bench.overtake();
    expect(await lastYearOf(bench, makeReport({ year: 2024 }))).toBeUndefined();
    expect(toldText()).toContain('暂时不能与去年核对');
  });
});
