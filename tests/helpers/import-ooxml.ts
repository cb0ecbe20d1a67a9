import { strToU8, zipSync } from 'fflate';
import type { Block, Outline } from '../../src/shared/document/outline.ts';
import type { PrintedCell, PrintedTable } from '../../src/shared/document/printed-table.ts';

/** How an author of a Word file writes what everybody else writes differently. */
export interface Habits {
  /** The runs of a stretch of words. */
  readonly runs: (words: string) => string;
  /** A paragraph of the body; `kind` is the block it comes from. */
  readonly paragraph: (runs: string, kind: Block['kind'], index: number) => string;
  /** A table from its rows. */
  readonly table: (rows: readonly string[], printed: PrintedTable) => string;
  /** What a row begins with. */
  readonly rowProperties: string;
  /** The paragraphs of a cell. */
  readonly cell: (cell: PrintedCell, runs: (words: string) => string) => string;
  /** Whether a vertically merged cell that goes on says so by an empty w:vMerge or by its value. */
  readonly mergeGoesOn: string;
  /** Whether the number of a heading is set by the word processor and no part of the words. */
  readonly automaticNumbers: boolean;
}

/** Nothing special: one run, one paragraph. */
export const plainHabits: Habits = {
  runs: words => `<w:r><w:t xml:space="preserve">${escapeXml(words)}</w:t></w:r>`,
  paragraph: runs => `<w:p>${runs}</w:p>`,
  table: rows => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`,
  rowProperties: '',
  cell: (cell, runs) => `<w:p>${cell.text === '' ? '' : runs(cell.text)}</w:p>`,
  mergeGoesOn: '<w:vMerge/>',
  automaticNumbers: false,
};

/** A Word file of an outline, written by hand. */
export function wordFile(
  outline: Outline,
  habits: Habits,
  extra: Readonly<Record<string, string>> = {},
): Uint8Array {
  return packWord(outline.map((block, index) => blockXml(block, index, habits)).join(''), extra);
}

/** A Word file with this body. */
export function packWord(body: string, extra: Readonly<Record<string, string>> = {}): Uint8Array {
  const files: Record<string, string> = {
    '[Content_Types].xml':
      '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ...extra,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

function blockXml(block: Block, index: number, habits: Habits): string {
  const paragraph = (words: string): string => habits.paragraph(habits.runs(words), block.kind, index);
  switch (block.kind) {
    case 'title':
      return block.lines.map(paragraph).join('');
    case 'heading':
      return paragraph(habits.automaticNumbers ? block.text.replace(/^[一二三四五六]、/, '') : block.text);
    case 'paragraph':
      return paragraph(block.text);
    case 'signature':
      return [block.organ, block.date]
        .filter(line => line !== '')
        .map(paragraph)
        .join('');
    case 'table':
      return tableXml(block.table, habits);
  }
}

/** The rows of a table with merged cells written as Word writes them. */
function tableXml(printed: PrintedTable, habits: Habits): string {
  const rows = Array.from({ length: printed.rowCount }, (_, row) => {
    const covering = printed.cells
      .filter(cell => cell.row <= row && row < cell.row + cell.rowSpan)
      .sort((a, b) => a.column - b.column);
    const cells = covering.map(cell => cellXml(cell, row, habits)).join('');
    const first = covering[0]?.column ?? 0;
    const before = first > 0 ? `<w:gridBefore w:val="${first}"/>` : '';
    return `<w:tr><w:trPr>${before}${habits.rowProperties}</w:trPr>${cells}</w:tr>`;
  });
  return habits.table(rows, printed);
}

function cellXml(cell: PrintedCell, row: number, habits: Habits): string {
  const span = cell.columnSpan > 1 ? `<w:gridSpan w:val="${cell.columnSpan}"/>` : '';
  const starts = cell.row === row;
  const merge = cell.rowSpan > 1 ? (starts ? '<w:vMerge w:val="restart"/>' : habits.mergeGoesOn) : '';
  const content = starts ? habits.cell(cell, habits.runs) : '<w:p/>';
  return `<w:tc><w:tcPr><w:tcW w:w="800" w:type="dxa"/>${span}${merge}</w:tcPr>${content}</w:tc>`;
}

/** Words as XML text. */
export function escapeXml(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
