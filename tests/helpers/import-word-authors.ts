import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import type { Outline } from '../../src/shared/document/outline.ts';
import { escapeXml, type Habits, plainHabits, wordFile } from './import-ooxml.ts';

const rsid = 'w:rsidR="00A77427" w:rsidRPr="00B04E1C"';

/** WPS: every few characters a run of their own with its fonts, content controls, marks of proofing. */
const wpsHabits: Habits = {
  ...plainHabits,
  runs: words =>
    (words.match(/.{1,3}/gsu) ?? [])
      .map(
        piece =>
          `<w:proofErr w:type="spellStart"/><w:r ${rsid}><w:rPr><w:rFonts w:hint="eastAsia" w:ascii="宋体" w:eastAsia="宋体"/><w:sz w:val="21"/></w:rPr><w:t xml:space="preserve">${escapeXml(piece)}</w:t></w:r><w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/>`,
      )
      .join(''),
  paragraph: runs =>
    `<w:p ${rsid}><w:pPr><w:tabs><w:tab w:val="left" w:pos="420"/></w:tabs><w:spacing w:line="560" w:lineRule="exact"/><w:rPr><w:ins w:id="1" w:author="x"/></w:rPr></w:pPr>${runs}</w:p><w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr></w:p>`,
  table: rows =>
    `<w:sdt><w:sdtPr><w:alias w:val="表"/></w:sdtPr><w:sdtContent><w:tbl><w:tblPr><w:tblStyle w:val="a3"/></w:tblPr><w:tblGrid><w:gridCol w:w="9"/></w:tblGrid>${rows.join('')}</w:tbl></w:sdtContent></w:sdt><w:p/>`,
  rowProperties: '<w:cantSplit/><w:trHeight w:val="340"/><w:jc w:val="center"/>',
  cell: (cell, runs) =>
    `<w:p><w:pPr><w:jc w:val="center"/></w:pPr></w:p><w:p>${cell.text === '' ? '<w:r><w:t xml:space="preserve"> </w:t></w:r>' : runs(cell.text)}</w:p>`,
  mergeGoesOn: '<w:vMerge w:val="continue"/>',
};

/** Word: tracked changes, fields, notes, text boxes written twice, numbers set automatically, labels broken by hand. */
const wordHabits: Habits = {
  ...plainHabits,
  runs: words => {
    const half = Math.ceil(words.length / 2);
    const run = (piece: string): string => `<w:r><w:t xml:space="preserve">${escapeXml(piece)}</w:t></w:r>`;
    return `${run(words.slice(0, half))}<w:del w:id="2" w:author="x"><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins w:id="3" w:author="x">${words.length > half ? run(words.slice(half)) : ''}</w:ins>`;
  },
  paragraph: (runs, kind) =>
    kind === 'paragraph'
      ? `<w:p>${runs}<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r></w:p>`
      : kind === 'signature'
        ? `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent><w:p>${runs}</w:p></w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent><w:p>${runs}</w:p></w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`
        : `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${runs}</w:p>`,
  cell: (cell, runs) => {
    if (cell.role === 'value' || cell.text.length < 4)
      return `<w:p>${cell.text === '' ? '' : runs(cell.text)}</w:p>`;
    const half = Math.ceil(cell.text.length / 2);
    return `<w:p>${runs(cell.text.slice(0, half))}</w:p><w:p>${runs(cell.text.slice(half))}</w:p>`;
  },
  automaticNumbers: true,
};

/** Somebody who lays the page out with a table around everything. */
const framingHabits: Habits = {
  ...plainHabits,
  table: rows =>
    `<w:tbl><w:tblPr/><w:tr><w:tc><w:tcPr/><w:tbl>${rows.join('')}</w:tbl><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>`,
};

/** Outlines as Word files by authors of different habits. */
export const wordAuthors = {
  plain: (outline: Outline): Uint8Array => wordFile(outline, plainHabits),
  wps: (outline: Outline): Uint8Array => wordFile(outline, wpsHabits),
  word: (outline: Outline): Uint8Array =>
    wordFile(outline, wordHabits, {
      'word/footnotes.xml':
        '<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:type="separator" w:id="0"><w:p><w:r><w:t>—</w:t></w:r></w:p></w:footnote><w:footnote w:id="2"><w:p><w:r><w:t>数据截至年底。</w:t></w:r></w:p></w:footnote></w:footnotes>',
    }),
  framing: (outline: Outline): Uint8Array => wordFile(outline, framingHabits),
} as const;

/** An outline as a Word file made with the docx library, tables by its own row and column spans. */
export async function docxLibraryFile(outline: Outline): Promise<Uint8Array> {
  const children = outline.flatMap((block): (Paragraph | Table)[] => {
    switch (block.kind) {
      case 'title':
        return [
          new Paragraph({ children: block.lines.map((line, at) => new TextRun({ text: line, break: at })) }),
        ];
      case 'signature':
        return [new Paragraph(block.organ), new Paragraph(block.date)];
      case 'table':
        return [
          new Table({
            rows: Array.from(
              { length: block.table.rowCount },
              (_, row) =>
                new TableRow({
                  children: block.table.cells
                    .filter(cell => cell.row === row)
                    .map(
                      cell =>
                        new TableCell({
                          rowSpan: cell.rowSpan,
                          columnSpan: cell.columnSpan,
                          children: [new Paragraph(cell.text)],
                        }),
                    ),
                }),
            ),
          }),
        ];
      default:
        return [new Paragraph(block.text)];
    }
  });
  return new Uint8Array(await Packer.toArrayBuffer(new Document({ sections: [{ children }] })));
}
