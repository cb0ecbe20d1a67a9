import { writeXlsx } from 'hucre';
import type { Block, Outline } from '../../src/shared/document/outline.ts';
import type { PrintedCell } from '../../src/shared/document/printed-table.ts';

type Value = string | number | null;
interface SheetPlan {
  readonly name: string;
  readonly rows: Value[][];
  readonly merges: { startRow: number; startCol: number; endRow: number; endCol: number }[];
}

/** How the figures of a workbook are written: as numbers, or as text as a web page gives them. */
export type Figures = 'numbers' | 'texts';

const width = 10;

function newSheet(name: string): SheetPlan {
  return { name, rows: [], merges: [] };
}

function addLine(sheet: SheetPlan, words: string): void {
  const row = sheet.rows.length;
  sheet.rows.push([words, ...Array.from({ length: width - 1 }, () => null)]);
  sheet.merges.push({ startRow: row, startCol: 0, endRow: row, endCol: width - 1 });
}

function addTable(sheet: SheetPlan, block: Extract<Block, { kind: 'table' }>, figures: Figures): void {
  const top = sheet.rows.length;
  const { cells, rowCount } = block.table;
  for (let row = 0; row < rowCount; row += 1) sheet.rows.push(Array.from({ length: width }, () => null));
  for (const cell of cells) {
    const row = sheet.rows[top + cell.row];
    if (row) row[cell.column] = writtenValue(cell, figures);
    if (cell.rowSpan * cell.columnSpan === 1) continue;
    sheet.merges.push({
      startRow: top + cell.row,
      startCol: cell.column,
      endRow: top + cell.row + cell.rowSpan - 1,
      endCol: cell.column + cell.columnSpan - 1,
    });
  }
}

function writtenValue({ role, text }: PrintedCell, figures: Figures): Value {
  return role === 'value' && figures === 'numbers' && /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}

/** The whole report below each other on one sheet. */
export function oneSheet(outline: Outline, figures: Figures = 'numbers'): Promise<Uint8Array> {
  const sheet = newSheet('Sheet1');
  for (const block of outline) {
    if (block.kind === 'table') addTable(sheet, block, figures);
    else for (const words of wordsOf(block)) addLine(sheet, words);
  }
  return writeXlsx({ sheets: [sheet] });
}

/** The title on a sheet, and each table on one of its own, named by its heading or, as sheets are, by number. */
export function sheetEach(
  outline: Outline,
  names: 'headings' | 'numbers',
  figures: Figures = 'numbers',
): Promise<Uint8Array> {
  const first = newSheet('封面');
  for (const block of outline)
    if (block.kind === 'title') for (const words of wordsOf(block)) addLine(first, words);
  const tables = outline.flatMap((block, at) => {
    if (block.kind !== 'table') return [];
    const heading = outline[at - 1];
    const words = heading?.kind === 'heading' ? heading.text : '';
    const sheet = newSheet(names === 'headings' ? words : `Sheet${at}`);
    addTable(sheet, block, figures);
    return [sheet];
  });
  return writeXlsx({ sheets: [first, ...tables] });
}

function wordsOf(block: Exclude<Block, { kind: 'table' }>): readonly string[] {
  if (block.kind === 'title') return [block.lines.join('')];
  if (block.kind === 'signature') return [block.organ, block.date].filter(words => words !== '');
  return [block.text];
}
