import type { Block, Outline } from '../../src/shared/document/outline.ts';
import type { PrintedCell, PrintedTable } from '../../src/shared/document/printed-table.ts';

/** How a website writes its pages. */
interface Style {
  readonly paragraph: (words: string) => string;
  readonly cell: (cell: PrintedCell) => string;
  readonly table: (rows: readonly string[], table: PrintedTable) => string;
  readonly page: (body: string) => string;
}

function write(outline: Outline, style: Style): string {
  return style.page(outline.map(block => blockHtml(block, style)).join('\n'));
}

function blockHtml(block: Block, style: Style): string {
  switch (block.kind) {
    case 'title':
      return style.paragraph(block.lines.map(escapeHtml).join('<br>'));
    case 'table':
      return style.table(
        rowsOf(block.table).map(cells => cells.map(style.cell).join('')),
        block.table,
      );
    case 'signature':
      return [block.organ, block.date]
        .filter(line => line !== '')
        .map(line => style.paragraph(escapeHtml(line)))
        .join('\n');
    default:
      return style.paragraph(escapeHtml(block.text));
  }
}

function rowsOf(table: PrintedTable): readonly (readonly PrintedCell[])[] {
  return Array.from({ length: table.rowCount }, (_, row) =>
    table.cells.filter(cell => cell.row === row).sort((a, b) => a.column - b.column),
  );
}

function spans({ rowSpan, columnSpan }: PrintedCell): string {
  return `${rowSpan > 1 ? ` rowspan=${rowSpan}` : ''}${columnSpan > 1 ? ` colspan="${columnSpan}"` : ''}`;
}

function escapeHtml(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const site = (
  body: string,
): string => `<!DOCTYPE html><html><head><meta charset="utf-8"><title>年报_某县人民政府</title>
<script>var a = '<table><tr><td>一、本年新收政府信息公开申请数量</td></tr></table>';</script><style>td{color:red}</style></head><body>
<div class="top"><a href="/">首页</a> <a href="/zwgk">政务公开</a></div><div class="position">当前位置：首页 &gt; 政府信息公开 &gt; 政府信息公开年报</div>
<div class="con">${body}</div>
<div class="foot"><p>主办：某县人民政府办公室</p><p>某ICP备05000000号 网站标识码4100000000</p></div></body></html>`;

/** Words as a CMS keeps them: indents of &nbsp;, spans in spans, inline styles, an empty paragraph after each. */
function messy(words: string): string {
  const styled = words.replace(
    /[一-龥]{4}/g,
    piece => `<span style="font-family: 仿宋; font-size: 16pt"><font face="仿宋">${piece}</font></span>`,
  );
  return `<p style="text-indent:2em">&nbsp;&nbsp;&nbsp;&nbsp;${styled}</p>\n<p>&nbsp;</p>`;
}

/** Web pages by authors of different habits. */
export const webAuthors = {
  /** An editor of a government CMS, with the site around the report. */
  cms: (outline: Outline): string =>
    write(outline, {
      paragraph: messy,
      cell: cell =>
        `<td${spans(cell)} style="border:1px solid"><p style="text-align:center"><span>&nbsp;${escapeHtml(cell.text)}&nbsp;</span></p></td>`,
      table: rows =>
        `<div align="center"><table border="1"><tbody>${rows.map(row => `<tr>${row}</tr>`).join('')}</tbody></table></div>`,
      page: site,
    }),
  /** Lines parted by <br>, no paragraphs; old tags in capitals, most of them never closed. */
  unclosed: (outline: Outline): string =>
    write(outline, {
      paragraph: words => `　　${words}<BR>\r\n`,
      cell: cell => `<TD${spans(cell)}>${escapeHtml(cell.text)}`,
      table: rows => `<TABLE BORDER=1>${rows.map(row => `<TR>${row}`).join('\r\n')}</TABLE>`,
      page: body => `<HTML><BODY><FONT SIZE=3>${body}`,
    }),
  /** The whole page in tables, figures in tables of their own within their cells. */
  nested: (outline: Outline): string =>
    write(outline, {
      paragraph: words => `<div>${words}</div>`,
      cell: cell =>
        cell.role === 'value'
          ? `<td${spans(cell)}><table><tr><td>${escapeHtml(cell.text)}</td></tr></table></td>`
          : `<td${spans(cell)}>${escapeHtml(cell.text)}</td>`,
      table: rows => `<table>${rows.map(row => `<tr>${row}</tr>`).join('')}</table>`,
      page: body =>
        `<body><table width="100%"><tr><td width="10"></td><td><table><tr><td>${body}</td></tr></table></td></tr></table></body>`,
    }),
  /** What Word puts on the clipboard. */
  wordClipboard: (outline: Outline): string =>
    `Version:0.9\r\nStartHTML:0000000105\r\nEndHTML:0000099999\r\nStartFragment:0000000141\r\nEndFragment:0000099999\r\n${write(
      outline,
      {
        paragraph: words =>
          `<p class=MsoNormal style='mso-char-indent-count:2.0'><![if !supportLists]><span style='mso-list:Ignore'></span><![endif]><span lang=EN-US><o:p></o:p></span>${words}<span style='display:none;mso-hide:all'>批注</span></p>`,
        cell: cell =>
          `<td${spans(cell)} style='mso-border-alt:solid'><p class=MsoNormal>${escapeHtml(cell.text)}<o:p></o:p></p></td>`,
        table: rows => `<table class=MsoTableGrid>${rows.map(row => `<tr>${row}</tr>`).join('')}</table>`,
        page: body =>
          `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p{margin:0} --></style></head><body><!--StartFragment-->${body}<!--EndFragment--></body></html>`,
      },
    )}`,
  /** Labels broken by <br> in every cell, headings in h2, figures in th. */
  broken: (outline: Outline): string =>
    write(outline, {
      paragraph: words => `<h2>${words}</h2>`,
      cell: cell =>
        `<th${spans(cell)}>${escapeHtml(cell.text).replace(/([一-龥]{3})(?=[一-龥])/g, '$1<br/>')}</th>`,
      table: rows =>
        `<table><caption></caption><thead>${rows
          .slice(0, 1)
          .map(row => `<tr>${row}</tr>`)
          .join('')}</thead><tbody>${rows
          .slice(1)
          .map(row => `<tr>${row}</tr>`)
          .join('')}</tbody></table>`,
      page: body => `<article>${body}</article>`,
    }),
  /** A page for printing: columns as wide as the official ones, so that labels wrap. */
  columned: (outline: Outline): string =>
    write(outline, {
      paragraph: words => `<p style="font-size:16pt;line-height:29pt;margin:0;text-indent:2em">${words}</p>`,
      cell: cell =>
        `<td${spans(cell)}${cell.role === 'value' ? ' align="center"' : ''} style="font-size:10.5pt">${escapeHtml(cell.text)}</td>`,
      table: (rows, { widths }) => {
        const total = widths.reduce((sum, width) => sum + width, 0);
        const columns = widths.map(width => `<col width="${((width / total) * 100).toFixed(1)}%">`).join('');
        return `<table border="1" style="width:100%"><colgroup>${columns}</colgroup>${rows.map(row => `<tr>${row}</tr>`).join('')}</table>`;
      },
      page: body =>
        `<html><head><meta charset="utf-8"><style>@page{size:A4;margin:37mm 26mm 35mm 28mm}</style></head><body>${body}</body></html>`,
    }),
} as const;
