import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { readSheets, WorkbookError } from '../../../src/shared/spreadsheet/read-sheets.ts';
import { swellsTooMuch } from '../../../src/shared/spreadsheet/swelling.ts';
import { writeSheets } from '../../../src/shared/spreadsheet/write-sheets.ts';

let parts: Record<string, Uint8Array> = {};
let sheetName = '';

beforeAll(async () => {
  parts = unzipSync(await writeSheets([{ name: '台账', widths: [8], rows: [['编号'], ['1']] }]));
  sheetName = Object.keys(parts).find(name => /worksheets\/[^/]+\.xml$/.test(name)) ?? '';
});

/** A small workbook with words put before and after the cells of its sheet. */
function workbook(before: string, after = ''): Uint8Array {
  const sheet = strFromU8(parts[sheetName] ?? new Uint8Array())
    .replace('<sheetData>', `${before}<sheetData>`)
    .replace('</sheetData>', `</sheetData>${after}`);
  return zipSync({ ...parts, [sheetName]: strToU8(sheet) });
}

describe('a small file that claims a great deal is refused in words, at once:', () => {
  test.each([
    ['columns again and again', '<cols>', '<col min="1" max="16384" hidden="1"/>', 500, '</cols>'],
    ['one column without an end', '<cols>', '<col min="1" max="2000000000"/>', 1, '</cols>'],
    [
      'the whole sheet merged many times',
      '<mergeCells>',
      '<mergeCell ref="A1:XFD1048576"/>',
      50,
      '</mergeCells>',
    ],
    ['rows without end', '', '<x:row/>', 2_100_000, ''],
  ])('%s', async (_, open, element, times, close) => {
    const bytes = workbook(open + element.repeat(times) + close);
    expect(bytes.length).toBeLessThan(200_000);
    const error = await readSheets(bytes).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(WorkbookError);
    expect((error as WorkbookError).message).toContain('请核对是否选错了文件');
  });
});

describe('what people make is read:', () => {
  test('columns that are hidden to the end, and a title merged over a whole sheet', async () => {
    const columns = '<cols><col min="1" max="1" width="9"/><col min="2" max="16384" hidden="1"/></cols>';
    const merge = '<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>';
    const [sheet] = await readSheets(workbook(columns, merge));
    expect(sheet?.rows.map(row => row.map(({ text }) => text))).toEqual([['编号'], ['1']]);
  });

  test('a register of twenty thousand rows and thirty columns is not too large', async () => {
    const row = `<row>${'<c t="n"><v>1</v></c>'.repeat(30)}</row>`;
    expect(await swellsTooMuch(workbook(`<sheetData>${row.repeat(20_000)}</sheetData>`))).toBe(false);
  });
});
