import { type FormatRegistry, officialFormats } from '../formats/registry.ts';
import type { Draft } from '../report/draft.ts';
import { type Block, outlineOf, unbrokenLinesOf } from './outline.ts';
import { cellsByRow, type PrintedTable } from './printed-table.ts';

/**
 * The report as plain text: a blank line between paragraphs, a table row a line with a tab between its columns,
 * so that it pastes into a spreadsheet and reads back as the same report. A merged cell's text stands at its
 * first place, the others are empty.
 */
export function exportText(draft: Draft, formats: FormatRegistry = officialFormats): string {
  return `${outlineOf(draft, formats).map(plainBlock).join('\n\n')}\n`;
}

function plainBlock(block: Block): string {
  if (block.kind === 'table') return plainTable(block.table);
  return unbrokenLinesOf(block).join(block.kind === 'title' ? '' : '\n');
}

function plainTable(table: PrintedTable): string {
  return cellsByRow(table)
    .map(cells => {
      const columns = Array.from({ length: table.columnCount }, () => '');
      for (const cell of cells) columns[cell.column] = cell.text;
      return columns.join('\t');
    })
    .join('\n');
}
