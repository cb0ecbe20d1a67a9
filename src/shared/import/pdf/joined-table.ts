import { limits, tooLarge } from '../limits.ts';
import type { SourceCell } from '../source.ts';
import type { LaidOutTable } from '../table-layout.ts';
import type { PageCell, PageTable } from './ruled-table.ts';

/** Column edges nearer than this, in points, are one. */
const near = 4;

/** Whether a table goes on with one from the page before: their outer edges are the same. */
export function goesOnWith(above: PageTable, below: PageTable): boolean {
  const same = (a: number | undefined, b: number | undefined): boolean =>
    a !== undefined && b !== undefined && Math.abs(a - b) <= near;
  return same(above.xs[0], below.xs[0]) && same(above.xs.at(-1), below.xs.at(-1));
}

/**
 * Two parts of a table as one. A row that was torn over the page is one again where its words tell: together they
 * are a label, or one part has the label and the other the figures. A cell over several rows goes on where only
 * one of its parts has words.
 * @param isLabel whether words are a whole label of a report's tables
 */
export function joinTables(
  above: PageTable,
  below: PageTable,
  isLabel: (words: string) => boolean,
): PageTable {
  const last = above.cells.filter(cell => cell.row + cell.rowSpan === above.rows);
  const first = below.cells.filter(cell => cell.row === 0);
  const pairs = last.flatMap(upper => {
    const lower = first.find(cell => sameWidth(upper, cell));
    return lower ? [{ upper, lower }] : [];
  });
  const isTorn = pairs.length === first.length && isTornRow(pairs, isLabel);
  const offset = above.rows - (isTorn ? 1 : 0);
  const merged = new Map<PageCell, PageCell>();
  for (const { upper, lower } of pairs) {
    const isTall = upper.rowSpan > 1 || lower.rowSpan > 1;
    const isOne = upper.text === '' || lower.text === '' || isLabel(upper.text + lower.text);
    if (isTorn || (isTall && isOne)) merged.set(lower, upper);
  }
  const uppers = above.cells.map(cell => {
    const lower = [...merged].find(([, upper]) => upper === cell)?.[0];
    if (!lower) return cell;
    const rowSpan = offset + lower.rowSpan - cell.row;
    return { ...cell, rowSpan, text: cell.text + lower.text };
  });
  const lowers = below.cells.flatMap(cell => (merged.has(cell) ? [] : [{ ...cell, row: cell.row + offset }]));
  return {
    xs: above.xs.length >= below.xs.length ? above.xs : below.xs,
    rows: offset + below.rows,
    cells: [...uppers, ...lowers],
    top: above.top,
    bottom: below.bottom,
  };
}

interface Pair {
  readonly upper: PageCell;
  readonly lower: PageCell;
}

function sameWidth(a: PageCell, b: PageCell): boolean {
  return Math.abs(a.left - b.left) <= near && Math.abs(a.right - b.right) <= near;
}

function isTornRow(pairs: readonly Pair[], isLabel: (words: string) => boolean): boolean {
  const single = pairs.filter(({ upper, lower }) => upper.rowSpan === 1 && lower.rowSpan === 1);
  const both = single.filter(({ upper, lower }) => upper.text !== '' && lower.text !== '');
  const hasFigures = (side: 'upper' | 'lower'): boolean =>
    single.some(pair => /^[\d.,]+$/.test(pair[side].text));
  if (hasFigures('upper') && hasFigures('lower')) return false;
  if (both.length === 1) {
    return both.every(
      ({ upper, lower }) => isLabel(upper.text + lower.text) && !(isLabel(upper.text) && isLabel(lower.text)),
    );
  }
  const hasWords = (side: 'upper' | 'lower'): boolean =>
    single.some(pair => /[\u4e00-\u9fff]/.test(pair[side].text));
  const split = (words: 'upper' | 'lower', figures: 'upper' | 'lower'): boolean =>
    hasWords(words) && !hasFigures(words) && hasFigures(figures) && !hasWords(figures);
  return both.length === 0 && (split('upper', 'lower') || split('lower', 'upper'));
}

/**
 * A table with its cells at their places in one grid of columns.
 * @throws ImportError where it is larger than any report's.
 */
export function layOutTable({ cells, rows }: PageTable): LaidOutTable {
  const edges: number[] = [];
  for (const edge of cells.flatMap(({ left, right }) => [left, right]).toSorted((a, b) => a - b)) {
    if (edge - (edges.at(-1) ?? Number.NEGATIVE_INFINITY) > near) edges.push(edge);
  }
  if (edges.length > limits.columns || rows > limits.rows) throw tooLarge('里有一个过大的表格');
  const columnAt = (place: number): number => edges.findIndex(edge => Math.abs(edge - place) <= near);
  const placed = cells.map((cell): SourceCell => {
    const column = Math.max(0, columnAt(cell.left));
    return {
      row: cell.row,
      column,
      rowSpan: cell.rowSpan,
      columnSpan: Math.max(1, columnAt(cell.right) - column),
      text: cell.text,
    };
  });
  return {
    rows,
    columns: edges.length - 1,
    cells: placed.toSorted((a, b) => a.row - b.row || a.column - b.column),
  };
}
