import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { exportDocx } from '../../../src/shared/document/export-docx.ts';
import { exportHtml } from '../../../src/shared/document/export-html.ts';
import { exportText } from '../../../src/shared/document/export-text.ts';
import { formatById } from '../../../src/shared/formats/registry.ts';
import { ImportError } from '../../../src/shared/import/import-error.ts';
import { importReport } from '../../../src/shared/import/import-report.ts';
import { narrowCell } from '../../../src/shared/report/figures.ts';
import { anyDamage, anyEncoding, damage } from '../../helpers/import-mutations.ts';
import { packWord } from '../../helpers/import-ooxml.ts';
import { usualReport } from '../../helpers/import-reports.ts';

/** Of the processor, so that a busy machine does not count. */
const longestSeconds = 2;

/** Imports what may be anything: a result that keeps its promises, or a clear refusal, within the time allowed. */
function importAnything(name: string, bytes: Uint8Array): 'read' | 'refused' {
  const start = process.cpuUsage();
  try {
    const { format, cells, account } = importReport({ name, bytes });
    const known = formatById(format).cells;
    for (const [id, text] of Object.entries(cells)) {
      expect(known.has(id)).toBe(true);
      const written = narrowCell(account.cellSources[id]?.text.replace(/\s+/g, ' ') ?? '');
      expect(written.startsWith(text) || text === `${written}元`, `${id}: ${text} was ${written}`).toBe(true);
    }
    return 'read';
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    expect(error.message).toMatch(/^[\u4e00-\u9fff].*[。]$/);
    return 'refused';
  } finally {
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1e6).toBeLessThan(longestSeconds);
  }
}

describe('2,000 damaged files: read or refused, never a crash or a hang', () => {
  const draft = usualReport('2021');
  const text = exportText(draft);
  const html = exportHtml(draft);
  let word: Uint8Array;
  beforeAll(async () => {
    word = await exportDocx(draft);
  });

  test('500 damaged Word files', () => {
    fc.assert(
      fc.property(anyDamage, mutations => {
        importAnything('report.docx', damage(word, mutations));
      }),
      { numRuns: 500 },
    );
  });

  test('500 Word files that are whole zips with a damaged body', () => {
    const parts = unzipSync(word);
    const body = parts['word/document.xml'] as Uint8Array;
    fc.assert(
      fc.property(anyDamage, mutations => {
        const zip = zipSync({ ...parts, 'word/document.xml': damage(body, mutations) }, { level: 1 });
        importAnything('report.docx', zip);
      }),
      { numRuns: 500 },
    );
  }, 120_000);

  test('500 damaged texts in four encodings', () => {
    fc.assert(
      fc.property(anyDamage, anyEncoding, (mutations, encode) => {
        importAnything('report.txt', damage(encode(text), mutations));
      }),
      { numRuns: 500 },
    );
  }, 120_000);

  test('500 damaged web pages in four encodings', () => {
    fc.assert(
      fc.property(anyDamage, anyEncoding, (mutations, encode) => {
        importAnything('report.html', damage(encode(html), mutations));
      }),
      { numRuns: 500 },
    );
  }, 120_000);
});

const run = '<w:r><w:t>一、总体情况</w:t></w:r>';
const many = (words: string, count: number): string => words.repeat(count);

/** Files made to cost more than they are worth. */
const bombs: readonly (readonly [string, string, () => Uint8Array])[] = [
  ['a zip bomb of blanks', 'a.docx', () => packWord(many(' ', 80_000_000))],
  ['a zip bomb of empty paragraphs', 'a.docx', () => packWord(many('<w:p/>', 3_000_000))],
  ['a zip bomb of elements', 'a.docx', () => packWord(many('<x/>', 4_000_000))],
  [
    'a zip bomb of words',
    'a.docx',
    () => packWord(`<w:p><w:r><w:t>${many('字', 7_000_000)}</w:t></w:r></w:p>`),
  ],
  ['elements nested a million deep', 'a.docx', () => packWord(many('<w:sdt>', 1_000_000))],
  [
    'tables nested 190 deep',
    'a.docx',
    () => packWord(`${many('<w:tbl><w:tr><w:tc>', 190)}${many(`<w:p>${run}</w:p>`, 15_000)}`),
  ],
  [
    'a table of half a million cells',
    'a.docx',
    () => packWord(`<w:tbl>${many(`<w:tr>${many('<w:tc><w:p/></w:tc>', 50)}</w:tr>`, 10_000)}</w:tbl>`),
  ],
  [
    'a cell a billion columns wide',
    'a.docx',
    () =>
      packWord(
        '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>',
      ),
  ],
  ['the same heading twenty thousand times', 'a.docx', () => packWord(many(`<w:p>${run}</w:p>`, 19_000))],
  [
    'almost the same heading, over and over',
    'a.docx',
    () =>
      packWord(
        many(
          '<w:p><w:r><w:t>一、政府信息公开主动收到处理申请情况行政复议诉讼存在问题其他报告事项</w:t></w:r></w:p>',
          19_000,
        ),
      ),
  ],
  ['tags opened and never closed', 'a.html', () => strToU8(`<html>${many('<b>', 2_000_000)}`)],
  [
    'tags closed and never opened',
    'a.html',
    () => strToU8(`<html>${many('<b>', 590)}${many('</i>', 199_000)}`),
  ],
  [
    'cells that span everything',
    'a.html',
    () => strToU8(`<table>${many('<tr><td rowspan=65534>其他<td rowspan=0>其他', 200)}`),
  ],
  [
    'half a million attributes',
    'a.html',
    () => strToU8(`<html><p ${Array.from({ length: 500_000 }, (_, at) => `a${at}=""`).join(' ')}>`),
  ],
  ['a script that never ends', 'a.html', () => strToU8(`<html><script>${many('<', 6_000_000)}`)],
  ['a line of dashes', 'a.txt', () => strToU8(`一、总体情况\n${many('-', 1_900_000)}x`)],
  [
    'six thousand rows of one label',
    'a.txt',
    () =>
      strToU8(
        `三、收到和处理政府信息公开申请情况\n${many('一、本年新收政府信息公开申请数量\t1\t2\n', 5_900)}`,
      ),
  ],
  [
    'pieces of labels laid out at random',
    'a.txt',
    () =>
      strToU8(
        `三、收到和处理政府信息公开申请情况\n${many('政府  信息 公开  申请 其他  公开 公开  1  1  1  2\n', 5_900)}`,
      ),
  ],
  ['tens of thousands of bars', 'a.txt', () => strToU8(`一、总体情况\n${many('|', 39_000)}`)],
];

describe('files made to stall a program', () => {
  test.each(bombs)('%s', (_, name, make) => {
    const bytes = make();
    const before = process.memoryUsage().rss;
    importAnything(name, bytes);
    expect((process.memoryUsage().rss - before) / 1024 / 1024).toBeLessThan(300);
  });

  test('nothing outside the file is read: an external entity stays unread', () => {
    const body = `<w:p>${run}</w:p><w:p><w:r><w:t>见&x;。</w:t></w:r></w:p><w:p><w:r><w:t>六、其他需要报告的事项</w:t></w:r></w:p>`;
    const bytes = zipSync({
      'word/document.xml': strToU8(
        `<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document><w:body>${body}</w:body></w:document>`,
      ),
    });
    expect(importReport({ name: 'a.docx', bytes }).texts.overview).toBe('见&x;。');
  });

  test('a zip that lies about its sizes is read by what it holds', () => {
    const bytes = packWord(
      `<w:p>${run}</w:p><w:p><w:r><w:t>无</w:t></w:r></w:p><w:p><w:r><w:t>六、其他需要报告的事项</w:t></w:r></w:p>`,
    );
    const lying = bytes.slice();
    const end = lying.length - 22;
    const view = new DataView(lying.buffer);
    for (let at = view.getUint32(end + 16, true); at < end; ) {
      view.setUint32(at + 24, 4_000_000_000, true);
      at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true);
    }
    expect(strFromU8(lying.slice(0, 2))).toBe('PK');
    expect(importReport({ name: 'a.docx', bytes: lying }).texts.overview).toBe('无');
  });
});
