import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importReport, importText } from '../../../src/shared/import/import-report.ts';
import type { ImportResult } from '../../../src/shared/import/import-result.ts';
import { draftFromImport } from '../../../src/shared/import/imported-draft.ts';
import { sharedCase } from '../../helpers/shared-cases.ts';

const path = sharedCase('xiaojing-2020.txt');
const cellsPath = sharedCase('xiaojing-2020.cells.json');
const text = path ? readFileSync(path, 'utf8') : '';
const expected = cellsPath ? JSON.parse(readFileSync(cellsPath, 'utf8')) : { cells: {} };
const expectedCells = Object.fromEntries(
  Object.entries<number>(expected.cells).map(([id, figure]) => [id, String(figure)]),
);

/** Every line of the seed outside its tables. */
function sentences(): readonly string[] {
  const lines = text.split('\n').map(line => line.trim());
  return lines.filter(line => line !== '' && !line.includes('\t') && !text.includes(`${line}\t`));
}

function expectSeed(result: ImportResult): void {
  expect(result.cells).toEqual(expectedCells);
  expect(result.format).toBe('2019');
  expect(result.year).toBe(2020);
  expect(result.unit).toBe('博爱县孝敬镇人民政府');
  expect(result.account.unrecognised).toEqual([]);
  const kept = [result.title, ...Object.values(result.texts).flatMap(words => words.split('\n'))];
  const headings = result.account.recognised.texts.map(each => each.heading);
  const tables = result.account.recognised.tables.map(each => each.heading);
  expect([...kept, ...headings, ...tables].sort()).toEqual([...sentences(), ''].sort());
}

describe.skipIf(!path || !cellsPath)('the seed report (needs ../shared/cases)', () => {
  test('as a file gives exactly its cells and loses no sentence', () => {
    expectSeed(importReport({ name: 'xiaojing-2020.txt', bytes: new TextEncoder().encode(text) }));
  });

  test('tells of every surplus 0 it left out', () => {
    const notes = importText(text).account.notes.filter(note => note.kind === 'surplus');
    expect(notes.map(note => note.message)).toEqual([
      '第 71 行『（六）其他处理』末尾多一个 0，已略去。',
      '第 72 行『（七）总计』末尾多一个 0，已略去。',
      '第 73 行『四、结转下年度继续办理』末尾多一个 0，已略去。',
      '第 80 行末尾多一个 0，已略去。',
    ]);
  });

  test('keeps the last section, which ends without a line break', () => {
    expect(importText(text).texts.others).toBe('无');
    expect(importText(text).texts.overview?.split('\n')).toHaveLength(9);
    expect(importText(text).texts.introduction).toBe('');
  });

  test('reads the same with bars between the cells', () => {
    expectSeed(importText(text.replaceAll('\t', ' | ')));
  });

  test('reads the same with a cell a line and bars on the lines between', () => {
    expectSeed(importText(text.replaceAll('\t', '\n|\n')));
  });

  test('knows where in the file each figure stands', () => {
    const result = importText(text);
    const source = result.account.cellSources['proactive.procurement.amount'];
    expect(source?.where).toEqual({ kind: 'line', line: 44 });
    expect(source?.text).toBe('2.7');
    expect(result.source[source?.block ?? -1]).toMatchObject({
      text: expect.stringContaining('政府集中采购'),
    });
  });

  test('becomes a draft that can be checked', () => {
    const draft = draftFromImport(importText(text), { id: 'seed', now: '2021-01-15T08:00:00.000Z' });
    expect(draft.cells).toEqual(expectedCells);
    expect([draft.format, draft.year, draft.unit]).toEqual(['2019', 2020, '博爱县孝敬镇人民政府']);
  });

  test('reports a row that lost a figure instead of shifting it', () => {
    const broken = text.replace('(一) 予以公开\t\t0\t', '(一) 予以公开\t\t');
    const result = importText(broken);
    expect(Object.keys(result.cells).filter(id => id.startsWith('requests.granted.'))).toEqual([]);
    expect(result.account.unrecognised.map(each => each.reason)).toEqual([
      '第 53 行『（一）予以公开』有 6 个数，应为 7 个，未填入',
    ]);
  });
});
