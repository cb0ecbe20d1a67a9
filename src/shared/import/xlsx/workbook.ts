import { areaName } from '../../spreadsheet/grid.ts';
import { xlsxReader } from '../../spreadsheet/reading-libraries.ts';
import { ImportError } from '../import-error.ts';
import { type CellText, cellText } from './cell-text.ts';
import { neededParts } from './needed-parts.ts';

/** Cells that are one; rows and columns from 0, both ends included. */
export interface MergedArea {
  readonly startRow: number;
  readonly startCol: number;
  readonly endRow: number;
  readonly endCol: number;
}

/** A sheet of a workbook as it is printed, hidden rows and columns still in it. */
export interface WorkbookSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Dense: every row has a text for every column. */
  readonly rows: readonly (readonly CellText[])[];
  readonly columns: number;
  readonly merges: readonly MergedArea[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/**
 * The sheets of an .xlsx workbook.
 * @throws ImportError where the workbook is damaged, has a password, is empty or too large.
 */
export async function openWorkbook(bytes: Uint8Array): Promise<readonly WorkbookSheet[]> {
  const { zip, filled } = neededParts(bytes);
  const { formatValue, readXlsx } = await xlsxReader();
  const range = areaName({ fromRow: 0, toRow: filled.rows - 1, fromColumn: 0, toColumn: filled.columns - 1 });
  const workbook = await readXlsx(zip, { readStyles: true, range }).catch(() => {
    throw damagedWorkbook();
  });
  return workbook.sheets.map(sheet => {
    const columns = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
    const rows = sheet.rows.map((row, rowIndex) =>
      Array.from({ length: columns }, (_, column) => {
        const cell = sheet.cells?.get(`${rowIndex},${column}`);
        return cellText(
          {
            value: row[column],
            format: cell?.style?.numFmt,
            isFormula: cell?.formula !== undefined,
          },
          formatValue,
        );
      }),
    );
    const hiddenRows = new Set(
      [...(sheet.rowDefs ?? [])].flatMap(([row, { hidden }]) => (hidden ? [row] : [])),
    );
    const hiddenColumns = new Set(
      (sheet.columns ?? []).flatMap(({ hidden }, column) => (hidden ? [column] : [])),
    );
    return {
      name: sheet.name,
      hidden: sheet.hidden === true || sheet.veryHidden === true,
      rows,
      columns,
      merges: sheet.merges ?? [],
      hiddenRows,
      hiddenColumns,
    };
  });
}

function damagedWorkbook(): ImportError {
  return new ImportError(
    'damaged',
    '这个 Excel 文件不完整或已损坏（可能没有下载完或没有保存完），打不开。请重新取得文件，或用 Excel、WPS 打开后另存为 .xlsx 再导入。',
  );
}
