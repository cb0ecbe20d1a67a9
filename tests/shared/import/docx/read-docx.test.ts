import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDocx } from '../../../../src/shared/import/docx/read-docx.ts';
import type { SourceTable } from '../../../../src/shared/import/source.ts';
import { packWord } from '../../../helpers/import-ooxml.ts';
import { sharedReference } from '../../../helpers/shared-cases.ts';

const run = (words: string, properties = ''): string =>
  `<w:r>${properties}<w:t xml:space="preserve">${words}</w:t></w:r>`;
const p = (content: string): string => `<w:p>${content}</w:p>`;
const cell = (words: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${p(words === '' ? '' : run(words))}</w:tc>`;

function paragraphs(body: string): readonly string[] {
  return readDocx(packWord(body)).map(block => (block.kind === 'paragraph' ? block.text : block.kind));
}

function table(rows: string): SourceTable {
  const [block] = readDocx(packWord(`<w:tbl>${rows}</w:tbl>`));
  if (block?.kind !== 'table') throw new Error('no table was read');
  return block;
}

const shape = ({ cells }: SourceTable): readonly (readonly [number, number, number, number, string])[] =>
  cells.map(each => [each.row, each.column, each.rowSpan, each.columnSpan, each.text]);

describe('the words of a Word file', () => {
  test('split runs are one paragraph; tabs and breaks are kept as such', () => {
    expect(paragraphs(p(`${run('一、总')}${run('体')}${run('情况')}`))).toEqual(['一、总体情况']);
    expect(paragraphs(p(`<w:r><w:t>单位</w:t><w:tab/><w:t>日期</w:t></w:r>`))).toEqual(['单位\t日期']);
    expect(paragraphs(p(`<w:r><w:t>上</w:t><w:br/><w:t>下</w:t></w:r>`))).toEqual(['上', '下']);
  });

  test('a tab stop in the properties is no tab', () => {
    expect(paragraphs(p(`<w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>${run('字')}`))).toEqual([
      '字',
    ]);
  });

  test('inserted words are kept, deleted and moved-away ones are not', () => {
    const body = `<w:ins>${run('新')}</w:ins><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:moveFrom>${run('走')}</w:moveFrom><w:moveTo>${run('来')}</w:moveTo>`;
    expect(paragraphs(p(body))).toEqual(['新来']);
  });

  test('a paragraph whose end was deleted or moved away goes on in the next one', () => {
    const end = (mark: string) => `<w:pPr><w:rPr><w:${mark} w:id="1" w:author="a"/></w:rPr></w:pPr>`;
    expect(paragraphs(p(`${end('del')}${run('收到申请')}`) + p(run('12件。')) + p(run('另一段。')))).toEqual([
      '收到申请12件。',
      '另一段。',
    ]);
    expect(paragraphs(p(`${end('moveFrom')}${run('甲')}`) + p(run('乙')))).toEqual(['甲乙']);
    expect(paragraphs(p(`${end('ins')}${run('甲')}`) + p(run('乙')))).toEqual(['甲', '乙']);
    const deleted = `<w:del><w:r><w:delText>全段删去</w:delText></w:r></w:del>`;
    expect(paragraphs(p(run('前。')) + p(`${end('del')}${deleted}`) + p(run('后。')))).toEqual([
      '前。',
      '后。',
    ]);
  });

  test('a deleted end inside a cell or a text box joins nothing outside it', () => {
    const end = '<w:pPr><w:rPr><w:del w:id="1" w:author="a"/></w:rPr></w:pPr>';
    const cells = `<w:tr><w:tc>${p(end + run('3'))}${p(run('4'))}</w:tc><w:tc>${p(end + run('5'))}</w:tc></w:tr>`;
    expect(shape(table(cells)).map(each => each[4])).toEqual(['34', '5']);
    const box = `<w:r><w:txbxContent>${p(end + run('框'))}</w:txbxContent></w:r>`;
    expect(paragraphs(p(run('文') + box) + p(run('后')))).toEqual(['文', '框', '后']);
  });

  test('hidden words, field codes and phonetic guides are not read; field results are', () => {
    expect(
      paragraphs(
        p(run('藏', '<w:rPr><w:vanish/></w:rPr>') + run('见', '<w:rPr><w:vanish w:val="0"/></w:rPr>')),
      ),
    ).toEqual(['见']);
    const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('2025年')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    expect(paragraphs(p(field))).toEqual(['2025年']);
    expect(
      paragraphs(p(`<w:ruby><w:rt>${run('ㄓ')}</w:rt><w:rubyBase>${run('政')}</w:rubyBase></w:ruby>`)),
    ).toEqual(['政']);
  });

  test('a text box is read once, after its paragraph, though it is written twice', () => {
    const box = (words: string): string => `<w:txbxContent>${p(run(words))}</w:txbxContent>`;
    const body = p(
      `${run('前')}<w:r><mc:AlternateContent><mc:Choice><wps:txbx>${box('框')}</wps:txbx></mc:Choice><mc:Fallback>${box('框')}</mc:Fallback></mc:AlternateContent></w:r>${run('后')}`,
    );
    expect(paragraphs(body)).toEqual(['前后', '框']);
  });

  test('content controls, links and symbols are read', () => {
    expect(
      paragraphs(`<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${p(run('内'))}</w:sdtContent></w:sdt>`),
    ).toEqual(['内']);
    expect(
      paragraphs(
        p(
          `<w:hyperlink>${run('链')}</w:hyperlink><w:r><w:sym w:font="宋体" w:char="2014"/><w:sym w:font="Symbol" w:char="F030"/><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>`,
        ),
      ),
    ).toEqual(['链—0□']);
  });

  test('notes follow the body as notes', () => {
    const notes =
      '<w:footnotes><w:footnote w:type="separator"><w:p><w:r><w:t>—</w:t></w:r></w:p></w:footnote><w:footnote w:id="2"><w:p><w:r><w:t>注</w:t></w:r></w:p></w:footnote></w:footnotes>';
    const blocks = readDocx(packWord(p(run('正文')), { 'word/footnotes.xml': notes }));
    expect(blocks.map(block => block.where)).toEqual([
      { kind: 'paragraph', paragraph: 1 },
      { kind: 'note', note: 1 },
    ]);
  });

  test('the body is where the package says it is, in any encoding it declares by a mark', () => {
    const body = '\ufeff<w:document><w:body><w:p><w:r><w:t>字</w:t></w:r></w:p></w:body></w:document>';
    const bytes = zipSync({
      '_rels/.rels': strToU8(
        '<Relationships><Relationship Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/word/document2.xml"/></Relationships>',
      ),
      'word/document2.xml': new Uint8Array(Buffer.from(body, 'utf16le')),
    });
    expect(readDocx(bytes)).toMatchObject([{ kind: 'paragraph', text: '字' }]);
  });
});

describe('the tables of a Word file', () => {
  test('spans and vertical merges become cells with spans', () => {
    const rows = `<w:tr>${cell('甲', '<w:gridSpan w:val="2"/>')}${cell('乙', '<w:vMerge w:val="restart"/>')}</w:tr><w:tr>${cell('1')}${cell('2')}${cell('', '<w:vMerge/>')}</w:tr>`;
    expect(shape(table(rows))).toEqual([
      [0, 0, 1, 2, '甲'],
      [0, 2, 2, 1, '乙'],
      [1, 0, 1, 1, '1'],
      [1, 1, 1, 1, '2'],
    ]);
  });

  test('rows may begin later, merge to the left, or be deleted', () => {
    const rows = `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('甲')}${cell('', '<w:hMerge w:val="continue"/>')}</w:tr><w:tr><w:trPr><w:del/></w:trPr>${cell('删')}</w:tr><w:tr>${cell('1')}${cell('2')}${cell('3')}</w:tr>`;
    expect(shape(table(rows))).toEqual([
      [0, 1, 1, 2, '甲'],
      [1, 0, 1, 1, '1'],
      [1, 1, 1, 1, '2'],
      [1, 2, 1, 1, '3'],
    ]);
  });

  test('a merge that goes on from nothing is a cell of its own', () => {
    expect(shape(table(`<w:tr>${cell('孤', '<w:vMerge/>')}${cell('1')}</w:tr>`))).toEqual([
      [0, 0, 1, 1, '孤'],
      [0, 1, 1, 1, '1'],
    ]);
  });

  test('a table around other tables is dissolved, in reading order', () => {
    const inner = `<w:tbl><w:tr>${cell('甲')}${cell('乙')}</w:tr></w:tbl>`;
    const body = `<w:tbl><w:tr><w:tc>${p(run('前'))}${inner}${p(run('后'))}</w:tc><w:tc>${p(run('旁'))}</w:tc></w:tr></w:tbl>`;
    expect(paragraphs(body)).toEqual(['前', 'table', '后', '旁']);
  });

  test('a frame of a single cell is the words in it', () => {
    expect(paragraphs(`<w:tbl><w:tr>${cell('框中')}</w:tr></w:tbl>`)).toEqual(['框中']);
  });

  const template = sharedReference('official-template-2021.docx');
  const facts = sharedReference('official-template-2021.json');
  test.skipIf(!template || !facts)(
    'the official template has the grid that was measured (needs ../shared/reference)',
    () => {
      const tables = readDocx(readFileSync(template ?? '')).filter(block => block.kind === 'table');
      const measured = JSON.parse(readFileSync(facts ?? '', 'utf8')).tables as {
        cells: [number, number, number, number, string][];
      }[];
      expect(tables.map(each => shape(each))).toEqual(
        measured.map(each =>
          each.cells.map(([row, column, rows, columns, words]) => [row, column, rows, columns, words]),
        ),
      );
    },
  );
});
