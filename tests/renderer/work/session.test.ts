import 'fake-indexeddb/auto';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createUnsavedNotes } from '../../../src/renderer/database/unsaved-notes.ts';
import { useDialog } from '../../../src/renderer/stores/dialog-store.ts';
import { show, useNavigation } from '../../../src/renderer/stores/navigation-store.ts';
import { typeText, useReport } from '../../../src/renderer/stores/report-store.ts';
import { useSaving } from '../../../src/renderer/stores/saving-store.ts';
import { saveNow } from '../../../src/renderer/work/save-now.ts';
import { createSession } from '../../../src/renderer/work/session.ts';
import { setText } from '../../../src/shared/report/updates.ts';
import { makeReport } from '../../helpers/make-report.ts';
import { openTestBench, toldText } from './test-bench.ts';

const draft = makeReport({ id: 'a' });
const typed = () => useReport.getState().report?.draft.texts.overview;

function memoryNotes() {
  const items = new Map<string, string>();
  return createUnsavedNotes('test', {
    getItem: key => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: key => void items.delete(key),
  });
}

async function openSession() {
  const bench = await openTestBench();
  const notes = memoryNotes();
  const page = {
    window: new EventTarget(),
    document: Object.assign(new EventTarget(), { visibilityState: 'visible' as DocumentVisibilityState }),
  };
  let tellElsewhere: (elsewhere: boolean) => void = () => undefined;
  const session = createSession({
    ...bench,
    notes,
    page,
    enter: (_id, onChanged) => {
      tellElsewhere = onChanged;
      return { leave: () => undefined };
    },
  });
  onTestFinished(() => session.leave());
  await bench.drafts.insert(draft);
  await bench.relist();
  show({ kind: 'report', id: 'a', section: 'cover' });
  const stored = async () => {
    const reading = await bench.drafts.get('a');
    return reading.kind === 'draft' ? reading.draft.texts.overview : reading.kind;
  };
  return { bench, session, notes, page, stored, tellElsewhere: (is: boolean) => tellElsewhere(is) };
}

describe('a report that is opened', () => {
  it('is in the editor, saved, and told to the host by its name', async () => {
    const { session, bench } = await openSession();
    await session.start('a');
    expect(useReport.getState().report?.draft.id).toBe('a');
    expect(useSaving.getState().state).toEqual({ kind: 'idle' });
    expect(bench.host.documents.at(-1)).toEqual({ title: `${draft.unit} ${draft.year}年`, unsaved: false });
  });

  it('is compared with the report of the year before, where that is in the list', async () => {
    const { session, bench } = await openSession();
    await bench.drafts.insert(makeReport({ id: 'last', year: draft.year - 1 }));
    await bench.relist();
    await session.start('a');
    expect(useReport.getState().report?.last?.id).toBe('last');
  });

  it('is stored when it is left, whatever was typed last', async () => {
    const { session, stored } = await openSession();
    await session.start('a');
    typeText('overview', '最后一句');
    await session.end();
    expect(await stored()).toBe('最后一句');
    expect(useReport.getState().report).toBeUndefined();
    expect(useSaving.getState().saving).toBeUndefined();
  });

  it('is stored at once on request, and before the next one is opened', async () => {
    const { session, stored, bench } = await openSession();
    await bench.drafts.insert(makeReport({ id: 'b' }));
    await session.start('a');
    typeText('overview', '一');
    expect(await saveNow()).toMatchObject({ kind: 'saved' });
    expect(await stored()).toBe('一');
    typeText('overview', '一二');
    await session.start('b');
    expect(await stored()).toBe('一二');
    expect(useReport.getState().report?.draft.id).toBe('b');
  });

  it('is left without storing anything where another window decides', async () => {
    const { session, stored } = await openSession();
    await session.start('a');
    typeText('overview', '不要的');
    session.leave();
    expect(await stored()).toBe('');
  });

  it('goes on with what a closing window could not store any more', async () => {
    const { session, notes, stored } = await openSession();
    notes.leave({ draft: setText(draft, 'overview', '没存上的'), revision: 1 });
    await session.start('a');
    expect(typed()).toBe('没存上的');
    expect(toldText()).toContain('已为您找回');
    await session.end();
    expect(await stored()).toBe('没存上的');
    expect(notes.read('a')).toBeUndefined();
  });

  it('is stored when the window is left, hidden or closed', async () => {
    const { session, stored, page, bench, notes } = await openSession();
    await session.start('a');
    typeText('overview', '离开');
    page.window.dispatchEvent(new Event('blur'));
    await vi.waitFor(async () => expect(await stored()).toBe('离开'));
    typeText('overview', '隐藏');
    page.document.visibilityState = 'hidden';
    page.document.dispatchEvent(new Event('visibilitychange'));
    expect(notes.read('a')?.draft.texts.overview).toBe('隐藏');
    await vi.waitFor(async () => expect(await stored()).toBe('隐藏'));
    typeText('overview', '关闭');
    expect(await bench.host.close()).toEqual({ kind: 'done' });
    expect(await stored()).toBe('关闭');
  });
});

describe('a report that cannot be opened', () => {
  it('leads back to the list, with the reason: it is gone, or in the recycle bin', async () => {
    for (const lose of ['purge', 'remove'] as const) {
      const { session, bench } = await openSession();
      await bench.drafts.remove('a');
      if (lose === 'purge') await bench.drafts.purge('a');
      await session.start('a');
      expect(useNavigation.getState().screen).toEqual({ kind: 'library' });
      expect(toldText()).toMatch(/没有这份报告|没有找到这份报告/);
    }
  });

  it('leads to the ways back where its storage is damaged', async () => {
    const { session, bench } = await openSession();
    await bench.db.contents.delete('a');
    await session.start('a');
    expect(useDialog.getState().dialog).toEqual({ kind: 'damaged', id: 'a' });
  });

  it('leads to the report as it is where its format is not there, and changes nothing', async () => {
    const { session, bench } = await openSession();
    const draft = { ...makeReport({ id: 'later' }), format: '2035', year: 2035 };
    await bench.drafts.insert(draft);
    await session.start('later');
    expect(useNavigation.getState().screen).toEqual({ kind: 'library' });
    expect(useDialog.getState().dialog).toEqual({ kind: 'missingFormat', id: 'later' });
    expect(useReport.getState().report).toBeUndefined();
    expect(await bench.drafts.get('later')).toMatchObject({ revision: 1, draft: { cells: draft.cells } });
  });

  it('leads back to the list and says what to do where the storage cannot be read', async () => {
    const { session, bench } = await openSession();
    await bench.overtake();
    await session.start('a');
    expect(useNavigation.getState().screen).toEqual({ kind: 'library' });
    expect(toldText()).toContain('请升级年报助手');
    // It may be asked for again.
    await session.start('a');
    expect(useReport.getState().report).toBeUndefined();
  });
});

describe('what cannot be stored', () => {
  it('is logged once, noted, kept in the editor, and said when the report is left', async () => {
    const { session, bench, notes } = await openSession();
    await session.start('a');
    await bench.overtake();
    typeText('overview', '存不上');
    expect(await saveNow()).toMatchObject({ kind: 'failed' });
    expect(await saveNow()).toMatchObject({ kind: 'failed' });
    expect(bench.host.logged.filter(({ event }) => event === 'save.failed')).toHaveLength(1);
    expect(notes.read('a')?.draft.texts.overview).toBe('存不上');
    expect(typed()).toBe('存不上');
    expect(await bench.host.close()).toMatchObject({ kind: 'failed' });
    await session.end();
    expect(toldText()).toContain('没有存进报告库');
  });
});

describe('the same report in another window', () => {
  it('is followed where nothing typed here waits, and told to be there', async () => {
    const { session, bench, tellElsewhere } = await openSession();
    await session.start('a');
    tellElsewhere(true);
    expect(useSaving.getState().openElsewhere).toBe(true);
    const other = await bench.another();
    await other.save(setText(draft, 'overview', '那边写的'), { expectedRevision: 1 });
    await vi.waitFor(() => expect(typed()).toBe('那边写的'));
  });

  it('is not followed over what was typed here: the next save finds the conflict', async () => {
    const { session, bench } = await openSession();
    await session.start('a');
    typeText('overview', '这边写的');
    const other = await bench.another();
    await other.save(setText(draft, 'overview', '那边写的'), { expectedRevision: 1 });
    expect(await saveNow()).toMatchObject({ kind: 'conflict' });
    expect(typed()).toBe('这边写的');
    expect(await bench.host.close()).toMatchObject({
      kind: 'failed',
      message: expect.stringContaining('窗口'),
    });
  });

  it('takes this window back to the list where it was removed', async () => {
    const { session, bench } = await openSession();
    await session.start('a');
    await (await bench.another()).remove('a');
    await vi.waitFor(() => expect(useNavigation.getState().screen).toEqual({ kind: 'library' }));
    expect(toldText()).toContain('在另一个窗口删除');
  });
});
