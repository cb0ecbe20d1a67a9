import type { Sheet } from './workbook.ts';

/** A column of Excel is measured in digits; a Chinese character is two of them. */
const digitsPerCharacter = 2;

const headStyle = { font: { bold: true } };
const bodyStyle = { alignment: { wrapText: true, vertical: 'top' } } as const;

/** Writes sheets as an .xlsx file: heads bold and kept in view, long words wrapped, rows to be filtered. */
export async function writeWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  return writeXlsx({
    sheets: sheets.map(({ name, head, widths, rows }) => ({
      name,
      columns: widths.map(width => ({ width: Math.min(width, 100) * digitsPerCharacter, style: bodyStyle })),
      rows: [[...head], ...rows.map(row => [...row])],
      cells: new Map(head.map((_, column) => [`0,${column}`, { style: headStyle }] as const)),
      freezePane: { rows: 1 },
      autoFilter: { range: `A1:${columnName(head.length)}${rows.length + 1}` },
    })),
  });
}

/** The letter of a column, counted from 1; there are never more than 26. */
function columnName(column: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + column - 1);
}
