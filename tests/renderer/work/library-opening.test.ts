import 'fake-indexeddb/auto';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { DraftsRepository } from '../../../src/renderer/database/drafts-contract.ts';
import { discardLibrary, openLibrary } from '../../../src/renderer/database/open-library.ts';
import { useBackups } from '../../../src/renderer/stores/backups.ts';
import { useLibrary } from '../../../src/renderer/stores/library-store.ts';
import { backUpLibrary, backUpTo, backUpWhatIsMissing } from '../../../src/renderer/work/copy-library.ts';
import { createLibraryKeeper } from '../../../src/renderer/work/library-opening.ts';
import { readBackupFile } from '../../../src/shared/report/backup-file.ts';
import { makeReport } from '../../helpers/make-report.ts';
import { memoryStorage, newName } from '../database/test-library.ts';
import { openTestBench, toldText } from './test-bench.ts';

async function startedLibrary(open?: Parameters<typeof createLibraryKeeper>[0]['open']) {
  const bench = await openTestBench();
  const name = newName();
  const storage = memoryStorage();
  let drafts: DraftsRepository | undefined;
  const library = createLibraryKeeper({
    ...bench,
    open: open ?? (() => openLibrary({ name, storage })),
    discard: () => discardLibrary(name),
    keep: kept => {
      drafts = kept;
    },
  });
  await library.start();
  onTestFinished(() => (drafts as (DraftsRepository & { close?(): void }) | undefined)?.close?.());
  return {
    bench,
    library,
    get drafts() {
      if (!drafts) throw new Error('not open');
      return drafts;
    },
  };
}

describe('the library', () => {
  it('is open with its list, which follows what is stored, and every report is backed up', async () => {
    const started = await startedLibrary();
    expect(useLibrary.getState()).toMatchObject({ status: { kind: 'ready' }, drafts: [] });
    await started.drafts.insert(makeReport({ id: 'a' }));
    await expect.poll(() => useLibrary.getState().drafts).toMatchObject([{ id: 'a' }]);
    await expect.poll(() => [...started.bench.host.backups.keys()]).toEqual(['a']);
    expect(useBackups.getState().state).toMatchObject({ kind: 'written' });
  });

  it('remembers settings', async () => {
    const { library } = await startedLibrary();
    await library.changeSettings({ unit: '云溪镇人民政府' });
    expect(useLibrary.getState().settings.unit).toBe('云溪镇人民政府');
  });

  it('that is less than it was waits for the user, is logged, and is taken as it is on request', async () => {
    const name = newName();
    const storage = memoryStorage();
    const before = await openLibrary({ name, storage });
    if (before.kind !== 'ready') throw new Error(before.message);
    before.marker.accept({ key: 'library', libraryId: 'another', writes: 9, drafts: 3 }, new Date());
    before.db.close();
    const { bench, library } = await startedLibrary(() => openLibrary({ name, storage }));
    expect(useLibrary.getState().status).toMatchObject({ kind: 'lost', loss: { expected: 3, found: 0 } });
    expect(bench.host.logged).toContainEqual({
      level: 'error',
      event: 'library.lost.replaced',
      numbers: { expected: 3, found: 0 },
    });
    await library.accept();
    expect(useLibrary.getState().status).toEqual({ kind: 'ready' });
  });

  it('that cannot be opened says why, is logged, and can be tried again', async () => {
    let broken = true;
    const name = newName();
    const storage = memoryStorage();
    const { bench, library } = await startedLibrary(async () =>
      broken ? { kind: 'failed', reason: 'corrupt', message: '' } : openLibrary({ name, storage }),
    );
    expect(useLibrary.getState().status).toEqual({ kind: 'failed', reason: 'corrupt' });
    expect(bench.host.logged).toEqual([{ level: 'error', event: 'library.failed.corrupt' }]);
    await library.accept();
    await library.refresh();
    await library.changeSettings({ textSize: 115 });
    expect(useLibrary.getState().status).toEqual({ kind: 'failed', reason: 'corrupt' });
    broken = false;
    expect(await library.discard()).toBe(true);
    expect(useLibrary.getState().status).toEqual({ kind: 'ready' });
  });

  it('that cannot be thrown away stays', async () => {
    const bench = await openTestBench();
    const library = createLibraryKeeper({
      ...bench,
      open: async () => ({ kind: 'failed', reason: 'corrupt', message: '' }),
      discard: async () => ({ kind: 'failed' }),
      keep: () => expect.unreachable(),
    });
    expect(await library.discard()).toBe(false);
  });
});

describe('backups', () => {
  it('by hand are one file of every report that can be read', async () => {
    const bench = await openTestBench();
    await backUpTo(bench);
    expect(toldText()).toContain('还没有可以备份的报告');
    await bench.drafts.insert(makeReport({ id: 'a' }));
    await bench.drafts.insert(makeReport({ id: 'b' }));
    await bench.relist();
    await backUpTo(bench);
    const [file] = bench.host.saved;
    expect(file?.suggestedName).toMatch(/^年报助手备份2025-01-10\.nianbao$/);
    const { drafts } = readBackupFile(new TextDecoder().decode(file?.bytes));
    expect(drafts.map(({ id }) => id).toSorted()).toEqual(['a', 'b']);
    bench.host.failing.set('saveFile', { kind: 'failed', message: '磁盘满' });
    await backUpTo(bench);
    expect(toldText()).toBe('磁盘满');
  });

  it('say why where the library cannot be read: half a backup is none', async () => {
    const bench = await openTestBench();
    await bench.drafts.insert(makeReport({ id: 'a' }));
    await bench.relist();
    await bench.overtake();
    await backUpTo(bench);
    expect(bench.host.saved).toEqual([]);
    expect(toldText()).toContain('升级');
    expect(await backUpLibrary(bench)).toMatchObject({ kind: 'failed' });
  });

  it('of what the folder lacks are written after a time without it', async () => {
    const bench = await openTestBench();
    await bench.drafts.insert(makeReport({ id: 'a' }));
    await bench.drafts.insert(makeReport({ id: 'b' }));
    await bench.relist();
    expect(await backUpLibrary(bench)).toEqual({ kind: 'done', count: 2 });
    bench.host.backups.delete('b');
    await backUpWhatIsMissing(bench);
    expect([...bench.host.backups.keys()].toSorted()).toEqual(['a', 'b']);
    bench.host.failing.set('listBackups', { kind: 'failed', message: '' });
    bench.host.backups.clear();
    await backUpWhatIsMissing(bench);
    expect(bench.host.backups.size).toBe(0);
  });

  it('that fail are said once, and once more when they work again', async () => {
    const bench = await openTestBench();
    await bench.drafts.insert(makeReport({ id: 'a' }));
    await bench.relist();
    bench.host.failing.set('writeBackup', { kind: 'failed', message: 'U 盘拔掉了' });
    expect(await backUpLibrary(bench)).toMatchObject({ kind: 'failed' });
    expect(toldText()).toContain('U 盘拔掉了');
    expect(useBackups.getState().state).toMatchObject({ kind: 'failed' });
    bench.host.failing.clear();
    await backUpLibrary(bench);
    expect(toldText()).toContain('备份已恢复正常');
  });

  it('are no business of a host without a folder for them', async () => {
    const bench = await openTestBench({ backups: false });
    await bench.drafts.insert(makeReport({ id: 'a' }));
    await bench.relist();
    await backUpWhatIsMissing(bench);
    expect(await backUpLibrary(bench)).toEqual({ kind: 'done', count: 1 });
    expect(bench.host.backups.size).toBe(0);
  });
});
