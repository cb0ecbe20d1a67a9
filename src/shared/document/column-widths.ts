import { textWidth } from './page.ts';
import { type PrintedCell, type PrintedTable, standsAtLeft } from './printed-table.ts';
import { labelPadding, leftShift, ruledLine, usualSize, valuePadding } from './table-look.ts';
import { widthInEms } from './text-width.ts';

/** Figures up to this many digits fit at 五号 without anything moving; the template's columns hold them with ease. */
const usualDigits = 5;

/** The official template's widths, scaled to the type area. */
export function templateWidths(table: PrintedTable): readonly number[] {
  return scaleTo(textWidth, table.widths);
}

/**
 * The template's proportions where a table has one column of labels or none. Where labels are nested, narrow
 * label columns hold whole characters, figures take what they need, and the longest labels get the rest.
 * Undefined where figures need more than the size may give them.
 */
export function columnWidths(
  table: PrintedTable,
  halfPoints: number,
  mayWiden: boolean,
): readonly number[] | undefined {
  const widths = templateWidths(table);
  if (table.labelColumns < 2) return widths;
  const em = halfPoints * 10;
  const ofTemplate = Math.min(...widths.slice(table.labelColumns));
  const usual = Math.max(ofTemplate, figureWidth('0'.repeat(usualDigits), usualSize.halfPoints));
  const needed = Math.max(usual, ...figuresOf(table).map(cell => figureWidth(cell.text, halfPoints)));
  if (needed > usual && !mayWiden) return undefined;
  const narrow = widths
    .slice(0, table.labelColumns - 1)
    .map(width => Math.round((width - 2 * labelPadding) / (usualSize.halfPoints * 10) + 0.25) * em)
    .map(width => width + 2 * labelPadding + ruledLine);
  const figures = Array.from({ length: table.columnCount - table.labelColumns }, () => needed);
  const rest = textWidth - sum(narrow) - sum(figures);
  return rest < 8 * em ? undefined : [...narrow, rest, ...figures];
}

function figuresOf(table: PrintedTable): readonly PrintedCell[] {
  return table.cells.filter(cell => cell.role === 'value');
}

function figureWidth(text: string, halfPoints: number): number {
  return Math.ceil(widthInEms(text) * halfPoints * 10) + 2 * valuePadding + ruledLine;
}

/** Whether every figure stands on one line. */
export function figuresFit(table: PrintedTable, widths: readonly number[], halfPoints: number): boolean {
  return figuresOf(table).every(cell => figureWidth(cell.text, halfPoints) <= cellWidth(cell, widths));
}

/** How wide a cell is with the columns it spans. */
export function cellWidth(cell: PrintedCell, widths: readonly number[]): number {
  return sum(widths.slice(cell.column, cell.column + cell.columnSpan));
}

/**
 * The white at either side of a cell's text, in twips. A column heading that takes several lines gets as much as
 * makes them equally long: 结果 over 维持, not 结果维 over 持.
 */
export function paddingOf(
  cell: PrintedCell,
  { widths, halfPoints }: { readonly widths: readonly number[]; readonly halfPoints: number },
): number {
  if (cell.role === 'value') return valuePadding;
  if (cell.role !== 'columnHeading') return labelPadding;
  const em = halfPoints * 10;
  const width = cellWidth(cell, widths);
  const ems = widthInEms(cell.text);
  const lines = Math.ceil(ems / Math.floor((width - 2 * labelPadding) / em));
  if (lines < 2) return labelPadding;
  const even = Math.ceil(ems / lines) * em;
  return Math.max(labelPadding, Math.floor((width - even - em / 4) / 2));
}

/** The white before and behind a cell's text, in twips: a label at the left stands a little away from its rule. */
export function whiteBeside(
  cell: PrintedCell,
  table: Pick<PrintedTable, 'labelColumns'>,
  look: { readonly widths: readonly number[]; readonly halfPoints: number },
): { readonly left: number; readonly right: number } {
  const padding = paddingOf(cell, look);
  const shift = standsAtLeft(cell, table) ? leftShift : 0;
  return { left: padding + shift, right: padding - shift };
}

/** Whole numbers in the given proportions that add up to exactly `total`. */
function scaleTo(total: number, shares: readonly number[]): readonly number[] {
  const whole = sum(shares);
  let before = 0;
  let placed = 0;
  return shares.map(share => {
    before += share;
    const end = Math.round((before / whole) * total);
    const width = end - placed;
    placed = end;
    return width;
  });
}

/** The sum of numbers. */
export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
