import { figureColumn, firstFigureRow } from '../../src/shared/register/collection/layout.ts';
import type { WrittenSheet } from '../../src/shared/spreadsheet/grid.ts';
import { readSheets } from '../../src/shared/spreadsheet/read-sheets.ts';
import { writeSheets } from '../../src/shared/spreadsheet/write-sheets.ts';

/** What a station does with its collection sheet: the first figure is put in, all else stays. */
export async function filledCollection(bytes: Uint8Array, figure: string): Promise<Uint8Array> {
  const sheets = (await readSheets(bytes)).map(
    ({ name, rows, isHidden }): WrittenSheet => ({
      name,
      widths: [],
      ...(isHidden ? { hidden: 'deep' } : {}),
      rows: rows.map((row, at) =>
        row.map(({ text }, column) =>
          !isHidden && at === firstFigureRow && column === figureColumn ? figure : text,
        ),
      ),
    }),
  );
  return await writeSheets(sheets);
}
