import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { outlineOf } from '../../../../src/shared/document/outline.ts';
import { formatById } from '../../../../src/shared/formats/registry.ts';
import { ImportError } from '../../../../src/shared/import/import-error.ts';
import { importReport } from '../../../../src/shared/import/import-report.ts';
import { zipEntries } from '../../../../src/shared/import/zip/zip-directory.ts';
import type { Draft } from '../../../../src/shared/report/draft.ts';
import { makeFilled } from '../../../../src/shared/review/template/make-filled.ts';
import {
  wholeTemplates,
  withExtraColumn,
  withExtraRow,
  withInCell,
  withInText,
} from '../../../helpers/county-templates.ts';
import { packWord } from '../../../helpers/import-ooxml.ts';
import { distinctReport } from '../../../helpers/import-reports.ts';
import { docxLibraryFile, wordAuthors } from '../../../helpers/import-word-authors.ts';
import { makeReport } from '../../../helpers/make-report.ts';
import { sharedReference } from '../../../helpers/shared-cases.ts';

const signature = { organ: '清河县柳林镇人民政府', date: '2025-01-15' };
const draft: Draft = {
  ...distinctReport('2021'),
  unit: '清河县柳林镇人民政府',
  year: 2024,
  signature,
};
const format = formatById('2021');

/** What a template was made from: nothing but the title and the signature, or a whole report of the year before. */
const blank = makeReport({ format: '2021', year: 2023, unit: '青山县云溪镇人民政府' });
const emptied: Draft = {
  ...blank,
  cells: {},
  signature: { organ: '青山县云溪镇人民政府', date: '2024-01-20' },
};
const lastYear: Draft = {
  ...emptied,
  cells: Object.fromEntries([...format.cells.keys()].map((id, index) => [id, String(5000 + index)])),
  texts: {
    introduction: '上年的引言。',
    overview: '（一）上年的标题\n上年的第一段，比标题长得多，是正文的样子。\n上年的第二段。',
    problems: '上年的问题。',
    others: '上年的其他事项。',
  },
};

function fill(bytes: Uint8Array, partly = false, report = draft) {
  return makeFilled({ draft: report, template: { name: '县模板.docx', bytes }, partly });
}

function made(bytes: Uint8Array, partly = false, report = draft) {
  const result = fill(bytes, partly, report);
  if (result.kind !== 'made') throw new Error(result.message);
  return result;
}

/** The figures a report prints, by cell. */
function printed(report: Draft): Readonly<Record<string, string>> {
  return Object.fromEntries(
    outlineOf(report).flatMap(block =>
      block.kind === 'table'
        ? block.table.cells.flatMap(({ cell, text }) =>
            cell !== undefined && text !== '' ? [[cell, text] as const] : [],
          )
        : [],
    ),
  );
}

/** Expects every figure, text and name of the report in a file, and nothing else. */
function expectWhole(bytes: Uint8Array, report = draft) {
  const read = importReport({ name: 'x.docx', bytes });
  const figures = Object.fromEntries(
    Object.entries(read.account.cellSources).map(([id, { text }]) => [id, text]),
  );
  expect(figures).toEqual(printed(report));
  expect(read.texts).toEqual(report.texts);
  expect(read).toMatchObject({ unit: report.unit, year: report.year, signature: report.signature });
}

/** Expects every entry but the body to be the same to the packed byte, in the same order. */
function expectSameEntries(
  before: Uint8Array,
  after: Uint8Array,
  but: readonly string[] = ['word/document.xml'],
) {
  const [old, now] = [zipEntries(before), zipEntries(after)];
  expect([...now.keys()]).toEqual([...old.keys()]);
  for (const [name, entry] of old) {
    const other = now.get(name);
    if (!other || but.includes(name)) continue;
    const length = entry.compressedSize + 30 + name.length;
    expect(other.compressedSize).toBe(entry.compressedSize);
    expect(after.subarray(other.offset, other.offset + length)).toEqual(
      before.subarray(entry.offset, entry.offset + length),
    );
  }
  expect(Object.keys(unzipSync(after))).toEqual(Object.keys(unzipSync(before)));
}

const bodyOf = (bytes: Uint8Array): string =>
  strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());

const authors = {
  ...wholeTemplates,
  'habits of WPS: split runs, hidden paragraphs, content controls around tables': wordAuthors.wps,
  'a table around everything': wordAuthors.framing,
};

describe.each(Object.entries(authors))('a template with %s', (_, author) => {
  test('takes in a whole report where its cells are blank', () => {
    const bytes = author(outlineOf(emptied));
    const result = made(bytes);
    expect(result.account).toMatchObject({ noPlace: [], left: [] });
    expectWhole(result.bytes);
    expectSameEntries(bytes, result.bytes);
  });

  test("says this year's report and nothing of last year's where it was filled", () => {
    const bytes = author(outlineOf(lastYear));
    const result = made(bytes);
    expectWhole(result.bytes);
    expect(bodyOf(result.bytes)).not.toMatch(/上年的|云溪|>5[0-9]{3}</);
    expect(result.account.replaced.join('\n')).toContain('“一、总体情况”原有的 3 段：“（一）上年的标题');
  });
});

describe('filling', () => {
  test('does with a file of the docx library', async () => {
    expectWhole(made(await docxLibraryFile(outlineOf(lastYear))).bytes);
  });

  test.each(['libreoffice-2021.docx', 'libreoffice-broken-2021.docx'])('does with LibreOffice’s %s', name => {
    const bytes = new Uint8Array(readFileSync(new URL(`../../../fixtures/import/${name}`, import.meta.url)));
    const result = made(bytes, true);
    const read = importReport({ name, bytes: result.bytes });
    expect(
      Object.fromEntries(Object.entries(read.account.cellSources).map(([id, { text }]) => [id, text])),
    ).toEqual(printed(draft));
    expectSameEntries(bytes, result.bytes);
  });

  test('leaves every byte of the body but the new words', () => {
    const bytes = wholeTemplates['plain cells'](outlineOf(emptied));
    const one: Draft = { ...emptied, cells: { 'requests.newReceived.naturalPerson': '7' } };
    const figures = Object.values(printed(one));
    const body = bodyOf(made(bytes, false, one).bytes);
    const run = '<w:r><w:t xml:space="preserve">7</w:t></w:r>';
    expect(body.split(run).length - 1).toBe(figures.length);
    expect(body.replaceAll(run, '')).toBe(bodyOf(bytes));
  });

  test('leaves a blank column that the report does not have alone', () => {
    const bytes = withExtraColumn(outlineOf(emptied), '');
    expectWhole(made(bytes).bytes);
  });

  test('takes bytes as a file is read on Node: a view into a larger buffer', () => {
    const bytes = wholeTemplates['plain cells'](outlineOf(emptied));
    const pool = Buffer.alloc(bytes.length + 64, 1);
    pool.set(bytes, 40);
    const view = pool.subarray(40, 40 + bytes.length);
    expect(made(view).bytes).toEqual(made(bytes).bytes);
    expect(new Uint8Array(view)).toEqual(bytes);
  });

  test('changes nothing where the template says it all already', () => {
    const bytes = wholeTemplates['words torn into runs, bookmarks around them'](outlineOf(draft));
    expect(made(bytes).bytes).toEqual(bytes);
  });

  test('keeps the looks of a blank cell, and those of a heading and of a sentence apart', () => {
    const marked = made(wholeTemplates['looks on the paragraph marks of blank cells'](outlineOf(emptied)));
    expect(bodyOf(marked.bytes)).toMatch(
      /<w:p w:rsidR="00A1"><w:pPr><w:jc w:val="center"\/><w:rPr>.{1,120}<\/w:rPr><\/w:pPr><w:r><w:rPr><w:rFonts w:ascii="宋体" w:eastAsia="宋体"\/><w:sz w:val="20"\/><\/w:rPr><w:t xml:space="preserve">\d/,
    );
  });

  test('keeps bookmarks of the words that give way', () => {
    const bytes = wholeTemplates['words torn into runs, bookmarks around them'](outlineOf(lastYear));
    const marks = (xml: string) => xml.match(/<w:bookmark(?:Start|End)[^>]*>/g)?.toSorted();
    expect(marks(bodyOf(made(bytes).bytes))).toEqual(marks(bodyOf(bytes)));
  });

  test('makes a document of a Word template (.dotx)', () => {
    const parts = unzipSync(wholeTemplates['plain cells'](outlineOf(emptied)));
    const types = strFromU8(parts['[Content_Types].xml']!).replace('document.main', 'template.main');
    const bytes = zipSync({ ...parts, '[Content_Types].xml': strToU8(types) });
    const result = made(bytes);
    expectWhole(result.bytes);
    expect(unzipSync(result.bytes)['[Content_Types].xml']).toEqual(parts['[Content_Types].xml']);
    expectSameEntries(bytes, result.bytes, ['word/document.xml', '[Content_Types].xml']);
  });

  const official = sharedReference('official-template-2021.docx');
  test.skipIf(!official)(
    "fills every cell of the government's own template (needs ../shared/reference)",
    () => {
      const bytes = new Uint8Array(readFileSync(official ?? ''));
      const refused = fill(bytes);
      expect(refused).toMatchObject({ kind: 'unfit' });
      expect(refused.kind === 'unfit' && refused.account.noPlace.map(line => line.slice(0, 4))).toEqual([
        '标题“清',
        '落款“清',
        '成文日期',
        '“引言”',
      ]);
      const result = made(bytes, true);
      const read = importReport({ name: 'x.docx', bytes: result.bytes });
      const { introduction: _, ...texts } = draft.texts;
      expect(read.texts).toMatchObject(texts);
      expect(Object.keys(read.account.cellSources)).toHaveLength(200);
      expectSameEntries(bytes, result.bytes);
    },
  );
});

describe('what finds no place is named, and nothing is made', () => {
  function unfit(bytes: Uint8Array, report = draft) {
    const result = fill(bytes, false, report);
    if (result.kind !== 'unfit') throw new Error(`${result.kind} instead`);
    return [...result.account.noPlace, ...result.account.left];
  }

  test('a row or a column that the report does not have', () => {
    const row = unfit(withExtraRow(outlineOf(emptied)));
    expect(row.every(line => line.includes('『另行统计的件数』') && line.includes('“37”没有动'))).toBe(true);
    expect(row.length).toBeGreaterThan(0);
    const column = unfit(withExtraColumn(outlineOf(emptied), '73'));
    expect(column.length).toBeGreaterThan(0);
    expect(column.every(line => line.includes('“73”没有动') || line.includes('没有认出'))).toBe(true);
  });

  test.each([
    ['<w:r><w:drawing/></w:r>', '图片'],
    ['<w:r><w:footnoteReference w:id="2"/></w:r>', '脚注'],
    ['<w:ins w:id="1" w:author="x"><w:r><w:t>8</w:t></w:r></w:ins>', '修订'],
    ['<w:commentRangeStart w:id="0"/><w:r><w:t>8</w:t></w:r><w:commentRangeEnd w:id="0"/>', '批注'],
    ['<w:sdt><w:sdtContent><w:r><w:t>8</w:t></w:r></w:sdtContent></w:sdt>', '内容控件'],
    ['<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>', '域'],
  ])('a cell with %s', (content, name) => {
    const bytes = withInCell(outlineOf(emptied), content);
    const open = unfit(bytes);
    expect(open).toHaveLength(1);
    expect(open[0]).toMatch(new RegExp(`^“二、.+』.+没有填入，模板里这一格有${name}。$`));
    const read = importReport({ name: 'x.docx', bytes: made(bytes, true).bytes });
    const missing = Object.entries(printed(draft)).filter(
      ([id, figure]) => read.account.cellSources[id]?.text !== figure,
    );
    expect(missing).toHaveLength(1);
  });

  test('a text that stands with a picture or a note', () => {
    const bytes = withInText(outlineOf(lastYear), '<w:r><w:drawing/></w:r>');
    const open = unfit(bytes);
    expect(open.map(line => /“(.+?)”/.exec(line)?.[1])).toEqual([
      '引言',
      '一、总体情况',
      '五、存在的主要问题及改进情况',
      '六、其他需要报告的事项',
    ]);
    expect(bodyOf(made(bytes, true).bytes)).toContain('上年的第二段。');
  });

  test('a signature or a title that the template does not have', () => {
    const open = unfit(wholeTemplates['plain cells'](outlineOf(blank)));
    expect(open).toEqual([
      '落款“清河县柳林镇人民政府”没有写进去，模板里没有认出落款。',
      '成文日期“2025年1月15日”没有写进去，模板里没有认出成文日期。',
    ]);
  });

  test("last year's signature where the report has none", () => {
    const { signature: _, ...unsigned } = draft;
    const open = unfit(wholeTemplates['plain cells'](outlineOf(lastYear)), unsigned);
    expect(open).toHaveLength(2);
    expect(open.join('')).toContain('没有动');
  });

  test('what is under tracked changes or in a text box', () => {
    const open = unfit(wordAuthors.word(outlineOf(lastYear))).join('\n');
    expect(open).toContain('修订');
    expect(open).toContain('落款');
  });

  test('a template of another format', () => {
    const bytes = wholeTemplates['plain cells'](outlineOf(makeReport({ format: '2019', year: 2020 })));
    expect(fill(bytes, true)).toMatchObject({
      kind: 'unfit',
      message: expect.stringContaining('请换一份模板'),
    });
  });

  test('a file with macros, a signed one, and what is no Word file', () => {
    const plain = unzipSync(wholeTemplates['plain cells'](outlineOf(emptied)));
    const withPart = (name: string) => zipSync({ ...plain, [name]: strToU8('x') });
    expect(() => fill(withPart('word/vbaProject.bin'))).toThrow(/带宏/);
    expect(() => fill(withPart('_xmlsignatures/sig1.xml'))).toThrow(/数字签名/);
    expect(() => fill(strToU8('一、总体情况'))).toThrow(/模板要 Word 文件/);
    expect(() => fill(new Uint8Array())).toThrow(ImportError);
    expect(() => fill(packWord('<w:p><w:r><w:t>通知</w:t></w:r></w:p>'))).toThrow(ImportError);
  });
});
