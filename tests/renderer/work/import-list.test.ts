import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { useDialog } from '../../../src/renderer/stores/dialog-store.ts';
import {
  type GivenFile,
  type ListedState,
  useImportList,
} from '../../../src/renderer/stores/import-list-store.ts';
import { useNavigation } from '../../../src/renderer/stores/navigation-store.ts';
import { useQuestion } from '../../../src/renderer/stores/question-store.ts';
import { importFiles } from '../../../src/renderer/work/import-list.ts';
import { certaintyOf } from '../../../src/renderer/work/import-questions.ts';
import type { ImportTools } from '../../../src/renderer/work/listed-file.ts';
import { openListed, openTaken } from '../../../src/renderer/work/open-listed.ts';
import { takeListedImport } from '../../../src/renderer/work/take-import.ts';
import { exportText } from '../../../src/shared/document/export-text.ts';
import { officialFormats } from '../../../src/shared/formats/registry.ts';
import { ImportError } from '../../../src/shared/import/import-error.ts';
import { importFile } from '../../../src/shared/import/import-file.ts';
import { importText } from '../../../src/shared/import/import-report.ts';
import { writeBackupFile } from '../../../src/shared/report/backup-file.ts';
import { readDraft, writeDraft } from '../../../src/shared/report/draft-file.ts';
import { makeReport } from '../../helpers/make-report.ts';
import { sound } from '../../helpers/sound.ts';
import { openTestBench, type TestBench, toldText } from './test-bench.ts';

const sample = readDraft(readFileSync('assets/sample-report.json', 'utf8'));

const fileOf = (name: string, text: string): GivenFile => ({
  name,
  read: async () => ({ kind: 'opened', name, bytes: new TextEncoder().encode(text) }),
});

/** A published report of this unit, as plain text. */
const published = (unit: string, name = `${unit}.txt`) => fileOf(name, exportText({ ...sample, unit }));

/** The tools of the window, without its worker between. */
function toolsOf(bench: TestBench, readReport: ImportTools['readReport'] = readHere): ImportTools {
  const { drafts, newId, now, host } = bench;
  return { drafts, newId, now, host, readReport };
}

const readHere: ImportTools['readReport'] = async ({ name, bytes }) => {
  try {
    return await importFile({ name, bytes });
  } catch (error) {
    if (error instanceof ImportError) return { kind: 'failed', message: error.message };
    throw error;
  }
};

const states = (): readonly ListedState[] => useImportList.getState().items.map(({ state }) => state);
const kinds = () => states().map(({ kind }) => kind);
const stored = async (bench: TestBench) => sound(await bench.drafts.list());

describe('several files', () => {
  it('are stored one after another, each with its account, and nothing is opened', async () => {
    const bench = await openTestBench();
    await importFiles(toolsOf(bench), [published('东山镇人民政府'), published('西山镇人民政府')]);
    expect(states()).toMatchObject([
      { kind: 'taken', id: 'new-1', title: expect.stringContaining('东山镇') },
      {
        kind: 'taken',
        id: 'new-2',
        account: { found: expect.arrayContaining([expect.stringMatching(/格$/)]) },
      },
    ]);
    const reading = await bench.drafts.get('new-2');
    expect(reading).toMatchObject({
      draft: { unit: '西山镇人民政府', year: sample.year, cells: sample.cells },
    });
    expect(useNavigation.getState().screen).toEqual({ kind: 'library' });
    expect(useDialog.getState().dialog).toEqual({ kind: 'importList' });
    expect(useImportList.getState().stop).toBeUndefined();
  });

  it('cost nothing but themselves where one is no report, cannot be read, or meets a fault', async () => {
    const bench = await openTestBench();
    const silent: GivenFile = {
      name: '丢了.docx',
      read: async () => ({ kind: 'failed', message: '读不出来' }),
    };
    const faulty = fileOf('怪.txt', '怪');
    const read: ImportTools['readReport'] = (file, signal) => {
      if (file.name === '怪.txt') throw new TypeError('not expected');
      return readHere(file, signal);
    };
    const files = [fileOf('通知.txt', '放假通知'), silent, faulty, published('东山镇人民政府')];
    await importFiles(toolsOf(bench, read), files);
    expect(kinds()).toEqual(['refused', 'refused', 'refused', 'taken']);
    expect(states()[1]).toEqual({ kind: 'refused', why: '读不出来' });
    expect(bench.host.logged).toEqual([{ level: 'error', event: 'page.error.TypeError' }]);
    expect(await stored(bench)).toHaveLength(1);
  });

  it('hold one report twice: it is stored once, and the second is to be looked at', async () => {
    const bench = await openTestBench();
    await importFiles(toolsOf(bench), [published('东山镇人民政府'), published('东山镇 人民政府', '又.txt')]);
    expect(kinds()).toEqual(['taken', 'look']);
    expect(states()[1]).toMatchObject({ why: expect.stringContaining('已有《东山镇人民政府') });
    expect(await stored(bench)).toHaveLength(1);
  });

  it('of other kinds than reports are told apart: drafts are stored, formats and backups only shown', async () => {
    const bench = await openTestBench();
    const known = makeReport({ id: 'known', unit: '南山镇人民政府' });
    await bench.drafts.insert(known);
    const files = [
      fileOf('新.nianbao', writeDraft(makeReport({ id: 'fresh' }))),
      fileOf('旧.nianbao', writeDraft(known)),
      fileOf('同年.nianbao', writeDraft({ ...known, id: 'other' })),
      fileOf('备份.json', writeBackupFile([known, makeReport({ id: 'b' })], bench.now().toISOString())),
      fileOf('2027.nianbao-format', '{}'),
      fileOf('坏.nianbao', writeDraft(known).slice(0, 200)),
    ];
    await importFiles(toolsOf(bench), files);
    expect(states()).toMatchObject([
      { kind: 'taken', id: 'fresh' },
      { kind: 'look', opens: 'draft' },
      { kind: 'look', opens: 'draft' },
      { kind: 'look', opens: 'backup' },
      { kind: 'look', opens: 'format' },
      { kind: 'refused' },
    ]);
    expect((await stored(bench)).map(({ id }) => id).sort()).toEqual(['fresh', 'known']);
  });

  it('that are stopped store nothing more, not even what was being read', async () => {
    const bench = await openTestBench();
    let isWaiting = false;
    const read: ImportTools['readReport'] = async (file, signal) => {
      const result = await readHere(file, signal);
      if (file.name !== '西山镇人民政府.txt') return result;
      await new Promise(resolve => {
        signal.addEventListener('abort', resolve);
        isWaiting = true;
      });
      return result;
    };
    const units = ['东山镇人民政府', '西山镇人民政府', '南山镇人民政府'];
    const running = importFiles(
      toolsOf(bench, read),
      units.map(unit => published(unit)),
    );
    await vi.waitUntil(() => isWaiting);
    useImportList.getState().stop?.();
    await running;
    expect(kinds()).toEqual(['taken', 'refused', 'refused']);
    expect(states()[2]).toMatchObject({ why: expect.stringContaining('已停止') });
    expect(await stored(bench)).toHaveLength(1);
  });

  it('that are given while others are imported join them', async () => {
    const bench = await openTestBench();
    const tools = toolsOf(bench);
    const running = importFiles(tools, [published('东山镇人民政府')]);
    await importFiles(tools, [published('西山镇人民政府')]);
    await running;
    expect(kinds()).toEqual(['taken', 'taken']);
  });

  it('that cannot be stored are told so each', async () => {
    const bench = await openTestBench();
    await bench.overtake();
    await importFiles(toolsOf(bench), [published('东山镇人民政府'), published('西山镇人民政府')]);
    expect(states()).toMatchObject([
      { kind: 'refused', why: expect.stringContaining('升级') },
      { kind: 'refused' },
    ]);
  });
});

describe('an import is certain', () => {
  const text = exportText(sample);

  it.each([
    ['without its unit', text.replaceAll(sample.unit, ''), '机关名称'],
    ['without its year', text.replaceAll(/\d{4}年/g, ''), '年度'],
    ['with a row nobody knows', text.replace(/^行政许可\t/m, '许可证照类\t'), '没有识别'],
  ])('not %s', (_, damaged, why) => {
    const certainty = certaintyOf(importText(damaged), officialFormats);
    expect(certainty).toMatchObject({ kind: 'asks' });
    if (certainty.kind === 'asks') expect(certainty.reasons.join('；')).toContain(why);
  });

  it('not where its year is none of its format’s, or has no format at all', () => {
    const result = importText(text);
    for (const year of [2019, 2018, 9999]) {
      expect(certaintyOf({ ...result, year }, officialFormats).kind, String(year)).toBe('asks');
    }
  });

  it('of whatever unit and year of its format, where nothing is left over', () => {
    const result = importText(text);
    const { from } = officialFormats.byId(result.format).years;
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.integer({ min: from, max: from + 5 }), (unit, year) => {
        const certainty = certaintyOf({ ...result, unit, year }, officialFormats);
        expect(certainty.kind).toBe(unit.trim() === '' ? 'asks' : 'certain');
      }),
    );
  });
});

describe('the list', () => {
  /** Imports a report that has a row nobody knows, and a good one. */
  async function listed() {
    const bench = await openTestBench();
    const unsure = exportText(sample).replace(/^行政许可\t/m, '许可证照类\t');
    await importFiles(toolsOf(bench), [fileOf('要看.txt', unsure), published('东山镇人民政府')]);
    return bench;
  }

  it('shows a file to be looked at, comes back after it, and then says that it was stored', async () => {
    const bench = await listed();
    await openListed(async () => bench, 0);
    const { dialog } = useDialog.getState();
    if (dialog?.kind !== 'import' || !dialog.file) throw new Error(dialog?.kind);
    expect(dialog).toMatchObject({ listed: 0, file: { name: '要看.txt' } });
    const result = await importFile(dialog.file);
    const placed = { unit: sample.unit, year: sample.year, cells: {}, texts: [] };
    expect(await takeListedImport(bench, 0, result, placed)).toBe(true);
    expect(kinds()).toEqual(['taken', 'taken']);
    expect(useNavigation.getState().screen).toEqual({ kind: 'library' });
  });

  it('does not say that a report was stored where the user kept to the one that was there', async () => {
    const bench = await listed();
    await bench.relist();
    const result = importText(exportText(sample));
    const placed = { unit: '东山镇人民政府', year: sample.year, cells: {}, texts: [] };
    const taking = takeListedImport(bench, 0, result, placed);
    (await vi.waitUntil(() => useQuestion.getState().asked)).answer('here');
    expect(await taking).toBe(true);
    expect(states()[0]).toMatchObject({ kind: 'refused', why: expect.stringContaining('已有《东山镇') });
    expect(await stored(bench)).toHaveLength(1);
  });

  it('is offered again where a stored report was opened and others wait', async () => {
    await listed();
    openTaken('new-1');
    expect(useNavigation.getState().screen).toMatchObject({ kind: 'report', id: 'new-1' });
    expect(useDialog.getState().dialog).toBeUndefined();
    expect(toldText()).toContain('还有 1 个需要您看一下');
  });

  it('asks about a draft that says something else as a single one does', async () => {
    const bench = await openTestBench();
    await bench.drafts.insert(makeReport({ id: 'a' }));
    const other = makeReport({ id: 'a', texts: { overview: '另一个' } });
    await importFiles(toolsOf(bench), [fileOf('改过.nianbao', writeDraft(other))]);
    const opening = openListed(async () => bench, 0);
    const asked = await vi.waitUntil(() => useQuestion.getState().asked);
    expect(asked.question).toMatchObject({ kind: 'known', fileName: '改过.nianbao' });
    asked.answer('cancel');
    await opening;
    expect(sound(await bench.drafts.list())).toMatchObject([{ id: 'a', revision: 1 }]);
  });
});
