import type { Outline } from '../../src/shared/document/outline.ts';
import type { PrintedCell, PrintedTable } from '../../src/shared/document/printed-table.ts';
import { escapeXml, type Habits, plainHabits, wordFile } from './import-ooxml.ts';

const run = (words: string, properties = ''): string =>
  `<w:r>${properties}<w:t xml:space="preserve">${escapeXml(words)}</w:t></w:r>`;

const songti = '<w:rPr><w:rFonts w:ascii="宋体" w:eastAsia="宋体"/><w:sz w:val="20"/></w:rPr>';

/** Somebody who sets looks on the paragraph's mark of blank cells, where Word keeps them. */
const markedHabits: Habits = {
  ...plainHabits,
  runs: words => run(words, songti),
  cell: (cell, runs) =>
    cell.text === ''
      ? `<w:p w:rsidR="00A1"><w:pPr><w:jc w:val="center"/>${songti}</w:pPr></w:p>`
      : `<w:p>${runs(cell.text)}</w:p>`,
};

/** Paragraphs that close themselves, in cells and in the body. */
const closedHabits: Habits = {
  ...plainHabits,
  paragraph: runs => `<w:p w:rsidR="00B2"/><w:p>${runs}</w:p><w:p w:rsidR="00B3" />`,
  cell: (cell, runs) => (cell.text === '' ? '<w:p w:rsidR="00B1" />' : `<w:p>${runs(cell.text)}</w:p>`),
};

/** Every figure and sentence torn into runs, marks of proofing and bookmarks between them. */
const tornHabits: Habits = {
  ...plainHabits,
  runs: words =>
    [...words]
      .map((piece, at) => `${at % 2 ? '<w:proofErr w:type="gramStart"/>' : ''}${run(piece, songti)}`)
      .join(''),
  paragraph: (runs, kind, index) =>
    `<w:p><w:bookmarkStart w:id="${index}" w:name="_Toc${index}${kind}"/>${runs}<w:bookmarkEnd w:id="${index}"/></w:p>`,
};

/** A figure over two paragraphs, blank ones above and below it. */
const stackedHabits: Habits = {
  ...plainHabits,
  cell: (cell, runs) => {
    if (cell.role !== 'value' || cell.text === '') return `<w:p/><w:p>${runs(cell.text)}</w:p><w:p/>`;
    return `<w:p/><w:p>${runs(cell.text)}</w:p><w:p><w:r><w:t xml:space="preserve"> </w:t></w:r></w:p>`;
  },
};

/** Fields of a form around what is to be filled in: hidden hints in the runs. */
const hiddenHabits: Habits = {
  ...plainHabits,
  cell: (cell, runs) =>
    cell.text === ''
      ? '<w:p><w:r><w:rPr><w:vanish/><w:sz w:val="18"/></w:rPr><w:t>填数</w:t></w:r></w:p>'
      : `<w:p>${runs(cell.text)}</w:p>`,
};

/** A file whose page head holds a picture, with parts that have nothing to do with the report. */
const headerParts: Readonly<Record<string, string>> = {
  'word/header1.xml':
    '<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:r><w:pict/></w:r></w:p></w:hdr>',
  'word/media/image1.png': '\u0089PNG not a picture, but bytes that have to stay',
  'customXml/item1.xml': '<root/>',
};

/** A row or a column that the format does not have is added to the first table by `changed`. */
function withTable(change: (rows: string[], printed: PrintedTable) => readonly string[]): Habits {
  return {
    ...plainHabits,
    table: (rows, printed) =>
      plainHabits.table(printed.id === 'requests' ? change([...rows], printed) : rows, printed),
  };
}

const cellXml = (words: string): string => `<w:tc><w:p>${words === '' ? '' : run(words)}</w:p></w:tc>`;

/** Templates that are filled whole. */
export const wholeTemplates = {
  'plain cells': (outline: Outline) => wordFile(outline, plainHabits),
  'looks on the paragraph marks of blank cells': (outline: Outline) => wordFile(outline, markedHabits),
  'paragraphs that close themselves': (outline: Outline) => wordFile(outline, closedHabits),
  'words torn into runs, bookmarks around them': (outline: Outline) => wordFile(outline, tornHabits),
  'blank paragraphs above and below every figure': (outline: Outline) => wordFile(outline, stackedHabits),
  'hidden hints in blank cells': (outline: Outline) => wordFile(outline, hiddenHabits),
  'a picture in the page head': (outline: Outline) => wordFile(outline, plainHabits, headerParts),
} as const;

/** A template with a row of its own: 另行统计, with a figure. */
export function withExtraRow(outline: Outline): Uint8Array {
  const habits = withTable((rows, printed) => {
    const figures = Array.from({ length: printed.columnCount - 1 }, () => cellXml('37'));
    return [...rows, `<w:tr>${cellXml('另行统计的件数')}${figures.join('')}</w:tr>`];
  });
  return wordFile(outline, habits);
}

/** A template with a column of its own behind the last one, each of its cells with these words. */
export function withExtraColumn(outline: Outline, words: string): Uint8Array {
  const habits = withTable((rows, { headerRows }) =>
    rows.map((row, at) =>
      row.replace(/<\/w:tr>$/, `${cellXml(at < Math.max(1, headerRows) ? '核对人意见' : words)}</w:tr>`),
    ),
  );
  return wordFile(outline, habits);
}

/** A template in which something stands in the first blank cell that must not be lost. */
export function withInCell(outline: Outline, content: string): Uint8Array {
  let done = false;
  return wordFile(outline, {
    ...plainHabits,
    cell: (cell: PrintedCell, runs) => {
      if (done || cell.role !== 'value') return plainHabits.cell(cell, runs);
      done = true;
      return `<w:p>${content}</w:p>`;
    },
  });
}

/** A template in which something stands in every paragraph of the texts. */
export function withInText(outline: Outline, content: string): Uint8Array {
  return wordFile(outline, {
    ...plainHabits,
    paragraph: (runs, kind) => `<w:p>${runs}${kind === 'paragraph' ? content : ''}</w:p>`,
  });
}
