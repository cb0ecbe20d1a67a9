import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paddingOf } from '../../../src/shared/document/column-widths.ts';
import { lineHeight, textHeight, textWidth } from '../../../src/shared/document/page.ts';
import { type PrintedTable, printTable } from '../../../src/shared/document/printed-table.ts';
import { layOutTable } from '../../../src/shared/document/table-layout.ts';
import { widthInEms } from '../../../src/shared/document/text-width.ts';
import { formatById, formats } from '../../../src/shared/formats/registry.ts';
import type { Cells } from '../../../src/shared/report/draft.ts';
import { computeValues } from '../../../src/shared/report/values.ts';

function tables(formatId: string, cells: Cells = {}): readonly PrintedTable[] {
  const format = formatById(formatId);
  const values = computeValues(format, cells);
  return [...format.grids.values()].map(grid => printTable(grid, values));
}

/** Every figure of a format, totals included, with so many digits. */
function allFigures(formatId: string, digits: number): Cells {
  return Object.fromEntries([...formatById(formatId).cells.keys()].map(id => [id, '8'.repeat(digits)]));
}

function requestsOf(formatId: string, digits: number): PrintedTable {
  return tables(formatId, allFigures(formatId, digits)).find(table => table.id === 'requests')!;
}

const fullPage = textHeight - lineHeight;
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const digits = fc.integer({ min: 1, max: 8 });
const formatId = fc.constantFrom(...formats.map(format => format.id));

describe('the layout of a table', () => {
  test('fills the width of the type area exactly', () => {
    fc.assert(
      fc.property(formatId, digits, (format, count) => {
        for (const table of tables(format, allFigures(format, count))) {
          const { widths } = layOutTable(table, fullPage);
          expect(sum(widths)).toBe(textWidth);
          expect(widths.every(width => Number.isInteger(width) && width > 0)).toBe(true);
        }
      }),
    );
  });

  test('no figure of up to 8 digits is wider than its cell', () => {
    fc.assert(
      fc.property(formatId, digits, (format, count) => {
        for (const table of tables(format, allFigures(format, count))) {
          const layout = layOutTable(table, fullPage);
          for (const cell of table.cells.filter(each => each.role === 'value')) {
            const inner = layout.widths[cell.column]! - 2 * paddingOf(cell, layout);
            expect(widthInEms(cell.text) * layout.halfPoints * 10).toBeLessThanOrEqual(inner);
          }
        }
      }),
    );
  });

  test('the requests table fits a page below its heading with figures of up to 8 digits', () => {
    fc.assert(
      fc.property(formatId, digits, (format, count) => {
        const layout = layOutTable(requestsOf(format, count), 0);
        expect(layout.ownPage).toBe(true);
        expect(sum(layout.rowHeights)).toBeLessThanOrEqual(fullPage);
        expect(sum(layout.rowHeights)).toBeGreaterThan(fullPage * 0.9);
      }),
    );
  });

  test('its type is 五号 for figures below 100000 and 小五 from there on', () => {
    expect(layOutTable(requestsOf('2021', 5), 0).halfPoints).toBe(21);
    expect(layOutTable(requestsOf('2021', 6), 0).halfPoints).toBe(18);
    expect(layOutTable(requestsOf('2019', 6), 0).halfPoints).toBe(18);
  });

  test('a short table is roomy, and set closer where that brings it onto the page it begins on', () => {
    const [proactive] = tables('2021');
    const height = (left: number) => sum(layOutTable(proactive!, left).rowHeights);
    expect(height(fullPage)).toBe(height(2000));
    for (const left of [4400, 5000, 5600, 6200, 6800]) expect(height(left)).toBeLessThan(left);
    for (const left of [5600, 6200, 6800]) expect(height(left)).toBeLessThanOrEqual(left - lineHeight);
    expect(height(6800)).toBeGreaterThan(height(5000));
    expect([2000, 5000, fullPage].map(left => layOutTable(proactive!, left).ownPage)).not.toContain(true);
  });

  test('a heading of four characters over a narrow column is broken in the middle', () => {
    const litigation = tables('2021', allFigures('2021', 6)).find(table => table.id === 'litigation')!;
    const layout = layOutTable(litigation, fullPage);
    const heading = litigation.cells.find(cell => cell.text === '结果维持')!;
    const inner = layout.widths[heading.column]! - 2 * paddingOf(heading, layout);
    expect(Math.floor(inner / (layout.halfPoints * 10))).toBe(2);
  });
});
