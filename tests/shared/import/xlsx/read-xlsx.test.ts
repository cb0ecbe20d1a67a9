import { strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre';
import { describe, expect, test } from 'vitest';
import { outlineOf } from '../../../../src/shared/document/outline.ts';
import { formats } from '../../../../src/shared/formats/registry.ts';
import { ImportError } from '../../../../src/shared/import/import-error.ts';
import { importFile } from '../../../../src/shared/import/import-file.ts';
import type { ImportResult } from '../../../../src/shared/import/import-result.ts';
import { printedCells, printedTexts } from '../../../helpers/import-expectations.ts';
import { distinctReport, withBlanks, withRemarks } from '../../../helpers/import-reports.ts';
import { oneSheet, sheetEach } from '../../../helpers/import-workbooks.ts';

const read = (bytes: Uint8Array) => importFile({ name: '年报.xlsx', bytes });

describe.each(formats.map(({ id }) => id))('a workbook of the format of %s', format => {
  const draft = distinctReport(format);

  test.each(['numbers', 'texts'] as const)(
    'with the whole report on one sheet, figures as %s',
    async figures => {
      const result = await read(await oneSheet(outlineOf(draft), figures));
      expect(result.cells).toEqual(printedCells(draft));
      expect(result.texts).toEqual(printedTexts(draft));
      expect([result.format, result.year, result.unit]).toEqual([format, draft.year, draft.unit]);
      expect(result.account.unrecognised).toEqual([]);
    },
  );

  test.each(['headings', 'numbers'] as const)('with a sheet for each table, named by %s', async names => {
    const result = await read(await sheetEach(outlineOf(draft), names));
    expect(result.cells).toEqual(printedCells(draft));
    expect([result.format, result.year, result.unit]).toEqual([format, draft.year, draft.unit]);
  });

  test.each([withRemarks(draft), withBlanks(draft, 6)])('with blanks and remarks', async other => {
    const result = await read(await oneSheet(outlineOf(other)));
    expect(result.cells).toEqual(printedCells(other));
  });
});

/** A workbook of one sheet with the first rows of the table of 主动公开, as its author laid them out. */
type Plan = Parameters<typeof writeXlsx>[0]['sheets'][number];

const head = ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'];
const top = ['青山县云溪镇人民政府2024年政府信息公开工作年度报告'];
const licences = [['第二十条第（五）项'], ['信息内容', '本年处理决定数量'], ['行政许可', 12]];
const rows = [
  top,
  ['二、主动公开政府信息情况'],
  ['第二十条第（一）项'],
  head,
  ['规章', 1, 2, 3],
  ['行政规范性文件', 4, 5, 6],
  ...licences,
];

async function readSheet(plan: Partial<Plan>, ...others: readonly Plan[]) {
  return read(await writeXlsx({ sheets: [{ name: 'Sheet1', rows, ...plan }, ...others] }));
}

const messages = (result: ImportResult) => result.account.notes.map(({ message }) => message);

/** The figures of 规章: made, abolished, in force; and of 行政许可. */
const figures = ({ cells }: ImportResult) =>
  ['regulations.issued', 'regulations.repealed', 'regulations.inForce', 'licensing.decisions'].map(
    id => cells[`proactive.${id}`],
  );

/** The row of 规章 with other cells. */
const withRules = (...cells: (string | number | null)[]) =>
  rows.map((row, at) => (at === 4 ? ['规章', ...cells] : row));

describe('a cell of a workbook', () => {
  test('that is a formula counts by the result that is stored, and is told where there is none', async () => {
    const result = await readSheet({
      rows: withRules(null, null, 3),
      cells: new Map([
        ['4,1', { formula: 'B6-3', value: null, formulaResult: 1 }],
        ['4,2', { formula: 'C6-3', value: null }],
      ]),
    });
    expect(figures(result)).toEqual(['1', undefined, '3', '12']);
    expect(messages(result)).toContain(
      '工作表“Sheet1”的 C5 是公式，文件里没有存下算好的数，没有填入，请补填。',
    );
  });

  test('that is shown as a percentage or a date is no plain figure, and is told', async () => {
    const result = await readSheet({
      rows: withRules(0.5, 45_000, 3),
      cells: new Map([
        ['4,1', { value: 0.5, style: { numFmt: '0.0%' } }],
        ['4,2', { value: 45_000, style: { numFmt: 'yyyy-mm-dd' } }],
      ]),
    });
    const [made, abolished, inForce] = figures(result);
    expect(inForce).toBe('3');
    for (const text of [made, abolished]) expect(text ?? '').not.toMatch(/^[\d.]*$(?<=.)/);
    expect(messages(result).filter(message => /B5|C5/.test(message))).toHaveLength(2);
  });

  test.each([
    [0.1 + 0.2, undefined, '0.3', undefined],
    [1010, '#,##0', '1010', undefined],
    [2, '0.00', '2', undefined],
    [2.7, '0', '3', /B5 显示为 3，存的是 2.7/],
    [12, '0"件"', '12件', /B5 显示为 12件/],
  ])('%s in the format %s is read as %s', async (value, numFmt, text, told) => {
    const result = await readSheet({
      rows: withRules(value, 2, 3),
      cells: new Map([['4,1', { value, style: numFmt === undefined ? {} : { numFmt } }]]),
    });
    expect(figures(result)).toEqual([text, '2', '3', '12']);
    const own = messages(result).filter(message => message.includes('B5'));
    if (told) expect(own[0]).toMatch(told);
    else expect(own).toEqual([]);
  });

  test('that holds an error is no figure', async () => {
    expect(figures(await readSheet({ rows: withRules('#REF!', 2, 3) }))[0]).toBe('#REF!');
  });
});

describe('what a person does not see', () => {
  const wide = rows.map(row =>
    row.length > 3 ? [row[0] ?? '', 77, ...row.slice(1)] : [row[0] ?? '', null, ...row.slice(1)],
  );

  test('in a hidden column is not read, and the others keep their places', async () => {
    const result = await readSheet({ rows: wide, columns: [{}, { hidden: true }] });
    expect(figures(result)).toEqual(['1', '2', '3', '12']);
  });

  test('in a hidden row is not read, also where a merge begins in it', async () => {
    const withSecret = [...rows.slice(0, 5), ['行政规范性文件', 98, 98, 98], ...rows.slice(5)];
    const result = await readSheet({
      rows: withSecret,
      rowDefs: new Map([[5, { hidden: true }]]),
      merges: [{ startRow: 5, startCol: 0, endRow: 6, endCol: 0 }],
    });
    expect(figures(result)).toEqual(['1', '2', '3', '12']);
    expect(result.cells['proactive.normativeDocs.issued']).toBe('4');
  });

  test('on a hidden sheet is not read and told', async () => {
    const result = await readSheet({}, { name: '旧稿', hidden: true, rows: [['规章', 98, 98, 98]] });
    expect(figures(result)).toEqual(['1', '2', '3', '12']);
    expect(messages(result)).toContain('工作表“旧稿”是隐藏的，没有读入。');
  });
});

async function refusal(name: string, bytes: Uint8Array): Promise<ImportError> {
  const error = await importFile({ name, bytes }).catch((reason: unknown) => reason);
  if (error instanceof ImportError) return error;
  throw new Error(`${name} was not refused: ${String(error)}`);
}

describe('a workbook that cannot be read is answered with what to do', () => {
  test('where it has a password', async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: 'Sheet1', rows }],
      encryption: { password: '123456', spinCount: 1000 },
    });
    const error = await refusal('年报.xlsx', bytes);
    expect(error.problem).toBe('encrypted');
    expect(error.message).toContain('去掉密码');
  });

  test('where it is cut off or broken', async () => {
    const whole = await oneSheet(outlineOf(distinctReport('2021')));
    expect((await refusal('年报.xlsx', whole.slice(0, whole.length / 2))).problem).toBe('damaged');
    const { 'xl/workbook.xml': _, ...rest } = unzipSync(whole);
    expect((await refusal('年报.xlsx', zipSync(rest))).problem).toBe('damaged');
  });

  test('where it is empty', async () => {
    const error = await refusal('年报.xlsx', await writeXlsx({ sheets: [{ name: 'Sheet1', rows: [] }] }));
    expect(error.problem).toBe('empty');
  });

  test.each([
    ['swells beyond any report', ' '.repeat(40_000_000)],
    ['has a cell in its last corner', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'],
    ['has more cells than any report', '<row><c><v>1</v></c></row>'.repeat(120_000)],
    ['is nested without end', '<row>'.repeat(5_000)],
  ])('where it %s', async (_, content) => {
    const parts = unzipSync(await oneSheet(outlineOf(distinctReport('2021'))));
    parts['xl/worksheets/sheet1.xml'] = strToU8(`<worksheet><sheetData>${content}`);
    expect((await refusal('年报.xlsx', zipSync(parts))).problem).toBe('tooLarge');
  });

  test('where it is a table of something else', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'Sheet1',
          rows: [
            ['姓名', '电话'],
            ['张三', 1],
          ],
        },
      ],
    });
    expect((await refusal('通讯录.xlsx', bytes)).problem).toBe('notReport');
  });
});
