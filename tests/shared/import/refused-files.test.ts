import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { exportDocx } from '../../../src/shared/document/export-docx.ts';
import { ImportError, type ImportProblem } from '../../../src/shared/import/import-error.ts';
import { importFile } from '../../../src/shared/import/import-file.ts';
import { importHtml, importReport, importText } from '../../../src/shared/import/import-report.ts';
import { writeDraft } from '../../../src/shared/report/draft-file.ts';
import { usualReport } from '../../helpers/import-reports.ts';

async function refusal(name: string, bytes: Uint8Array): Promise<ImportError> {
  try {
    await importFile({ name, bytes });
  } catch (error) {
    if (error instanceof ImportError) return error;
    throw error;
  }
  throw new Error(`${name} was read`);
}

const compound = (...names: readonly string[]): Uint8Array =>
  new Uint8Array([
    ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    ...new Uint8Array(1016),
    ...Buffer.from(names.join('\0'), 'utf16le'),
  ]);

const zip = (...names: readonly string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map(name => [name, strToU8('x')])));

const cases: readonly (readonly [string, Uint8Array, ImportProblem, RegExp])[] = [
  ['空.docx', new Uint8Array(), 'empty', /空的/],
  ['年报.doc', compound('WordDocument'), 'legacyWord', /另存为 \.docx/],
  ['年报.wps', compound('WpsDocument'), 'legacyWord', /另存为 \.docx/],
  ['年报.docx', compound('EncryptedPackage'), 'encrypted', /去掉密码/],
  ['表.xls', compound('Workbook'), 'spreadsheet', /复制/],
  ['年报.pdf', strToU8('%PDF-1.7\n…'), 'damaged', /不完整/],
  ['扫描件.docx', strToU8('%PDF-1.4'), 'damaged', /PDF/],
  ['年报.rtf', strToU8('{\\rtf1\\ansi'), 'rtf', /另存为 \.docx/],
  ['年报.doc', strToU8('{\\rtf1\\ansi'), 'rtf', /RTF/],
  ['年报.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10]), 'image', /图片/],
  ['年报.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'image', /图片/],
  ['年报.rar', strToU8('Rar!\x1a\x07\x00'), 'archive', /解压/],
  ['年报.zip', zip('年报/a.docx'), 'archive', /解压/],
  ['表.et', compound('Workbook'), 'spreadsheet', /另存为 \.xlsx/],
  ['年报.pptx', zip('ppt/presentation.xml'), 'presentation', /演示文稿/],
  ['年报.ofd', zip('OFD.xml', 'Doc_0/Document.xml'), 'otherDocument', /OFD/],
  ['年报.odt', zip('mimetype', 'content.xml'), 'otherDocument', /另存为 \.docx/],
  ['年报.mht', strToU8('MIME-Version: 1.0\nContent-Type: multipart/related'), 'webArchive', /另存为 \.docx/],
  [
    '年报.xml',
    strToU8('<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>'),
    'otherDocument',
    /另存为 \.docx/,
  ],
  ['草稿.json', strToU8(writeDraft(usualReport('2021'))), 'draft', /“打开”/],
  [
    '随机.txt',
    new Uint8Array(Array.from({ length: 400 }, (_, at) => (at * 197 + 13) % 256)),
    'notText',
    /编码/,
  ],
  ['通知.txt', strToU8('关于开展安全生产大检查的通知\n各村：\n请于3月1日前完成。'), 'notReport', /看不出/],
  [
    '网页.html',
    strToU8('<html><body><p>首页</p><table><tr><td>行政许可</td><td>12</td></tr></table></body></html>'),
    'notReport',
    /看不出/,
  ],
];

describe('a file that cannot be imported is answered with what it is and what to do', () => {
  test.each(cases)('%s', async (name, bytes, problem, words) => {
    const error = await refusal(name, bytes);
    expect(error.problem).toBe(problem);
    expect(error.message).toMatch(words);
    expect(error.message).toMatch(/^[^a-z]*[\u4e00-\u9fff].*。$/);
  });

  test('a Word file cut off anywhere is damaged, not a crash', async () => {
    const whole = await exportDocx(usualReport('2021'));
    for (const share of [0.1, 0.5, 0.9, 0.99]) {
      const error = await refusal('年报.docx', whole.slice(0, Math.floor(whole.length * share)));
      expect(error.problem).toBe('damaged');
      expect(error.message).toContain('不完整');
    }
  });

  test('a Word file with a damaged part is damaged', async () => {
    const whole = await exportDocx(usualReport('2021'));
    const at = Buffer.from(whole).indexOf('word/document.xml') + 200;
    whole.fill(0xff, at, at + 400);
    expect((await refusal('年报.docx', whole)).problem).toBe('damaged');
  });

  test('pasted nothing is nothing', () => {
    expect(() => importText(' \n\t')).toThrow('没有内容可以导入');
    expect(() => importHtml('  ')).toThrow('没有内容可以导入');
  });

  test('a web page saved as .doc is read as the web page it is', () => {
    const page = strToU8(
      '<html><head><meta charset="utf-8"></head><body><p>一、总体情况</p><p>无</p><p>五、存在的主要问题及改进情况</p></body></html>',
    );
    expect(importReport({ name: '年报.doc', bytes: page }).texts.overview).toBe('无');
  });
});
