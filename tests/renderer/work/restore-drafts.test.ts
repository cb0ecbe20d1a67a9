import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openReport, typeText, useReport } from '../../../src/renderer/stores/report-store.ts';
import { copiesInFile, copiesInFolder } from '../../../src/renderer/work/backup-copies.ts';
import { groupCopies } from '../../../src/renderer/work/copy-groups.ts';
import { describeVersions } from '../../../src/renderer/work/describe-versions.ts';
import { findBackups } from '../../../src/renderer/work/find-backups.ts';
import {
  bringBackCopy,
  differs,
  restoreAll,
  restoredCounts,
  worthRestoring,
} from '../../../src/renderer/work/restore-drafts.ts';
import { restoreVersion } from '../../../src/renderer/work/restore-version.ts';
import { versionDifference } from '../../../src/renderer/work/version-difference.ts';
import { yearsOf } from '../../../src/renderer/work/years-of.ts';
import type { OpenedFile } from '../../../src/shared/desktop-api.ts';
import { writeBackupFile } from '../../../src/shared/report/backup-file.ts';
import { writeDraft } from '../../../src/shared/report/draft-file.ts';
import { setText } from '../../../src/shared/report/updates.ts';
import { makeReport } from '../../helpers/make-report.ts';
import { sound } from '../../helpers/sound.ts';
import { openTestBench, type TestBench, toldText } from './test-bench.ts';

const draft = makeReport({ id: 'a' });
const backedUp = setText(draft, 'overview', '备份里的');
const overview = async ({ drafts }: TestBench, id = 'a') => {
  const reading = await drafts.get(id);
  return reading.kind === 'draft' ? reading.draft.texts.overview : reading.kind;
};

describe('a copy that is brought back', () => {
  it('comes in anew where the library does not have it', async () => {
    const bench = await openTestBench();
    expect(await bringBackCopy(bench, backedUp, 'replace')).toEqual({ kind: 'added' });
    expect(await overview(bench)).toBe('备份里的');
  });

  it('changes nothing where the library has the same', async () => {
    const bench = await openTestBench();
    await bench.drafts.insert(backedUp);
    expect(await bringBackCopy(bench, backedUp, 'replace')).toEqual({ kind: 'same' });
  });

  it('is taken out of the recycle bin where the same is there', async () => {
    const bench = await openTestBench();
    await bench.drafts.insert(backedUp);
    await bench.drafts.remove('a');
    expect(await bringBackCopy(bench, backedUp, 'replace')).toEqual({ kind: 'takenOut' });
    expect(await bench.drafts.list()).toHaveLength(1);
  });

  it.each(['in the list', 'in the recycle bin'])(
    'takes the place of what is %s, which stays as a version',
    async where => {
      const bench = await openTestBench();
      await bench.drafts.insert(setText(draft, 'overview', '现在的'));
      if (where === 'in the recycle bin') await bench.drafts.remove('a');
      expect(await bringBackCopy(bench, backedUp, 'replace')).toEqual({ kind: 'replaced' });
      expect(await overview(bench)).toBe('备份里的');
      const kept = sound(await bench.drafts.versions('a')).find(({ cause }) => cause === 'restore');
      expect(await bench.drafts.version('a', kept?.sequence ?? 0)).toMatchObject({
        draft: { texts: { overview: '现在的' } },
      });
    },
  );

  it('takes the place of what is in the editor, and can be undone there', async () => {
    const bench = await openTestBench();
    await bench.drafts.insert(draft);
    openReport(draft, undefined);
    typeText('overview', '刚打的');
    expect(await bringBackCopy(bench, backedUp, 'replace')).toEqual({ kind: 'replaced' });
    expect(useReport.getState().report?.draft.texts.overview).toBe('备份里的');
    expect(useReport.getState().history.past.length).toBeGreaterThan(0);
  });

  it('takes the place of what is damaged', async () => {
    const bench = await openTestBench();
    await bench.drafts.insert(draft);
    await bench.db.contents.delete('a');
    expect(await bringBackCopy(bench, backedUp, 'replace')).toEqual({ kind: 'replaced' });
    expect(await overview(bench)).toBe('备份里的');
  });

  it('comes in beside what is there on request', async () => {
    const bench = await openTestBench();
    await bench.drafts.insert(draft);
    expect(await bringBackCopy(bench, backedUp, 'copy')).toEqual({ kind: 'copied' });
    expect(await overview(bench, 'new-1')).toBe('备份里的');
    expect(await overview(bench)).toBe('');
  });

  it('says why where the storage cannot be read', async () => {
    const bench = await openTestBench();
    await bench.overtake();
    expect(await bringBackCopy(bench, backedUp, 'replace')).toMatchObject({ kind: 'failed' });
  });
});

describe('the copies in the backup folder or a file', () => {
  it('are brought back one after the other, and what became of them is counted', async () => {
    const bench = await openTestBench();
    await bench.host.writeBackup(writeDraft(backedUp));
    await bench.host.writeBackup(writeDraft(makeReport({ id: 'b' })));
    await bench.drafts.insert(makeReport({ id: 'b' }));
    expect(await findBackups(bench)).toEqual({ count: 2, folder: '备份' });
    const list = await bench.host.listBackups();
    if (list.kind !== 'listed') throw new Error(list.message);
    const { copies } = copiesInFolder(bench.host, list);
    const results = await restoreAll(bench, copies, 'replace');
    expect(restoredCounts(results)).toEqual([
      ['added', 1],
      ['same', 1],
    ]);
    bench.host.failing.set('readBackup', { kind: 'failed', message: '读不出来' });
    const [failed] = await restoreAll(bench, copies.slice(0, 1), 'replace');
    expect(failed?.result).toEqual({ kind: 'failed', message: '读不出来' });
  });

  it('are not offered where reports were removed by hand, or nothing can be asked', async () => {
    const bench = await openTestBench();
    expect(await findBackups(bench)).toBeUndefined();
    await bench.host.writeBackup(writeDraft(draft));
    await bench.drafts.insert(draft);
    await bench.drafts.remove('a');
    expect(await findBackups(bench)).toBeUndefined();
    await bench.overtake();
    expect(await findBackups(bench)).toBeUndefined();
    bench.host.failing.set('listBackups', { kind: 'failed', message: '' });
    expect(await findBackups(bench)).toBeUndefined();
  });

  it('that are damaged say so when they are read', async () => {
    const bench = await openTestBench();
    await bench.host.writeBackup(writeDraft(draft));
    const list = await bench.host.listBackups();
    if (list.kind !== 'listed') throw new Error(list.message);
    const [copy] = copiesInFolder(bench.host, list).copies;
    bench.host.backups.set('a', '{');
    expect(await copy?.read()).toMatchObject({ kind: 'failed', message: expect.any(String) });
  });

  it('in a file are those that can be read, with the reasons for the others', () => {
    const file = (text: string): OpenedFile => ({
      kind: 'opened',
      name: 'U盘.nianbao',
      bytes: new TextEncoder().encode(text),
    });
    const found = copiesInFile(file(writeBackupFile([draft, { schema: 99 }], '2025-01-01T00:00:00Z')));
    expect(found).toMatchObject({ copies: [{ id: 'a', set: 'file' }], unreadable: [expect.any(String)] });
    expect(copiesInFile(file('别的'))).toMatchObject({ kind: 'failed' });
  });

  it('are ticked where the library lacks them', async () => {
    const bench = await openTestBench();
    await bench.host.writeBackup(writeDraft(draft));
    const list = await bench.host.listBackups();
    if (list.kind !== 'listed') throw new Error(list.message);
    const groups = groupCopies(copiesInFolder(bench.host, list).copies);
    for (const state of ['missing', 'newer', 'apart', 'damaged'] as const) {
      expect([...worthRestoring(groups, 'lacking', () => state).keys()]).toEqual(['a']);
    }
    for (const state of ['same', 'older', 'removed'] as const) {
      expect(worthRestoring(groups, 'lacking', () => state).size).toBe(0);
    }
    const all = ['missing', 'removed', 'damaged', 'same', 'older', 'newer', 'apart'] as const;
    expect(all.filter(differs)).toEqual(['older', 'newer', 'apart']);
    expect(worthRestoring(groups, 'newer', () => 'missing').size).toBe(0);
  });
});

describe('a kept version', () => {
  async function twoVersions() {
    const bench = await openTestBench();
    await bench.drafts.insert(setText(draft, 'overview', '甲'));
    bench.clock.pass({ minutes: 1 });
    await bench.drafts.keepVersion(setText(draft, 'overview', '乙'), 'pause');
    const [newer, older] = sound(await bench.drafts.versions('a'));
    if (!newer || !older) throw new Error('two versions were expected');
    return { bench, newer, older };
  }
  const words = (difference: Awaited<ReturnType<typeof versionDifference>>) =>
    typeof difference === 'string' ? difference : JSON.stringify(difference.texts);

  it('is compared from the older to the newer, whichever was chosen first', async () => {
    const { bench, newer, older } = await twoVersions();
    const forth = words(await versionDifference(bench, older, newer, draft));
    expect(words(await versionDifference(bench, newer, older, draft))).toBe(forth);
    expect(forth).toContain('甲');
    expect(words(await versionDifference(bench, newer, undefined, draft))).not.toContain('甲');
  });

  it('says why where it cannot be read', async () => {
    const { bench, newer, older } = await twoVersions();
    await bench.db.versions.delete(older.sequence);
    expect(await versionDifference(bench, newer, older, draft)).toContain('已经不在了');
    expect(await versionDifference(bench, older, newer, draft)).toContain('已经不在了');
    openReport(draft, undefined);
    expect(await restoreVersion(bench, older)).toBe(false);
    expect(toldText()).toContain('已经不在了');
    await bench.overtake();
    expect(await restoreVersion(bench, newer)).toBe(false);
    expect(toldText()).toContain('升级');
  });

  it('is described by what it changed since the one before, also where one of them cannot be read', async () => {
    const { bench, newer, older } = await twoVersions();
    const words: string[] = [];
    const tell = (_sequence: number, said: string) => words.push(said) > 0;
    await describeVersions(bench, [newer, older], tell);
    expect(words).toEqual(['改了 1 处文字', '最早的版本']);
    await bench.db.versions.update(older.sequence, { frame: '{' });
    words.length = 0;
    await describeVersions(bench, [newer, older], tell);
    expect(words).toEqual(['', '✖ 已损坏']);
    words.length = 0;
    await describeVersions(bench, [newer, older], (...said) => !tell(...said));
    expect(words).toHaveLength(1);
    await bench.overtake();
    words.length = 0;
    await describeVersions(bench, [newer, older], tell);
    expect(words).toEqual(['✖ 没有读出来', '✖ 没有读出来']);
    await describeVersions(bench, [], () => expect.unreachable());
  });

  it('comes back into the editor, and what it replaces stays as a version', async () => {
    const { bench, older } = await twoVersions();
    openReport(setText(draft, 'overview', '现在'), undefined);
    expect(await restoreVersion(bench, older)).toBe(true);
    expect(useReport.getState().report?.draft.texts.overview).toBe('甲');
    expect(toldText()).toContain('已恢复到');
    expect(sound(await bench.drafts.versions('a')).map(({ cause }) => cause)).toContain('restore');
  });
});

describe('the years of a unit', () => {
  it('are all that can be read, or the reason why they cannot', async () => {
    const bench = await openTestBench();
    await bench.drafts.insert(makeReport({ id: 'a', year: 2023 }));
    await bench.drafts.insert(makeReport({ id: 'b', year: 2024 }));
    await bench.drafts.insert(makeReport({ id: 'c', year: 2024, unit: '别的镇' }));
    const listed = sound(await bench.drafts.list());
    const years = sound(await yearsOf(bench, listed, draft.unit));
    expect(years.map(({ year }) => year)).toEqual([2023, 2024]);
    await bench.overtake();
    expect(await yearsOf(bench, listed, draft.unit)).toMatchObject({ kind: 'failed' });
  });
});
