import type { Cell, CellValue } from 'hucre';
import { areaName, type ReadCell, type ReadSheet } from './grid.ts';
import { xlsxReader } from './reading-libraries.ts';
import { swellsTooMuch } from './swelling.ts';

/** Why a file is no workbook that can be read; `message` tells the user what to do. */
export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';
}

/** As many rows and columns as any register has, and more; a larger sheet is a mistake. */
const rowLimit = 20_000;
const columnLimit = 200;

/**
 * Reads an .xlsx file.
 * @throws WorkbookError where it is no workbook, is damaged, has a password or is too large.
 */
export async function readSheets(bytes: Uint8Array): Promise<readonly ReadSheet[]> {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    throw new WorkbookError(
      '这个文件是旧的 .xls 格式，或者加了打开密码，没有读入。请用 Excel、WPS 打开，另存为没有密码的 .xlsx 再选。',
    );
  if (await swellsTooMuch(bytes).catch(() => false))
    throw new WorkbookError('这个 Excel 文件太大，不像台账或采集表，没有读入。请核对是否选错了文件。');
  const { readXlsx } = await xlsxReader();
  const range = areaName({ fromRow: 0, toRow: rowLimit, fromColumn: 0, toColumn: columnLimit });
  const workbook = await readXlsx(bytes, { range }).catch(() => {
    throw new WorkbookError(
      '这个 Excel 文件不完整或已损坏，打不开，什么也没有读入。请重新取得文件，或用 Excel、WPS 打开后另存为 .xlsx 再选。',
    );
  });
  return workbook.sheets.map(({ name, hidden, veryHidden, rows, cells }) => {
    if (rows.length > rowLimit)
      throw new WorkbookError(`工作表“${name}”超过 ${rowLimit} 行，没有读入。请核对是否选错了文件。`);
    return {
      name,
      isHidden: hidden === true || veryHidden === true,
      rows: rows.map((row, index) =>
        trimmed(row.map((value, column) => read(value, cells?.get(`${index},${column}`)))),
      ),
    };
  });
}

function read(value: CellValue, cell: Cell | undefined): ReadCell {
  const text = textOf(value).trim();
  return cell?.formula === undefined ? { text } : { text, isFormula: true };
}

/** What a cell says. A number that floating point made long is written as a spreadsheet shows it. */
function textOf(value: CellValue): string {
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
      return String(Number(value.toPrecision(15)));
    case 'boolean':
      return value ? '是' : '否';
    default:
      return value === null ? '' : value.toISOString().slice(0, 10);
  }
}

function trimmed(row: readonly ReadCell[]): readonly ReadCell[] {
  return row.slice(0, row.findLastIndex(({ text, isFormula }) => text !== '' || isFormula) + 1);
}
