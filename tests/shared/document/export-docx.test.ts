import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { exportDocx } from '../../../src/shared/document/export-docx.ts';
import { linesOf, outlineOf } from '../../../src/shared/document/outline.ts';
import { formatById } from '../../../src/shared/formats/registry.ts';
import type { Draft } from '../../../src/shared/report/draft.ts';
import { computeValues, printedText } from '../../../src/shared/report/values.ts';
import officialGrid from '../../fixtures/official-grid-2021.json' with { type: 'json' };
import { arbitraryDraft } from '../../helpers/arbitraries.ts';
import { makeFinishedReport, makeReport } from '../../helpers/make-report.ts';
import {
  type DocxTable,
  docxParagraphs,
  docxPart,
  docxTables,
  readDocxMatrix,
} from '../../helpers/read-docx-matrix.ts';
import { longText, sampleReports } from '../../helpers/sample-reports.ts';
import { sharedReference } from '../../helpers/shared-cases.ts';

/** What a table should say, from the format and the draft alone: `row,column rowSpan×columnSpan text`. */
function expectedCells(draft: Draft): readonly (readonly string[])[] {
  const format = formatById(draft.format);
  const values = computeValues(format, draft.cells);
  return [...format.grids.values()].map(grid =>
    grid.cells.map(cell => {
      const text = cell.role === 'value' ? printedText(values.get(cell.cell)!) : cell.label;
      return `${cell.row},${cell.column} ${cell.rowSpan}×${cell.columnSpan} ${text}`;
    }),
  );
}

function writtenCells({ cells }: DocxTable): readonly string[] {
  return cells.map(
    ({ row, column, rowSpan, columnSpan, text }) => `${row},${column} ${rowSpan}×${columnSpan} ${text}`,
  );
}

/** A template's labels compared without their line breaks, spaces and kinds of number marks. */
function sameLabel(label: string): string {
  return label
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[“”]/g, '"')
    .replace(/^(\d)[、．]/, '$1.');
}

describe('the tables of the Word file', () => {
  test('are format and draft, cell by cell, for any report', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDraft(), async draft => {
        const tables = docxTables(await exportDocx(draft));
        expect(tables.map(writtenCells)).toEqual(expectedCells(draft));
        expect(tables.flatMap(table => table.faults)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('of a blank 2021 report have the grid, merges and labels of the official template', async () => {
    const tables = docxTables(await exportDocx(makeReport()));
    const grids = tables.map(({ rowCount, columnCount, cells }) => ({
      rows: rowCount,
      columns: columnCount,
      cells: cells.map(cell => [cell.row, cell.column, cell.rowSpan, cell.columnSpan, sameLabel(cell.text)]),
    }));
    expect(grids).toEqual(
      officialGrid.tables.map(({ rows, columns, cells }) => ({
        rows,
        columns,
        cells: cells.map(cell => [...cell.slice(0, 4), sameLabel(String(cell[4]))]),
      })),
    );
  });

  const template = sharedReference('official-template-2021.docx');
  test.skipIf(!template)(
    'of a blank 2021 report equal the official template itself, shading included (needs ../shared/reference)',
    async () => {
      const facts = (bytes: Uint8Array) =>
        docxTables(bytes).map(table => ({
          rows: table.rowCount,
          columns: table.columnCount,
          cells: table.cells.map(({ text, fill, ...place }) => ({
            ...place,
            text: sameLabel(text),
            fill: fill === 'auto' ? '' : fill,
          })),
        }));
      const official = docxTables(readFileSync(template!));
      const ours = docxTables(await exportDocx(makeReport()));
      expect(facts(await exportDocx(makeReport()))).toEqual(facts(readFileSync(template!)));
      ours.forEach((table, index) => {
        const share = (widths: readonly number[]) => {
          const whole = widths.reduce((sum, width) => sum + width, 0);
          return widths.map(width => width / whole);
        };
        const officialShares = share(official[index]!.widths);
        share(table.widths).forEach((width, column) => {
          expect(Math.abs(width - officialShares[column]!)).toBeLessThan(0.03);
        });
      });
    },
  );

  test('repeat their header rows, never split a row, and keep to one page', async () => {
    const bytes = await exportDocx(makeFinishedReport());
    const tables = docxTables(bytes);
    expect(tables.map(table => table.rows.filter(row => row.header).length)).toEqual([2, 3, 3]);
    expect(tables.flatMap(table => table.rows).every(row => row.cantSplit)).toBe(true);
    for (const table of tables) {
      expect(table.rows.map(row => row.keepNext)).toEqual(
        table.rows.map((_, row) => row < table.rowCount - 1),
      );
    }
  });

  test('have shaded band rows, or none where shading is off', async () => {
    const fills = async (shading: boolean) =>
      docxTables(await exportDocx(makeReport(), { shading })).flatMap(table =>
        table.cells.filter(cell => cell.fill !== '').map(cell => `${cell.fill} ${cell.text}`),
      );
    expect(await fills(true)).toEqual([
      'C6D9F1 第二十条第（一）项',
      'C6D9F1 第二十条第（五）项',
      'C6D9F1 第二十条第（六）项',
      'C6D9F1 第二十条第（八）项',
    ]);
    expect(await fills(false)).toEqual([]);
  });
});

describe('the words of the Word file', () => {
  test('are the outline, paragraph by paragraph, for any report', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDraft(), async draft => {
        const written = readDocxMatrix(await exportDocx(draft)).flatMap(block =>
          block.kind === 'paragraph' ? block.text.split('\n') : ['(table)'],
        );
        const outline = outlineOf(draft).flatMap(block =>
          block.kind === 'table' ? ['(table)'] : linesOf(block),
        );
        expect(written).toEqual(outline);
      }),
      { numRuns: 20 },
    );
  });

  test('are set in the face of their level, up to the first 。 where a heading runs in', async () => {
    const draft = makeReport({ texts: { overview: longText(6) } });
    const looks = docxParagraphs(await exportDocx(draft))
      .slice(2, 8)
      .map(({ style, runs }) => [style, ...runs.map(run => `${run.style}:${run.text.slice(0, 12)}`)]);
    expect(looks).toEqual([
      ['Heading2', ':（一）强化队伍，健全公开'],
      ['BodyText', ':认真贯彻落实《中华人民共'],
      ['RunIn2', 'Heading2Char:（二）主动公开。', ':2024年，通过县政府网'],
      ['RunIn3', 'Heading3Char:1.规范公开内容。', ':对政务公开的范围、内容、'],
      ['RunIn4', ':（1）村务公开栏每月更新'],
      ['RunIn3', 'Heading3Char:2.拓宽公开渠道。', ':充分利用广播、公示栏、宣'],
    ]);
  });

  test('hint at the Chinese face in every run, so that quotation marks are Chinese ones', async () => {
    const xml = docxPart(
      await exportDocx(makeReport({ texts: { overview: '推行“三个转变”。' } })),
      'word/document.xml',
    );
    const runs = xml.match(/<w:r>.*?<\/w:r>/g) ?? [];
    expect(runs.length).toBeGreaterThan(50);
    expect(runs.filter(run => run.includes('<w:t') && !run.includes('w:hint="eastAsia"'))).toEqual([]);
  });

  test('before the signature keep with it', async () => {
    const draft = makeFinishedReport({ signature: { organ: '镇政府', date: '2025-01-05' } });
    const last = docxParagraphs(await exportDocx(draft)).slice(-2);
    expect(last.map(({ style, text, keepNext }) => [style, text, keepNext])).toEqual([
      ['BodyText', '本机关本年度没有发出信息处理费收费通知，没有收取信息处理费。', true],
      ['Signature', '镇政府\n2025年1月5日', false],
    ]);
  });

  test('survive characters that no XML may hold', async () => {
    const draft = makeReport({
      unit: '云溪\u0001镇<&>"政府',
      cells: { 'requests.newReceived.naturalPerson': '3\ufffe件' },
      texts: { overview: 'a\u0000<b>&amp;\ud800\uffff' },
    });
    const bytes = await exportDocx(draft);
    const texts = docxParagraphs(bytes).map(paragraph => paragraph.text);
    expect(docxPart(bytes, 'docProps/core.xml')).toContain(
      '<dc:creator>云溪镇&lt;&amp;&gt;"政府</dc:creator>',
    );
    expect(texts[0]?.split('\n')[0]).toBe('云溪镇<&>"政府');
    expect(texts).toContain('a<b>&amp;');
  });
});

describe('the fonts of the Word file', () => {
  const fontsOf = async (options: Parameters<typeof exportDocx>[1]) => {
    const styles = docxPart(await exportDocx(makeReport(), options), 'word/styles.xml');
    return new Set([...styles.matchAll(/w:(?:ascii|eastAsia)="([^"]+)"/g)].map(([, name]) => name));
  };

  test('are those of GB/T 9704, with Latin digits', async () => {
    expect(await fontsOf({})).toEqual(
      new Set(['Times New Roman', '方正小标宋简体', '仿宋_GB2312', '楷体_GB2312', '黑体', '宋体', 'zh-CN']),
    );
  });

  test('are those of Windows where that set is chosen, and no Latin face where digits are 仿宋', async () => {
    expect(await fontsOf({ fonts: 'system', digits: 'fangsong' })).toEqual(
      new Set(['宋体', '仿宋', '楷体', '黑体', 'zh-CN']),
    );
  });
});

describe('the bytes of the Word file', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    vi.useRealTimers();
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  test('are the same at any time, in any time zone', async () => {
    const draft = makeFinishedReport({ texts: { overview: longText(9) } });
    const first = await exportDocx(draft);
    const offsets = new Set<number>();
    for (const tz of ['Asia/Shanghai', 'America/New_York', 'Pacific/Apia']) {
      process.env.TZ = tz;
      vi.useFakeTimers({ toFake: ['Date'], now: new Date(2031, 6, 1 + offsets.size, 13, 37) });
      offsets.add(new Date().getTimezoneOffset());
      expect(Buffer.compare(await exportDocx(draft), first)).toBe(0);
      vi.useRealTimers();
    }
    expect(offsets.size).toBe(3);
  });

  test('differ where the report or an option differs', async () => {
    const draft = makeFinishedReport();
    const files = await Promise.all([
      exportDocx(draft),
      exportDocx({ ...draft, year: 2023 }),
      exportDocx(draft, { fonts: 'system' }),
      exportDocx(draft, { shading: false }),
      exportDocx(draft, { digits: 'fangsong' }),
    ]);
    expect(new Set(files.map(file => Buffer.from(file).toString('base64'))).size).toBe(files.length);
  });

  test('name no time but the draft’s own, no computer and no other author than the unit', async () => {
    const core = docxPart(await exportDocx(makeReport()), 'docProps/core.xml');
    expect(core).toContain('<dc:creator>清河县柳林镇人民政府</dc:creator>');
    expect(core).toContain('<dc:title>清河县柳林镇人民政府2024年政府信息公开工作年度报告</dc:title>');
    const { createdAt, updatedAt } = makeReport();
    const times = [...core.matchAll(/<dcterms:(\w+) [^>]*>([^<]*)</g)].map(([, name, time]) => [name, time]);
    expect(times).toEqual([
      ['created', createdAt.replace('.000Z', 'Z')],
      ['modified', updatedAt.replace('.000Z', 'Z')],
    ]);
    expect(core.replaceAll(/<dcterms.*?<\/dcterms:\w+>/g, '')).not.toMatch(/\d{4}-\d{2}-\d{2}|Un-named/);
  });

  test('are at most 20 KB for every sample', async () => {
    for (const { draft, options } of sampleReports()) {
      expect((await exportDocx(draft, options)).length).toBeLessThanOrEqual(20 * 1024);
    }
  });
});
