import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportDocx } from '../../../src/shared/document/export-docx.ts';
import { lineCount } from '../../../src/shared/document/page-flow.ts';
import { formats } from '../../../src/shared/formats/registry.ts';
import { makeFinishedReport } from '../../helpers/make-report.ts';
import { type PdfPage, pdfPages, reasonNotToRender, renderPdfs } from '../../helpers/render-pdf.ts';
import { longText, type SampleReport, sampleReports } from '../../helpers/sample-reports.ts';

/** The page of GB/T 9704-2012 in points. */
const millimetre = 72 / 25.4;
const area = {
  top: 37 * millimetre,
  left: 28 * millimetre,
  right: (28 + 156) * millimetre,
  bottom: (37 + 225) * millimetre,
};
const line = 28.95;

const han = (count: number) => '公'.repeat(count);
const signature = { organ: '清河县柳林镇人民政府', date: '2025-01-15' };

/** A page full of lines of 28 characters, ten pages long: every paragraph is a line and a bit. */
const filler: SampleReport = {
  name: 'filler',
  draft: makeFinishedReport({ texts: { introduction: '', overview: han(26 + 28 * 100) }, signature }),
  options: {},
};

/** One report for every place on a page at which the last text may end. */
const endings: readonly SampleReport[] = Array.from({ length: 24 }, (_, lines) => ({
  name: `ending-${lines}`,
  draft: makeFinishedReport({
    texts: {
      problems: Array.from({ length: lines + 1 }, () => '加强业务培训。').join('\n'),
      others: lines % 2 === 0 ? '没有收取信息处理费。' : `没有收取信息处理费${'，情况属实'.repeat(20)}。`,
    },
    signature,
  }),
  options: {},
}));

/** One report for every place on a page at which the first table may begin. */
const beginnings: readonly SampleReport[] = Array.from({ length: 22 }, (_, lines) => ({
  name: `beginning-${lines}`,
  draft: makeFinishedReport({
    format: lines % 2 === 0 ? '2021' : '2019',
    texts: { overview: Array.from({ length: lines + 1 }, () => '主动公开。').join('\n') },
    signature,
  }),
  options: {},
}));

const levels: SampleReport = {
  name: 'levels',
  draft: makeFinishedReport({ texts: { introduction: '', overview: longText(24) } }),
  options: {},
};

const samples = sampleReports();
const everything = [...samples, filler, levels, ...endings, ...beginnings];
const headings = new Set(formats.flatMap(format => format.sections.map(section => section.heading)));

const reason = reasonNotToRender();

describe.skipIf(reason)(`the printed pages${reason ? ` (skipped, ${reason})` : ''}`, () => {
  const dir = mkdtempSync(join(tmpdir(), 'pages-'));
  const pages = new Map<string, readonly PdfPage[]>();
  const pagesOf = (name: string) => pages.get(name) ?? [];

  beforeAll(async () => {
    const files: string[] = [];
    for (const { name, draft, options } of everything) {
      const path = join(dir, `${name}.docx`);
      writeFileSync(path, await exportDocx(draft, options));
      files.push(path);
    }
    renderPdfs(files, dir).forEach((pdf, index) => {
      pages.set(everything[index]!.name, pdfPages(pdf));
    });
  }, 300_000);
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  /** The lines of a page without its page number. */
  const body = (page: PdfPage) => page.filter(({ bottom }) => bottom < area.bottom + 2);
  const pageNumber = (page: PdfPage) => page.find(({ text }) => /^— ?\d+ ?—$/.test(text));
  const squeeze = (text: string) => text.replaceAll(' ', '');

  test('hold 22 lines of 28 characters, 28.95 pt apart, within the margins', () => {
    for (const page of pagesOf('filler').slice(1, 4)) {
      const lines = body(page);
      expect(lines).toHaveLength(22);
      for (const { text, left, right } of lines) {
        expect(squeeze(text)).toHaveLength(28);
        expect(left).toBeGreaterThan(area.left - 0.5);
        expect(left).toBeLessThan(area.left + 1);
        expect(right).toBeLessThan(area.right + 0.5);
        expect(right).toBeGreaterThan(area.right - 16);
      }
      expect(lines[0]!.top).toBeGreaterThan(area.top - 1);
      expect(lines[0]!.bottom).toBeLessThan(area.top + line + 1);
      expect((lines[21]!.top - lines[0]!.top) / 21).toBeCloseTo(line, 1);
      expect(lines[21]!.bottom).toBeLessThan(area.bottom + 1);
    }
  });

  test('have the page number 14 pt from the right on odd pages, from the left on even ones', () => {
    for (const [index, page] of pagesOf('7-四页文字').entries()) {
      const number = pageNumber(page);
      expect(squeeze(number!.text)).toBe(`—${index + 1}—`);
      if (index % 2 === 0) expect(Math.abs(area.right - 14 - number!.right)).toBeLessThan(1);
      else expect(Math.abs(area.left + 14 - number!.left)).toBeLessThan(1);
      const dash = (number!.top + number!.bottom) / 2;
      expect((dash - area.bottom) / millimetre).toBeGreaterThan(5.5);
      expect((dash - area.bottom) / millimetre).toBeLessThan(8.5);
    }
  });

  test('begin with the title, centred, one line below the top, in lines of 35 pt', () => {
    const [first, second] = body(pagesOf('1-示例报告')[0]!);
    expect(squeeze(first!.text)).toBe('青山县云溪镇人民政府');
    expect(squeeze(second!.text)).toBe('2024年政府信息公开工作年度报告');
    for (const { left, right } of [first!, second!]) {
      expect(Math.abs((left + right) / 2 - (area.left + area.right) / 2)).toBeLessThan(2);
    }
    expect(first!.top).toBeGreaterThan(area.top + line);
    expect(first!.top).toBeLessThan(area.top + line + 12);
    expect(second!.top - first!.top).toBeCloseTo(35, 0);
  });

  test('indent paragraphs and headings by two characters', () => {
    const starts = body(pagesOf('levels')[1]!).filter(({ text }) => /^(?:（[一二]）|[12]\.)/.test(text));
    expect(starts.length).toBeGreaterThan(3);
    for (const { left } of starts) expect(Math.abs(left - area.left - 32)).toBeLessThan(1.5);
  });

  test('hold the whole requests table on one page, in every report', () => {
    for (const [name, document] of pages) {
      const holding = document.filter(page => page.some(({ text }) => text.includes('申请人情况')));
      expect(holding, name).toHaveLength(1);
      const text = squeeze(holding[0]!.map(each => each.text).join(''));
      expect(text, name).toContain('三、收到和处理政府信息公开申请情况');
      expect(text, name).toContain('四、结转下年度继续办理');
    }
  });

  test('hold each short table whole, with its heading', () => {
    for (const [name, document] of pages) {
      const on = (word: string) =>
        document.findIndex(page => page.some(({ text }) => squeeze(text).includes(word)));
      expect(on('第二十条第（一）项'), name).toBe(on('行政事业性收费'));
      expect(on('第二十条第（一）项'), name).toBe(on('二、主动公开政府信息情况'));
      expect(on('复议后起诉'), name).toBe(on('四、政府信息公开行政复议、行政诉讼情况'));
    }
  });

  test('never end with a heading, and nothing stands below the type area but the page number', () => {
    for (const [name, document] of pages) {
      for (const page of document.slice(0, -1)) {
        expect(headings.has(squeeze(body(page).at(-1)?.text ?? '')), name).toBe(false);
        expect(page.length - body(page).length, name).toBe(1);
      }
    }
  });

  test('are never left mostly empty, but for the last', () => {
    for (const [name, document] of pages) {
      for (const [index, page] of document.slice(0, -1).entries()) {
        const used = Math.max(...body(page).map(({ bottom }) => bottom)) - area.top;
        expect(used / (area.bottom - area.top), `${name}, page ${index + 1}`).toBeGreaterThan(0.5);
      }
    }
  });

  test('never hold the signature alone: text of the report stands above it', () => {
    for (const { name } of endings) {
      const last = body(pagesOf(name).at(-1)!).map(({ text }) => squeeze(text));
      expect(last.slice(-2), name).toEqual(['清河县柳林镇人民政府', '2025年1月15日']);
      expect(last.length, name).toBeGreaterThan(2);
    }
  });

  test('have the organ centred over the date, four characters from the right, under two free lines', () => {
    const [text, organ, date] = body(pagesOf('1-示例报告').at(-1)!).slice(-3);
    expect(squeeze(text!.text)).toBe('除上述情况外，没有其他需要报告的事项。');
    const centre = ({ left, right }: { left: number; right: number }) => (left + right) / 2;
    expect(Math.abs(centre(organ!) - centre(date!))).toBeLessThan(1.5);
    expect(centre(organ!)).toBeGreaterThan(centre(area));
    expect(Math.abs(area.right - date!.right - 4 * 15.75)).toBeLessThan(4);
    expect((organ!.top - text!.top) / line).toBeCloseTo(3, 1);
    expect((date!.top - organ!.top) / line).toBeCloseTo(1, 1);
  });

  test('have as many lines as the program reckons with when it fits tables to the page', () => {
    const reckoned = longText(24)
      .split('\n')
      .reduce((sum, paragraph) => sum + lineCount(paragraph), 0);
    const lines = pagesOf('levels').flatMap(page => body(page).map(({ text }) => squeeze(text)));
    const from = lines.indexOf('一、总体情况') + 1;
    const to = lines.indexOf('二、主动公开政府信息情况');
    expect(to - from).toBe(reckoned);
  });

  test('print every figure on one line', () => {
    const text = pagesOf('5-2021格式-八位数')
      .map(page => page.map(each => each.text).join(' '))
      .join(' ');
    const figures = text.match(/(?<![\d.])\d{8}(?!\d)/g) ?? [];
    expect(figures.length).toBeGreaterThanOrEqual(5);
    expect(text).toContain('63063954');
  });
});
