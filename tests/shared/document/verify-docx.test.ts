import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { exportDocx } from '../../../src/shared/document/export-docx.ts';
import { verifyDocx } from '../../../src/shared/document/verify-docx.ts';
import { formatById } from '../../../src/shared/formats/registry.ts';
import { arbitraryDraft } from '../../helpers/arbitraries.ts';
import { makeFinishedReport } from '../../helpers/make-report.ts';
import { sampleReports } from '../../helpers/sample-reports.ts';

const draft = makeFinishedReport({
  cells: { 'requests.newReceived.naturalPerson': '3' },
  signature: { organ: '清河县柳林镇人民政府', date: '2025-01-15' },
});

/** The file with something in one of its parts changed. */
function tamper(
  bytes: Uint8Array,
  from: string | RegExp,
  to: string,
  path = 'word/document.xml',
): Uint8Array {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts[path]!);
  const changed = xml.replace(from, to);
  expect(changed).not.toBe(xml);
  return zipSync({ ...parts, [path]: strToU8(changed) });
}

function messages(bytes: Uint8Array): readonly string[] {
  return verifyDocx(bytes, draft).mismatches.map(mismatch => mismatch.message);
}

describe('reading a written file back', () => {
  test('finds nothing wrong with any report as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDraft(), async any => {
        const report = verifyDocx(await exportDocx(any), any);
        expect(report.mismatches).toEqual([]);
        expect(report.cells).toBe(formatById(any.format).cells.size);
      }),
      { numRuns: 20 },
    );
  });

  test('finds nothing wrong with the samples, and counts their figures and paragraphs', async () => {
    for (const sample of sampleReports()) {
      const report = verifyDocx(await exportDocx(sample.draft, sample.options), sample.draft, sample.options);
      expect(report.mismatches).toEqual([]);
      expect(report.paragraphs).toBeGreaterThan(6);
    }
    const counted = verifyDocx(await exportDocx(draft), draft);
    expect([counted.cells, counted.paragraphs]).toEqual([200, 14]);
  });

  test.each<[string, string | RegExp, string, readonly string[]]>([
    [
      'a figure',
      />3<\/w:t>/,
      '>8</w:t>',
      [
        '“三、收到和处理政府信息公开申请情况”『一、本年新收政府信息公开申请数量』自然人：应为“3”，写出的文件中是“8”。',
      ],
    ],
    [
      'a label',
      '>规章<',
      '>规则<',
      ['“二、主动公开政府信息情况”『规章』：应为“规章”，写出的文件中是“规则”。'],
    ],
    [
      'a merge',
      '<w:gridSpan w:val="7"/>',
      '<w:gridSpan w:val="6"/>',
      ['“三、收到和处理政府信息公开申请情况”『申请人情况』：这一格的合并方式与报告格式不同。'],
    ],
    [
      'a sentence',
      '加强业务培训',
      '加强培训',
      [
        '文字应为“存在的问题：公开内容还不够丰富。改进情况：加强业务培训，及时更新公开内容。”，写出的文件中是“存在的问题：公开内容还不够丰富。改进情况：加强培训，及时更新公开内容。”。',
      ],
    ],
    [
      'a lost paragraph',
      /<w:p>(?:(?!<w:p>).)*六、其他需要报告的事项.*?<\/w:p>/,
      '',
      ['写出的文件中缺少“六、其他需要报告的事项”。'],
    ],
    [
      'a lost table',
      /<w:tbl>(?:(?!<\/w:tbl>).)*行政复议.*?<\/w:tbl>/,
      '',
      ['写出的文件中缺少“四、政府信息公开行政复议、行政诉讼情况”的表格，或表格的行列数不对。'],
    ],
    [
      'a surplus paragraph',
      '<w:sectPr>',
      '<w:p><w:r><w:t>此页无正文</w:t></w:r></w:p><w:sectPr>',
      ['写出的文件中多出“此页无正文”。'],
    ],
  ])('finds %s that was changed, and only that', async (_, from, to, expected) => {
    expect(messages(tamper(await exportDocx(draft), from, to))).toEqual(expected);
  });

  test.each<[string, string, string | RegExp, string, string]>([
    [
      'the title',
      'word/document.xml',
      '清河县柳林镇人民政府</w:t>',
      '清河县杨林镇人民政府</w:t>',
      '标题应为“清河县柳林镇人民政府2024年',
    ],
    ['the title’s property', 'docProps/core.xml', '2024年', '2023年', '文件属性里的标题应为'],
    ['the unit', 'docProps/core.xml', '<dc:creator>清河县', '<dc:creator>', '机关应为“清河县柳林镇人民政府”'],
    ['the date', 'word/document.xml', '2025年1月15日', '2025年1月16日', '署名和日期应为'],
    [
      'a heading’s style',
      'word/document.xml',
      'w:pStyle w:val="Heading1"',
      'w:pStyle w:val="BodyText"',
      '“一、总体情况”的样式',
    ],
    ['a margin', 'word/document.xml', /(<w:pgMar w:top=")\d+/, '$11440', '纸张、页边距或行数'],
    ['the paper', 'word/document.xml', /(<w:pgSz w:w=")\d+/, '$112240', '纸张、页边距或行数'],
    ['the style sheet', 'word/styles.xml', '楷体_GB2312', '楷体', '字体和版式设置'],
  ])('finds %s that was changed', async (_, part, from, to, expected) => {
    expect(messages(tamper(exportDocx(draft), from, to, part)).join('\n')).toContain(expected);
  });

  test('says what was compared', () => {
    expect(verifyDocx(exportDocx(draft), draft).compared.join('、')).toBe(
      '200 格、14 段、机关、年度、标题、署名、日期、各级标题样式、页面设置',
    );
  });

  test('finds that the fonts are not the chosen ones', async () => {
    const bytes = await exportDocx(draft, { fonts: 'system' });
    expect(verifyDocx(bytes, draft, { fonts: 'system' }).mismatches).toEqual([]);
    expect(messages(bytes)).toEqual(['写出的文件中字体和版式设置与所选的不同。']);
  });

  test.each([
    ['nothing', new Uint8Array()],
    ['something else', strToU8('not a Word file')],
    ['another archive', zipSync({ 'a.txt': strToU8('a') })],
  ])('says in words that %s cannot be read back', (_, bytes) => {
    const [message, ...more] = messages(bytes);
    expect(message).toMatch(/^写出的文件读不回来：/);
    expect(more).toEqual([]);
  });

  test('says so of a file cut short, wherever it was cut', async () => {
    const bytes = await exportDocx(draft);
    for (const share of [0.2, 0.5, 0.9, 0.99]) {
      expect(messages(bytes.slice(0, Math.floor(bytes.length * share))).length).toBeGreaterThan(0);
    }
  });
});
