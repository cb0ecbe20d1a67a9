import { groupedBy } from '../../grouped-by.ts';
import type { Glyph } from './page-marks.ts';
import type { RuledGrid } from './ruled-grids.ts';
import { wordsOfCell } from './text-lines.ts';

/** A cell of a table on a page; rows from 0, edges in points. */
export interface PageCell {
  readonly row: number;
  readonly rowSpan: number;
  readonly left: number;
  readonly right: number;
  readonly text: string;
}

/** A table as it stands on one page. */
export interface PageTable {
  readonly xs: readonly number[];
  readonly rows: number;
  readonly cells: readonly PageCell[];
  readonly top: number;
  readonly bottom: number;
}

/** The number of no cell, under which the words around a grid are kept. */
const outside = -1;

interface Box {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** Reads the words that stand in a grid; answers with the table, undefined where it holds none, and which they were. */
export function readGrid(
  grid: RuledGrid,
  glyphs: readonly Glyph[],
): { readonly table: PageTable | undefined; readonly taken: ReadonlySet<Glyph> } {
  const { xs, ys } = grid;
  const width = xs.length - 1;
  const cellOf = (glyph: Glyph): number => {
    const column = slot(xs, (glyph.left + glyph.right) / 2);
    const row = slot(ys, glyph.base - glyph.size * 0.35);
    return column < 0 || row < 0 ? outside : row * width + column;
  };
  const inside = groupedBy(glyphs, cellOf);
  const taken = new Set(glyphs);
  for (const glyph of inside.get(outside) ?? []) taken.delete(glyph);
  if ([...taken].every(({ text }) => text === ' ')) return { table: undefined, taken };
  const cells = boxes(grid).map(({ top, bottom, left, right }): PageCell => {
    const own: (readonly Glyph[])[] = [];
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1) own.push(inside.get(row * width + column) ?? []);
    return {
      row: top,
      rowSpan: bottom - top + 1,
      left: xs[left] ?? 0,
      right: xs[right + 1] ?? 0,
      text: wordsOfCell(own.flat()),
    };
  });
  const [top = 0] = ys;
  return { table: { xs, rows: ys.length - 1, cells, top, bottom: ys.at(-1) ?? top }, taken };
}

/** Between which two edges a place lies; -1 where outside. */
function slot(edges: readonly number[], place: number): number {
  return edges.findIndex(
    (edge, index) => place >= edge && place < (edges[index + 1] ?? Number.NEGATIVE_INFINITY),
  );
}

/** The cells of a grid: what no line parts is one, as far as it is a rectangle. */
function boxes(grid: RuledGrid): readonly Box[] {
  const rows = grid.ys.length - 1;
  const columns = grid.xs.length - 1;
  const free = new Set(Array.from({ length: rows * columns }, (_, cell) => cell));
  const found: Box[] = [];
  for (let cell = 0; cell < rows * columns; cell += 1) {
    if (!free.has(cell)) continue;
    const box = grown(grid, Math.floor(cell / columns), cell % columns, (row, column) =>
      free.has(row * columns + column),
    );
    for (let row = box.top; row <= box.bottom; row += 1)
      for (let column = box.left; column <= box.right; column += 1) free.delete(row * columns + column);
    found.push(box);
  }
  return found;
}

/** The largest rectangle from a cell to the right and down that no line parts. */
function grown(
  grid: RuledGrid,
  top: number,
  left: number,
  isFree: (row: number, column: number) => boolean,
): Box {
  const columns = grid.xs.length - 1;
  const rows = grid.ys.length - 1;
  let right = left;
  while (right + 1 < columns && isFree(top, right + 1) && !grid.isParted('down', top, right)) right += 1;
  let bottom = top;
  const opensDown = (row: number): boolean => {
    for (let column = left; column <= right; column += 1) {
      if (!isFree(row + 1, column) || grid.isParted('across', row, column)) return false;
      if (column < right && grid.isParted('down', row + 1, column)) return false;
    }
    return true;
  };
  while (bottom + 1 < rows && opensDown(bottom)) bottom += 1;
  return { top, bottom, left, right };
}
