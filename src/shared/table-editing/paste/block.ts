import type { SourceCell, SourceTable } from '../../import/source.ts';

/** A copied or pasted block: rows of cell texts, rectangular or ragged. */
export type Block = readonly (readonly string[])[];

/** A quoted cell, as spreadsheets write one that holds a tab, a line break or a quote. */
const quoted = /"((?:[^"]|"")*)"(?=[\t\n]|$)/y;

/**
 * A block from the clipboard's plain text: rows by line, cells by tab; a trailing line break is not a row. Quoted
 * cells may hold both; a quote that does not end where a cell does is one of the text.
 */
export function blockFromText(text: string): Block {
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  for (;;) {
    quoted.lastIndex = at;
    const match = source[at] === '"' ? quoted.exec(source) : null;
    const end = match ? quoted.lastIndex : endOfCell(source, at);
    const cell = match ? (match[1] ?? '').replaceAll('""', '"') : source.slice(at, end);
    row.push(cell.trim());
    if (source[end] !== '\t') {
      rows.push(row);
      row = [];
    }
    if (end >= source.length) return rows;
    at = end + 1;
  }
}

function endOfCell(source: string, from: number): number {
  let end = from;
  while (end < source.length && source[end] !== '\t' && source[end] !== '\n') end += 1;
  return end;
}

/** The clipboard's plain text for a block, as spreadsheets read it. */
export function blockToText(block: Block): string {
  return block.map(row => row.map(inQuotes).join('\t')).join('\n');
}

function inQuotes(cell: string): string {
  return /[\t\n]/.test(cell) || cell.startsWith('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** A block as a table of which every cell stands alone. */
export function tableOfBlock(block: Block): SourceTable {
  const cells = block.flatMap((texts, row) =>
    texts.map((text, column): SourceCell => ({ row, column, rowSpan: 1, columnSpan: 1, text })),
  );
  const columns = Math.max(0, ...block.map(row => row.length));
  return { kind: 'table', rows: block.length, columns, cells, where: { kind: 'table', table: 1 } };
}

/** A table as a block: merged cells are spread out, the text stands at their top left, the rest is blank. */
export function blockOfTable(table: SourceTable): Block {
  const rows = Array.from({ length: table.rows }, () => new Array<string>(table.columns).fill(''));
  for (const { row, column, text } of table.cells) {
    const target = rows[row];
    if (target) target[column] = text.replace(/\s+/g, ' ').trim();
  }
  return rows;
}

/** A table with rows and columns changed about. */
export function turned(table: SourceTable): SourceTable {
  const cells = table.cells
    .map(cell => ({
      row: cell.column,
      column: cell.row,
      rowSpan: cell.columnSpan,
      columnSpan: cell.rowSpan,
      text: cell.text,
    }))
    .sort((a, b) => a.row - b.row || a.column - b.column);
  return { ...table, rows: table.columns, columns: table.rows, cells };
}
