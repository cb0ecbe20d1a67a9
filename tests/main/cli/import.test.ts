import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exportDocx } from '../../../src/shared/document/export-docx.ts';
import { exportHtml } from '../../../src/shared/document/export-html.ts';
import { exportText } from '../../../src/shared/document/export-text.ts';
import { outlineOf } from '../../../src/shared/document/outline.ts';
import { readDraft, writeDraft } from '../../../src/shared/report/draft-file.ts';
import { printedCells } from '../../helpers/import-expectations.ts';
import { oneSheet } from '../../helpers/import-workbooks.ts';
import { makeFinishedReport, withTypedTotals } from '../../helpers/make-report.ts';
import { docFixtures, officeFixture, pdfFixtures } from '../../helpers/office-fixtures.ts';
import { sharedCase } from '../../helpers/shared-cases.ts';
import { expectRefused, runCli, temporaryFolder } from './run-cli.ts';

const folder = temporaryFolder();
const at = (name: string) => join(folder, name);

const report = withTypedTotals(
  makeFinishedReport({
    cells: {
      'requests.newReceived.legal': '7',
      'requests.granted.legal': '7',
      'proactive.adminFees.amount': '2.5',
    },
  }),
);
const seed = { text: sharedCase('xiaojing-2020.txt'), cells: sharedCase('xiaojing-2020.cells.json') };

describe.concurrent('import', () => {
  test('makes a draft of a text, a page and a Word file, and says what it recognised', async () => {
    writeFileSync(at('a.txt'), exportText(report));
    writeFileSync(at('a.html'), exportHtml(report));
    writeFileSync(at('a.docx'), await exportDocx(report));
    for (const name of ['a.txt', 'a.html', 'a.docx']) {
      const result = await runCli(['import', at(name)]);
      expect(result.code).toBe(0);
      const { cells, texts, unit, year, format } = readDraft(result.out);
      expect({ cells, texts, unit, year, format }).toEqual({
        cells: report.cells,
        texts: report.texts,
        unit: report.unit,
        year: report.year,
        format: report.format,
      });
      expect(result.err).toMatch(/^格式：2021年格式/);
      expect(result.err).toContain('表格『三、收到和处理政府信息公开申请情况』：');
    }
  });

  test('reads the standard input and writes the draft into a file', async () => {
    const result = await runCli(['import', '-', '-o', at('b.json')], exportText(report));
    expect(result).toMatchObject({ code: 0, out: '' });
    expect(readDraft(readFileSync(at('b.json'), 'utf8')).cells).toEqual(report.cells);
  });

  test('reads an old Word file, a workbook and a PDF', async () => {
    for (const { name, draft } of [docFixtures[0]!, pdfFixtures[0]!]) {
      writeFileSync(at(name), officeFixture(name));
      const result = await runCli(['import', at(name)]);
      expect(result.code, result.err).toBe(0);
      expect(readDraft(result.out).cells).toEqual(printedCells(draft));
      expect(result.err).not.toMatch(/warning/i);
    }
    const result = await runCli(['import', '-'], await oneSheet(outlineOf(report)));
    expect(readDraft(result.out).cells).toEqual(report.cells);
  });

  test('prints its account as data', async () => {
    const text = exportText(report).replace(/^(.*（一）予以公开\t.*)\t\d+$/m, '$1');
    const result = await runCli(['import', '-', '--json', '-o', at('d.json')], text);
    expect(result).toMatchObject({ code: 0, err: `已写入“${at('d.json')}”。\n` });
    const { cells } = readDraft(readFileSync(at('d.json'), 'utf8'));
    const told = JSON.parse(result.out);
    expect(
      Object.fromEntries(told.cells.map((cell: { id: string; text: string }) => [cell.id, cell.text])),
    ).toEqual(cells);
    expect(told).toMatchObject({
      format: { value: '2021' },
      year: { value: report.year },
      unit: { value: report.unit },
    });
    expect(told.cells[0].source).toMatchObject({
      place: expect.stringMatching(/^第 \d+ 行$/),
      text: told.cells[0].text,
    });
    expect(told.unrecognised[0]).toMatchObject({
      reason: expect.stringContaining('（一）予以公开'),
      row: { table: 'requests', row: 'granted' },
    });
    expect(told.findings.length).toBeGreaterThan(0);
    expect((await runCli(['import', '-', '--json'], text)).out).toBe(result.out);
  });

  test('says which row it did not put into the table', async () => {
    const text = exportText(report).replace(/^(.*（一）予以公开\t.*)\t\d+$/m, '$1');
    expect(text).not.toBe(exportText(report));
    const result = await runCli(['import', '-'], text);
    expect(result.code).toBe(0);
    expect(result.err).toMatch(/没有认出：第 \d+ 行“.*（一）予以公开/);
    expect(Object.keys(readDraft(result.out).cells).filter(id => id.startsWith('requests.granted.'))).toEqual(
      [],
    );
  });

  test('of a report with a table missing and half of another leaves blank what is not there', async () => {
    const whole = exportText(report);
    const [half, end] = ['（四）无法提供', '五、存在的主要问题'].map(words => whole.indexOf(words));
    const imported = await runCli(['import', '-'], `${whole.slice(0, half)}\n\n${whole.slice(end)}`);
    expect(imported.code).toBe(0);
    expect(imported.err).toMatch(/说明：.*四、政府信息公开行政复议、行政诉讼情况/);
    const { cells } = readDraft(imported.out);
    expect(Object.keys(cells).filter(id => id.startsWith('litigation.'))).toEqual([]);
    expect(cells['requests.denied.stateSecret.legal']).toBe('0');
    expect(cells).not.toHaveProperty('requests.unavailable.notHeld.legal');
    const checked = await runCli(['check', '-'], imported.out);
    expect(checked.code).toBe(1);
    expect(checked.out).toContain('『四、政府信息公开行政复议、行政诉讼情况』的表格还没有填写');
  });

  test.skipIf(!seed.text)(
    'reads the seed whole, and check has one hint (needs ../shared/cases)',
    async () => {
      const imported = await runCli(['import', seed.text ?? '']);
      const expected = JSON.parse(readFileSync(seed.cells ?? '', 'utf8')) as {
        cells: Record<string, number>;
      };
      const draft = readDraft(imported.out);
      expect(draft.cells).toEqual(
        Object.fromEntries(Object.entries(expected.cells).map(([id, value]) => [id, String(value)])),
      );
      const words = (text: string) => text.replace(/\s/g, '');
      const paragraphs = readFileSync(seed.text ?? '', 'utf8')
        .split('\n')
        .filter(line => line.length > 60);
      for (const paragraph of paragraphs.filter(line => !line.includes('\t'))) {
        expect(words(Object.values(draft.texts).join(''))).toContain(words(paragraph));
      }
      const checked = await runCli(['check', '-', '--json'], imported.out);
      const found = JSON.parse(checked.out) as readonly { rule: string; message: string }[];
      expect(checked.code).toBe(0);
      expect(found.find(({ rule }) => rule === 'cell.decimals')?.message).toContain('导出为 2.7000');
    },
  );
});

describe.concurrent('import refuses', () => {
  test.for<[string, string | Uint8Array]>([
    ['empty.txt', ''],
    ['blank.txt', ' \n\n'],
    ['binary.txt', Uint8Array.from({ length: 3000 }, (_, index) => (index * 37) % 256)],
    ['notes.txt', '今天开会，下午写材料。\n'],
    ['truncated.docx', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0])],
    ['draft.json', writeDraft(report)],
  ])('%s', async ([name, content]) => {
    const path = at(name);
    writeFileSync(path, content);
    expectRefused(await runCli(['import', path]), `不能读入“${path}”：`);
  });

  test('a file that is not there, and a folder', async () => {
    expectRefused(await runCli(['import', at('没有.txt')]), '找不到这个文件');
    expectRefused(await runCli(['import', folder]), '这是一个文件夹');
  });

  test('to write the draft over what it reads, or where it cannot', async () => {
    const text = exportText(report);
    writeFileSync(at('c.txt'), text);
    expectRefused(await runCli(['import', at('c.txt'), '-o', at('c.txt')]), '不能写进要读入的文件');
    expect(readFileSync(at('c.txt'), 'utf8')).toBe(text);
    const unwritable = await runCli(['import', at('c.txt'), '-o', join(at('c.txt'), 'd.json')]);
    expect(unwritable).toMatchObject({ code: 2, out: '' });
    expect(unwritable.err).toContain('有一段是文件');
  });
});
