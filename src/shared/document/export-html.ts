import { type FormatRegistry, officialFormats } from '../formats/registry.ts';
import type { Draft } from '../report/draft.ts';
import { type Block, type Outline, outlineOf, titleText, unbrokenLinesOf } from './outline.ts';
import { indentCharacters } from './page.ts';
import { cellsByRow, type PrintedCell, type PrintedTable, standsAtLeft } from './printed-table.ts';

/** The report as a whole web page. */
export function exportHtml(draft: Draft, formats: FormatRegistry = officialFormats): string {
  const outline = outlineOf(draft, formats);
  return [
    '<!DOCTYPE html>',
    '<html lang="zh-CN">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(titleText(outline))}</title>`,
    '<style>body{max-width:60em;margin:2em auto;padding:0 1em}</style>',
    '</head>',
    '<body>',
    blocksHtml(outline),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/**
 * The report as a piece of HTML for the clipboard. Website editors keep inline styles and drop style sheets, so
 * what the look needs is written on each element, and nothing else.
 */
export function exportHtmlFragment(draft: Draft, formats: FormatRegistry = officialFormats): string {
  return blocksHtml(outlineOf(draft, formats));
}

const styles = {
  title: 'text-align:center',
  paragraph: `text-indent:${indentCharacters}em;line-height:1.8`,
  signature: 'text-align:right;line-height:1.8',
  table: 'border-collapse:collapse;width:100%',
  cell: 'border:1px solid #000;padding:4px;text-align:center;font-weight:normal',
  labelAtLeft: 'border:1px solid #000;padding:4px;text-align:left;font-weight:normal',
} as const;

function blocksHtml(outline: Outline): string {
  return outline.map(blockHtml).join('\n');
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `<h1 style="${styles.title}">${block.lines.map(escapeHtml).join('<br>')}</h1>`;
    case 'heading':
      return `<h2>${escapeHtml(block.text)}</h2>`;
    case 'paragraph':
      return `<p style="${styles.paragraph}">${leadHtml(block)}</p>`;
    case 'table':
      return tableHtml(block.table);
    case 'signature':
      return unbrokenLinesOf(block)
        .map(line => `<p style="${styles.signature}">${escapeHtml(line)}</p>`)
        .join('\n');
  }
}

function leadHtml({ text, heading }: Extract<Block, { kind: 'paragraph' }>): string {
  const lead = escapeHtml(text.slice(0, heading.length));
  const rest = escapeHtml(text.slice(heading.length));
  return heading.length === 0 ? rest : `<strong>${lead}</strong>${rest}`;
}

function tableHtml(table: PrintedTable): string {
  const rows = cellsByRow(table).map(cells => {
    const row = cells.map(cell => cellHtml(cell, table)).join('');
    return `<tr>${row}</tr>`;
  });
  const head = rows.slice(0, table.headerRows);
  const body = rows.slice(table.headerRows);
  return [
    `<table border="1" cellspacing="0" style="${styles.table}">`,
    columnsHtml(table),
    ...(head.length > 0 ? ['<thead>', ...head, '</thead>'] : []),
    '<tbody>',
    ...body,
    '</tbody>',
    '</table>',
  ].join('\n');
}

/** The columns in the official template's proportions. */
function columnsHtml({ widths }: PrintedTable): string {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const columns = widths.map(width => `<col style="width:${((width / whole) * 100).toFixed(1)}%">`);
  return `<colgroup>${columns.join('')}</colgroup>`;
}

function cellHtml(cell: PrintedCell, table: PrintedTable): string {
  const tag = cell.role === 'value' ? 'td' : 'th';
  const spans = [
    cell.rowSpan > 1 ? ` rowspan="${cell.rowSpan}"` : '',
    cell.columnSpan > 1 ? ` colspan="${cell.columnSpan}"` : '',
  ].join('');
  const style = standsAtLeft(cell, table) ? styles.labelAtLeft : styles.cell;
  return `<${tag}${spans} style="${style}">${escapeHtml(cell.text)}</${tag}>`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
