import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type Block, type Outline, outlineOf } from '../../../src/shared/document/outline.ts';
import type { PrintedCell } from '../../../src/shared/document/printed-table.ts';
import { importReport } from '../../../src/shared/import/import-report.ts';
import { arbitraryFormatId } from '../../helpers/arbitraries.ts';
import { printedCells } from '../../helpers/import-expectations.ts';
import { distinctReport } from '../../helpers/import-reports.ts';
import { textAuthors } from '../../helpers/import-text-authors.ts';
import { webAuthors } from '../../helpers/import-web-authors.ts';
import { wordAuthors } from '../../helpers/import-word-authors.ts';

/** Words nobody expects in a report; each has a mark by which it can be found again. */
const strays = fc.constantFrom(
  '甲标记：经核对，以上数据属实。',
  '甲标记',
  '（四）甲标记',
  '3.甲标记情况',
  '注：甲标记不含垂直管理部门',
  '甲标记2024年12月31日',
  '甲标记 12 件',
);

function strayTable(width: number): Block {
  const texts = ['乙标记', '数量', '丙标记', '12'];
  const cells = texts.map(
    (text, at): PrintedCell => ({
      row: Math.floor(at / 2),
      column: at % 2,
      rowSpan: 1,
      columnSpan: 1,
      role: 'value',
      text,
    }),
  );
  return {
    kind: 'table',
    section: 'proactive',
    table: {
      id: 'proactive',
      widths: [width, width],
      rowCount: 2,
      columnCount: 2,
      headerRows: 0,
      labelColumns: 1,
      cells,
    },
  };
}

const authors: readonly (readonly [string, (outline: Outline) => Uint8Array])[] = [
  ...Object.values(wordAuthors).map(write => ['a.docx', write] as const),
  ...Object.values(webAuthors).map(
    write => ['a.html', (outline: Outline) => strToU8(write(outline))] as const,
  ),
  ...[
    textAuthors.tabs,
    textAuthors.bars,
    textAuthors.ragged,
    textAuthors.barLines,
    textAuthors.cellsWithBar,
  ].map(write => ['a.txt', (outline: Outline) => strToU8(write(outline))] as const),
];

describe('no word of a source is lost', () => {
  test('a stray paragraph and a stray table anywhere are in a text or in the account', () => {
    fc.assert(
      fc.property(
        arbitraryFormatId,
        fc.constantFrom(...authors),
        strays,
        fc.nat(),
        fc.nat(),
        (format, [name, write], stray, first, second) => {
          const draft = distinctReport(format);
          const outline = outlineOf(draft);
          const at = 1 + (first % outline.length);
          const section = 'overview';
          const withWords = outline.toSpliced(at, 0, {
            kind: 'paragraph',
            section,
            text: stray,
            heading: { level: 'body', length: 0 },
          });
          const withTable = withWords.toSpliced(1 + (second % withWords.length), 0, strayTable(100));
          const result = importReport({ name, bytes: write(withTable) });
          const kept = [
            ...Object.values(result.texts),
            ...result.account.unrecognised.map(each => each.text),
            JSON.stringify(result.signature ?? {}),
          ].join('\n');
          for (const mark of ['甲标记', '乙标记', '丙标记']) expect(kept).toContain(mark);
          const expected = printedCells(draft);
          expect(Object.entries(result.cells).filter(([id, text]) => expected[id] !== text)).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  }, 120_000);
});
