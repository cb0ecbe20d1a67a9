import { limits, tooLarge } from '../limits.ts';
import type { Glyph, PageMarks } from './page-marks.ts';
import { type RuledGrid, ruledGrids } from './ruled-grids.ts';
import { type PageTable, readGrid } from './ruled-table.ts';
import { type PrintedLine, printedLines } from './text-lines.ts';

/** What stands on a page, from above: lines of words, and tables with drawn lines. */
export type PageItem =
  | { readonly kind: 'line'; readonly top: number; readonly line: PrintedLine }
  | { readonly kind: 'table'; readonly top: number; readonly table: PageTable };

/** More lines than any page of tables has. */
const mostRules = 100_000;

/**
 * Sorts what stands on a page into tables and lines of words.
 * @throws ImportError where its tables are larger than any report's.
 */
export function pageContent({ glyphs, rules }: PageMarks): readonly PageItem[] {
  if (rules.length > mostRules) throw tooLarge('里的线条太多');
  let rest: readonly Glyph[] = glyphs;
  const tables: PageItem[] = [];
  // The inner ones first: a frame around a page holds what no table in it does.
  for (const grid of ruledGrids(rules).toSorted((a, b) => areaOf(a) - areaOf(b))) {
    if ((grid.xs.length - 1) * (grid.ys.length - 1) > limits.cells) throw tooLarge('里有一个过大的表格');
    const { table, taken } = readGrid(grid, rest);
    if (!table) continue;
    rest = rest.filter(glyph => !taken.has(glyph));
    tables.push({ kind: 'table', top: table.top, table });
  }
  const lines = printedLines(rest).map(
    (line): PageItem => ({ kind: 'line', top: line.base - line.size, line }),
  );
  return [...tables, ...lines].toSorted((a, b) => a.top - b.top);
}

function areaOf({ xs, ys }: RuledGrid): number {
  return ((xs.at(-1) ?? 0) - (xs[0] ?? 0)) * ((ys.at(-1) ?? 0) - (ys[0] ?? 0));
}
