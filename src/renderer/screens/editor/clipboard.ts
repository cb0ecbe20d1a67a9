import { type Block, blockToText } from '../../../shared/table-editing/paste/block.ts';

/** Puts a block on the clipboard, as text for spreadsheets and as a table for word processors. */
export function blockToClipboard(data: DataTransfer | null, block: Block): void {
  if (!data) return;
  data.setData('text/plain', blockToText(block));
  const table = document.createElement('table');
  for (const row of block) {
    const line = table.insertRow();
    for (const text of row) line.insertCell().textContent = text;
  }
  data.setData('text/html', table.outerHTML);
}
