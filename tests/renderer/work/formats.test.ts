import { describe, expect, it } from 'vitest';
import { useDialog } from '../../../src/renderer/stores/dialog-store.ts';
import { formatsInUse, useFormats } from '../../../src/renderer/stores/formats-store.ts';
import { useNavigation } from '../../../src/renderer/stores/navigation-store.ts';
import { openReport, useReport } from '../../../src/renderer/stores/report-store.ts';
import { backUp } from '../../../src/renderer/work/back-up-draft.ts';
import { copiesInFile } from '../../../src/renderer/work/backup-copies.ts';
import { backUpTo } from '../../../src/renderer/work/copy-library.ts';
import { takeDraftFile } from '../../../src/renderer/work/draft-files.ts';
import { type ExaminedFormat, examineFormatFile } from '../../../src/renderer/work/format-files.ts';
import { installFormat, removeFormat, takeStoredFormats } from '../../../src/renderer/work/formats.ts';
import { createReport, lastYearOf } from '../../../src/renderer/work/library-drafts.ts';
import { importMissingFormat, saveAsItIs } from '../../../src/renderer/work/missing-format.ts';
import { restoreAll } from '../../../src/renderer/work/restore-drafts.ts';
import { sealedFormat, writeFormatFile } from '../../../src/shared/formats/file/write-format.ts';
import { officialDeclarations, officialFormats } from '../../../src/shared/formats/registry.ts';
import type { FormatDeclaration } from '../../../src/shared/formats/types.ts';
import { readDraft, writeDraft } from '../../../src/shared/report/draft-file.ts';
import { format2027 } from '../../helpers/format-2027.ts';
import { makeReport } from '../../helpers/make-report.ts';
import { sound } from '../../helpers/sound.ts';
import { openTestBench, type TestBench, toldText } from './test-bench.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const fileOf = (format: FormatDeclaration) => encode(writeFormatFile(format, { sealed: true }));
const examined = (format: FormatDeclaration): ExaminedFormat =>
  examineFormatFile(fileOf(format), formatsInUse());
const report2027 = (fields = {}) => ({ ...makeReport({ id: 'a' }), format: '2027', year: 2027, ...fields });

function opened(name: string, bytes: Uint8Array) {
  return { kind: 'opened', name, bytes } as const;
}

async function benchWith2027(): Promise<TestBench> {
  const bench = await openTestBench();
  await installFormat(bench, format2027);
  return bench;
}

describe('a format file', () => {
  it('of a format there is not yet is installed, and reports of its years are in it', async () => {
    const bench = await openTestBench();
    const found = examined(format2027);
    if (found.kind !== 'fresh') throw new Error(found.kind);
    expect(await installFormat(bench, found.declaration)).toBe(true);
    expect(formatsInUse().forYear(2027)?.id).toBe('2027');
    expect(formatsInUse().forYear(2026)?.id).toBe('2021');
    const id = await createReport(bench, '清河县柳林镇人民政府', 2027);
    expect(await bench.drafts.get(id!)).toMatchObject({ draft: { format: '2027' } });
  });

  it('of an edition that is in use says so, whatever the order of its fields', async () => {
    await benchWith2027();
    const { id, name, ...rest } = format2027;
    expect(examined({ ...rest, name, id })).toMatchObject({ kind: 'same' });
    for (const declaration of officialDeclarations) {
      expect(examined(declaration)).toMatchObject({
        kind: 'same',
        message: expect.stringContaining(declaration.name),
      });
    }
  });

  it('of a later edition tells what it changes before it takes the place', async () => {
    const bench = await benchWith2027();
    const later = { ...format2027, edition: 2, issuedAs: '国办公开办函〔2027〕99号' };
    const found = examined(later);
    expect(found).toMatchObject({
      kind: 'newer',
      differences: expect.arrayContaining([expect.stringContaining('〔2027〕99号')]),
    });
    expect(formatsInUse().byId('2027').issuedAs).toBe(format2027.issuedAs);
    await installFormat(bench, later);
    expect(formatsInUse().byId('2027').issuedAs).toBe(later.issuedAs);
  });

  it('of an earlier edition, or of the same with another content, is refused', async () => {
    const bench = await openTestBench();
    await installFormat(bench, { ...format2027, edition: 3 });
    expect(examined({ ...format2027, edition: 2 })).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('较早的第 2 版'),
    });
    expect(examined({ ...format2027, edition: 3, name: '另一种' })).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('内容却不一样'),
    });
  });

  it.each<[string, Uint8Array, string]>([
    ['damaged', encode(writeFormatFile(format2027, { sealed: true }).replace('培训', '培圳')), '校验码'],
    ['cut off', fileOf(format2027).slice(0, 9_000), '没有传完整'],
    [
      'newer than the program',
      encode(JSON.stringify({ kind: 'nianbao-format', version: 2, format: {} })),
      '升级年报助手',
    ],
    ['of a draft', encode(writeDraft(makeReport())), '不是年报助手的格式文件'],
    ['of GBK', Uint8Array.of(0xc4, 0xea, 0xb1, 0xa8), 'UTF-8'],
    ['empty', new Uint8Array(), '空的'],
  ])('that is %s is refused with the reason', async (_, bytes, reason) => {
    await openTestBench();
    expect(examineFormatFile(bytes, officialFormats)).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining(reason),
    });
  });

  it('that contradicts itself is refused with what is wrong, one by one', async () => {
    await openTestBench();
    const [first] = format2027.sections;
    const found = examined({ ...format2027, sections: [...format2027.sections, first!] });
    if (found.kind !== 'refused') throw new Error(found.kind);
    expect(found.problems.length).toBeGreaterThan(0);
    expect(found.message).toContain(`${found.problems.length} 处`);
  });
});

describe('an official format', () => {
  const later = { ...officialDeclarations.at(-1)!, edition: 2, name: '改正过的格式' };

  it('gives way to a later edition of it, and comes back when that is removed', async () => {
    const bench = await openTestBench();
    expect(examined(later)).toMatchObject({ kind: 'newer' });
    await installFormat(bench, later);
    expect(formatsInUse().byId(later.id).name).toBe('改正过的格式');
    await removeFormat(bench, later);
    expect(formatsInUse().byId(later.id)).toBe(officialFormats.byId(later.id));
  });
});

describe('removing a format', () => {
  it('is refused while reports are in it, which are named', async () => {
    const bench = await benchWith2027();
    await bench.drafts.insert(report2027());
    await removeFormat(bench, format2027);
    expect(toldText()).toContain('清河县柳林镇人民政府2027年');
    expect(formatsInUse().find('2027')).toBeDefined();
  });

  it('takes it out of use where none is', async () => {
    const bench = await benchWith2027();
    await removeFormat(bench, format2027);
    expect(formatsInUse().find('2027')).toBeUndefined();
  });
});

describe('a format damaged in the library', () => {
  it('is said, and everything else is there', async () => {
    const bench = await benchWith2027();
    await bench.db.formats.put({ id: '2027', text: '{' });
    await takeStoredFormats(bench.formats);
    expect(useFormats.getState().broken).toMatchObject([{ id: '2027' }]);
    expect(formatsInUse().all.map(({ id }) => id)).toEqual(officialFormats.all.map(({ id }) => id));
  });
});

describe('the report that is open', () => {
  it('is read anew when a later edition of its format comes into use, and keeps its steps', async () => {
    const bench = await benchWith2027();
    openReport(report2027(), undefined);
    const { history } = useReport.getState();
    await installFormat(bench, { ...format2027, edition: 2, name: '第二版' });
    expect(useReport.getState().report?.derived.format.name).toBe('第二版');
    expect(useReport.getState().history).toBe(history);
  });
});

describe('a report whose format is not there', () => {
  it('is taken in from a file, stays as it is, and opens when its format was imported', async () => {
    const bench = await openTestBench();
    const draft = report2027({ cells: { 'training.online.own': '7' } });
    await bench.relist();
    await takeDraftFile(async () => bench, opened('报告.nianbao', encode(writeDraft(draft))));
    expect(useNavigation.getState().screen).toMatchObject({ kind: 'report', id: 'a' });
    expect(await bench.drafts.get('a')).toMatchObject({ draft: { format: '2027', cells: draft.cells } });
    expect(useDialog.getState().dialog).toBeUndefined();

    await saveAsItIs(bench, draft);
    const [saved] = bench.host.saved;
    expect(readDraft(new TextDecoder().decode(saved!.bytes), 'any').cells).toEqual(draft.cells);

    bench.host.answer = opened('错.nianbao-format', encode('{}'));
    expect(await importMissingFormat(bench, draft)).toBe(false);
    expect(toldText()).toContain('错.nianbao-format');
    bench.host.answer = opened('2027.nianbao-format', fileOf(format2027));
    expect(await importMissingFormat(bench, draft)).toBe(true);
  });

  it('brings its format along in a file and in backups, and is back with it on another computer', async () => {
    const there = await benchWith2027();
    const draft = report2027();
    await there.drafts.insert(draft);
    await backUp(there, draft);
    await there.relist();
    await backUpTo(there);
    const texts = [there.host.backups.get('a')!, new TextDecoder().decode(there.host.saved[0]!.bytes)];
    for (const text of texts) {
      const here = await openTestBench();
      expect(formatsInUse().find('2027')).toBeUndefined();
      const found = sound(copiesInFile(opened('备份.json', encode(text))));
      const results = await restoreAll(here, found.copies, 'replace');
      expect(results.map(({ result }) => result.kind)).toEqual(['added']);
      expect(formatsInUse().byId('2027').declaration).toEqual(format2027);
      expect(sound(await here.drafts.get('a'))).toMatchObject({ draft: { format: '2027' } });
    }
  });

  it('never replaces a format that is there by the one it brings along', async () => {
    const here = await openTestBench();
    await installFormat(here, { ...format2027, name: '在用的' });
    const text = writeDraft(
      report2027(),
      JSON.parse(writeFormatFile({ ...format2027, edition: 9 }, { sealed: true })),
    );
    await here.relist();
    await takeDraftFile(async () => here, opened('报告.nianbao', encode(text)));
    expect(formatsInUse().byId('2027').name).toBe('在用的');
    expect(sound(await here.drafts.get('a'))).not.toHaveProperty('draft.formatFile');
  });

  it('is told of where the format it brings along is damaged, and is there all the same', async () => {
    const here = await openTestBench();
    const carried = { ...sealedFormat(format2027), checksum: 1 };
    await here.relist();
    await takeDraftFile(async () => here, opened('报告.nianbao', encode(writeDraft(report2027(), carried))));
    expect(formatsInUse().find('2027')).toBeUndefined();
    expect(sound(await here.drafts.get('a'))).toMatchObject({ draft: { format: '2027' } });
    const fresh = writeDraft(report2027({ id: 'b' }), sealedFormat(format2027));
    await takeDraftFile(async () => here, opened('报告.nianbao', encode(fresh)));
    expect(toldText()).toContain(format2027.name);
  });

  it('is not compared with, which is said', async () => {
    const bench = await openTestBench();
    await bench.drafts.insert(report2027({ id: 'last' }));
    await bench.relist();
    expect(await lastYearOf(bench, makeReport({ year: 2028 }))).toBeUndefined();
    expect(toldText()).toContain('“2027”');
  });
});
