import type { Area, WrittenCell } from './grid.ts';

/** Points of a line of 11 point type, and of what is above and below it. */
const line = 15;

/** Lines beyond which a row is not made higher: the rest of a very long text is read in its cell. */
const mostLines = 12;

/**
 * The heights in points, by row, of those rows whose words need more than a line. Programs do not all make rows
 * higher by themselves when they open a file, and none does for cells that are one.
 */
export function rowHeights(
  rows: readonly (readonly WrittenCell[])[],
  widths: readonly number[],
  merges: readonly Area[],
): ReadonlyMap<number, number> {
  const widthAt = (row: number, column: number) => {
    const area = merges.find(({ fromRow, fromColumn }) => fromRow === row && fromColumn === column);
    return widths.slice(column, (area?.toColumn ?? column) + 1).reduce((sum, width) => sum + width, 0);
  };
  return new Map(
    rows.flatMap((cells, row) => {
      const lines = Math.max(1, ...cells.map((cell, column) => linesOf(cell, widthAt(row, column))));
      return lines === 1 ? [] : [[row, Math.min(lines, mostLines) * line] as const];
    }),
  );
}

function linesOf(cell: WrittenCell, width: number): number {
  const value = typeof cell === 'object' && cell !== null ? cell.value : cell;
  if (typeof value !== 'string' || width === 0) return 1;
  // A margin on either side takes about half a character.
  const room = Math.max(1, width - 0.5);
  return value
    .split('\n')
    .reduce((lines, words) => lines + Math.max(1, Math.ceil(charactersOf(words) / room)), 0);
}

/** How many Chinese characters wide words are; digits and Latin letters are half as wide. */
function charactersOf(words: string): number {
  return [...words].reduce((sum, character) => sum + (character.charCodeAt(0) < 0x2000 ? 0.5 : 1), 0);
}
