import {
  placeOfRow,
  type SourceBlock,
  type SourceCell,
  type SourceLooseRow,
  type SourcePlace,
  type SourceTable,
} from '../source.ts';
import { sectionNumber } from './find-sections.ts';
import { readTitle } from './find-title.ts';

/** A sentence in a cell is longer than any label that has a full stop in it. */
const shortestSentence = 24;

const longestTitle = 160;

/**
 * The source with the rows that only lay out a page as paragraphs: many a site puts title, date and text of a
 * report into cells of a table. Such a row holds a title or a sentence; the rows between stay tables.
 */
export function withoutLayoutRows(source: readonly SourceBlock[]): readonly SourceBlock[] {
  return source.flatMap(block => {
    if (block.kind === 'table') return tableParts(block);
    return block.kind === 'looseRow' && !block.offsets && block.cells.some(isWords)
      ? rowParts(block)
      : [block];
  });
}

/** Whether a cell holds what no table of figures does: a sentence, or the title of a report. */
function isWords(text: string): boolean {
  const words = text.trim();
  if (words.length >= shortestSentence && /[。！？]/.test(words)) return true;
  return words.length <= longestTitle && readTitle(words.split('\n'), true) !== undefined;
}

function rowParts({ cells, where }: SourceLooseRow): readonly SourceBlock[] {
  return cells.flatMap(cell => paragraphsOf(cell, where));
}

function paragraphsOf(text: string, where: SourcePlace): readonly SourceBlock[] {
  const lines = text.split('\n').filter(line => line.trim() !== '');
  return lines.map(line => ({ kind: 'paragraph', text: line.trim(), where }));
}

function tableParts(table: SourceTable): readonly SourceBlock[] {
  const layout = new Set(table.cells.filter(cell => isWords(cell.text)).map(cell => cell.row));
  if (layout.size === 0) return [table];
  for (let row = 0; row < table.rows; row += 1) {
    const filled = cellsOfRow(table, row).filter(cell => cell.text.trim() !== '');
    const [only] = filled;
    if (only && filled.length === 1 && sectionNumber(only.text) !== undefined) layout.add(row);
  }
  const parts: SourceBlock[] = [];
  let from = 0;
  for (let row = 0; row <= table.rows; row += 1) {
    if (row < table.rows && !layout.has(row)) continue;
    if (row > from) parts.push(...rowsBetween(table, from, row));
    parts.push(...cellsOfRow(table, row).flatMap(cell => paragraphsOf(cell.text, placeOfRow(table, row))));
    from = row + 1;
  }
  return parts;
}

function cellsOfRow(table: SourceTable, row: number): readonly SourceCell[] {
  return table.cells.filter(cell => cell.row === row);
}

/** The rows as a table of their own; nothing where they are blank. */
function rowsBetween(table: SourceTable, from: number, to: number): readonly SourceTable[] {
  const cells = table.cells
    .filter(cell => from <= cell.row && cell.row < to)
    .map(cell => ({ ...cell, row: cell.row - from, rowSpan: Math.min(cell.rowSpan, to - cell.row) }));
  if (cells.every(cell => cell.text.trim() === '')) return [];
  return [{ ...table, rows: to - from, cells }];
}
