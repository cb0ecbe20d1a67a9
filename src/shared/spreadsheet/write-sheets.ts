import type { CellStyle, CellValue, DataValidation } from 'hucre';
import { areaName, columnLetters, type Validation, type WrittenCell, type WrittenSheet } from './grid.ts';
import { rowHeights } from './row-heights.ts';
import { xlsxWriter } from './writing-library.ts';

/** Writes sheets as an .xlsx file. */
export async function writeSheets(sheets: readonly WrittenSheet[]): Promise<Uint8Array> {
  const { writeXlsx } = await xlsxWriter();
  return writeXlsx({
    defaultFont: { name: '宋体', size: 11 },
    sheets: sheets.map(sheet => ({
      name: sheet.name,
      columns: sheet.widths.map(width => ({ width: width * 2 })),
      rows: sheet.rows.map(row => row.map(cell => contentOf(cell))),
      cells: new Map(
        sheet.rows.flatMap((row, rowIndex) =>
          row.map((cell, column) => [`${rowIndex},${column}`, { style: styleOf(cell) }] as const),
        ),
      ),
      merges: (sheet.merges ?? []).map(({ fromRow, toRow, fromColumn, toColumn }) => ({
        startRow: fromRow,
        endRow: toRow,
        startCol: fromColumn,
        endCol: toColumn,
      })),
      rowDefs: new Map(
        [...rowHeights(sheet.rows, sheet.widths, sheet.merges ?? [])].map(([row, height]) => [
          row,
          { height },
        ]),
      ),
      pageSetup: onePageWide,
      dataValidations: (sheet.validations ?? []).map(validationOf),
      ...(sheet.frozenRows === undefined ? {} : { freezePane: { rows: sheet.frozenRows } }),
      ...(sheet.isProtected ? { protection: { sheet: true } } : {}),
      ...(sheet.hidden === 'listed' ? { hidden: true } : {}),
      ...(sheet.hidden === 'deep' ? { veryHidden: true } : {}),
    })),
  });
}

function contentOf(cell: WrittenCell): CellValue {
  const value = typeof cell === 'object' && cell !== null ? cell.value : cell;
  return typeof value === 'object' && value !== null ? value.serial : value;
}

/** On paper: A4 across, all columns on one page. */
const onePageWide = {
  paperSize: 'a4',
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
} as const;

const thin = { style: 'thin', color: { rgb: '808080' } } as const;
const framed = { top: thin, bottom: thin, left: thin, right: thin };
const wrapped = { wrapText: true, vertical: 'center' } as const;
const styles: Readonly<Record<'title' | 'heading' | 'label' | 'note', CellStyle>> = {
  title: { font: { bold: true, size: 14 }, alignment: { vertical: 'center' } },
  heading: {
    font: { bold: true },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DDEBF7' } },
    alignment: { ...wrapped, horizontal: 'center' },
    border: framed,
  },
  label: { alignment: wrapped, border: framed },
  note: { font: { color: { rgb: '595959' } }, alignment: wrapped },
};
const plain: CellStyle = { alignment: { wrapText: true, vertical: 'top' } };

function styleOf(cell: WrittenCell): CellStyle {
  if (typeof cell !== 'object' || cell === null)
    return typeof cell === 'string' ? { ...plain, numFmt: '@' } : plain;
  const { value, style, isOpen, decimals } = cell;
  const base = style ? styles[style] : isOpen ? styles.label : plain;
  return {
    ...base,
    ...(typeof value === 'object' && value !== null ? { numFmt: 'yyyy-mm-dd' } : {}),
    ...(decimals ? { numFmt: `0.${'0'.repeat(decimals)}` } : {}),
    ...(isOpen ? { protection: { locked: false } } : {}),
  };
}

function validationOf({ area, allows, otherwise }: Validation): DataValidation {
  const shown = {
    range: areaName(area),
    allowBlank: true,
    ...(otherwise === undefined
      ? {}
      : { showErrorMessage: true, errorTitle: '请重新填写', errorMessage: otherwise }),
  };
  switch (allows.kind) {
    case 'whole':
    case 'decimal':
      return { ...shown, type: allows.kind, operator: 'greaterThanOrEqual', formula1: '0' };
    case 'anyWhole':
      return { ...shown, type: 'whole', operator: 'greaterThanOrEqual', formula1: '-1000000' };
    case 'list':
      return { ...shown, type: 'list', formula1: listFormula(allows) };
  }
}

function listFormula({ sheet, column, from, to }: Extract<Validation['allows'], { kind: 'list' }>): string {
  const letters = columnLetters(column);
  return `'${sheet}'!$${letters}$${from + 1}:$${letters}$${to + 1}`;
}
