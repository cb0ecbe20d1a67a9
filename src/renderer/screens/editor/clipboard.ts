import type { Clipboard } from '../../../shared/table-editing/grid-state.ts';
import { blockFromText, blockToText, type PastedBlock } from '../../../shared/table-editing/paste.ts';

/**
 * The block a clipboard holds. A table in its HTML wins over its plain text, as only there merged cells keep
 * their columns; the HTML is parsed without being run or fetched.
 */
export function blockOf({ text, html }: Clipboard): PastedBlock {
  const table =
    html === '' ? null : new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  return table ? blockFromTable(table) : blockFromText(text);
}

/** Puts a block on the clipboard, as text for spreadsheets and as a table for word processors. */
export function blockToClipboard(data: DataTransfer | null, block: PastedBlock): void {
  if (!data) return;
  data.setData('text/plain', blockToText(block));
  const table = document.createElement('table');
  for (const row of block) {
    const line = table.insertRow();
    for (const text of row) line.insertCell().textContent = text;
  }
  data.setData('text/html', table.outerHTML);
}

/** Merged cells are spread out: the text stands at the top left, the rest is blank. */
function blockFromTable(table: HTMLTableElement): PastedBlock {
  const rows: string[][] = [];
  [...table.rows].forEach((line, row) => {
    let column = 0;
    for (const cell of line.cells) {
      while (rows[row]?.[column] !== undefined) column += 1;
      const text = cell.textContent?.replace(/\s+/g, ' ').trim() ?? '';
      for (let down = 0; down < Math.min(cell.rowSpan, table.rows.length - row); down += 1) {
        for (let right = 0; right < cell.colSpan; right += 1) {
          rows[row + down] ??= [];
          const target = rows[row + down];
          if (target) target[column + right] = down === 0 && right === 0 ? text : '';
        }
      }
      column += cell.colSpan;
    }
  });
  return rows.map(row => Array.from(row, text => text ?? ''));
}
