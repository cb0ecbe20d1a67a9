import { lineHeight, textHeight, textWidth } from './page.ts';
import { cellsByRow, type PrintedCell, type PrintedTable } from './printed-table.ts';
import { widthInEms } from './text-width.ts';

/** How a table is set. Widths and heights in twips. */
export interface TableLayout {
  readonly widths: readonly number[];
  /** Type size in half points. */
  readonly halfPoints: number;
  /** Exact line height inside cells. */
  readonly lineHeight: number;
  /** At-least heights of the rows. */
  readonly rowHeights: readonly number[];
  /** True where the table fills a page together with its heading, and so begins one. */
  readonly ownPage: boolean;
}

/** White at the left and right of a label and of a figure, above and below the text, and the ruled line. */
const labelPadding = 60;
const valuePadding = 20;
export const rowPadding = 15;
const ruledLine = 10;

/** Figures up to this many digits fit at 五号 without anything moving. */
const usualDigits = 5;

/** A row of a short table that follows text, and of one that begins a page. The template's rows have 340. */
const comfortableRow = 400;
const roomyRow = 460;

/** A table that takes more of the page than this has a page of its own, and fills it. */
const shareOfLongTable = 0.6;

/** What stays free below a table that fills its page, since no two programs measure alike. */
const spareOnPage = 480;
const spareBelowShort = 120;

/** 五号, 小五, then smaller: the sizes tried until the figures fit and the table goes on one page. */
const sizes = [
  { halfPoints: 21, lineHeight: 290, mayWiden: false },
  { halfPoints: 18, lineHeight: 250, mayWiden: false },
  { halfPoints: 18, lineHeight: 250, mayWiden: true },
  { halfPoints: 16, lineHeight: 220, mayWiden: true },
  { halfPoints: 15, lineHeight: 210, mayWiden: true },
  { halfPoints: 14, lineHeight: 200, mayWiden: true },
  { halfPoints: 13, lineHeight: 190, mayWiden: true },
  { halfPoints: 12, lineHeight: 180, mayWiden: true },
] as const;

type Size = (typeof sizes)[number];

/**
 * Chooses type size, column widths and row heights so that no figure wraps and the table stays on one page.
 * @param left what is free on the page below the table's heading, in twips
 */
export function layOutTable(table: PrintedTable, left: number): TableLayout {
  const room = textHeight - lineHeight - spareOnPage;
  const attempts = sizes.map(size => ({ size, widths: columnWidths(table, size) }));
  const fitting = attempts.find(
    ({ size, widths }) =>
      widths !== undefined &&
      sum(naturalHeights(table, widths, size)) <= room &&
      figuresFit(table, widths, size),
  );
  const size = fitting?.size ?? sizes[sizes.length - 1] ?? sizes[0];
  const widths = fitting?.widths ?? templateWidths(table);
  const natural = naturalHeights(table, widths, size);
  const ownPage = sum(natural) > textHeight * shareOfLongTable;
  const height = ownPage ? evenHeight(natural, room) : heightOfShort(natural, left - spareBelowShort);
  return {
    widths,
    halfPoints: size.halfPoints,
    lineHeight: size.lineHeight,
    rowHeights: natural.map(least => Math.max(least, height)),
    ownPage,
  };
}

/**
 * The rows of a short table stand close where that brings the table onto the page it begins on, and are roomy
 * where it takes a new page, so that neither page is left mostly empty.
 */
function heightOfShort(natural: readonly number[], left: number): number {
  return sum(natural) <= left ? Math.min(comfortableRow, evenHeight(natural, left)) : roomyRow;
}

/** The height such that rows of at least it, and of their own where that is more, fill the room. */
function evenHeight(natural: readonly number[], room: number): number {
  let height = room / natural.length;
  for (const _ of natural) {
    const taller = natural.filter(least => least > height);
    if (taller.length === natural.length) break;
    height = (room - sum(taller)) / (natural.length - taller.length);
  }
  return Math.floor(height);
}

/** The official template's widths, scaled to the type area. */
function templateWidths(table: PrintedTable): readonly number[] {
  return scaleTo(textWidth, table.widths);
}

/**
 * The template's proportions where a table has one column of labels or none. Where labels are nested, narrow
 * label columns hold whole characters, figures take what they need, and the longest labels get the rest.
 * Undefined where figures need more than the size may give them.
 */
function columnWidths(table: PrintedTable, size: Size): readonly number[] | undefined {
  const widths = templateWidths(table);
  if (table.labelColumns < 2) return widths;
  const em = size.halfPoints * 10;
  const usual = figureWidth('0'.repeat(usualDigits), sizes[0]);
  const needed = Math.max(usual, ...figuresOf(table).map(cell => figureWidth(cell.text, size)));
  if (needed > usual && !size.mayWiden) return undefined;
  const narrow = widths
    .slice(0, table.labelColumns - 1)
    .map(width => Math.round((width - 2 * labelPadding) / (sizes[0].halfPoints * 10) + 0.25) * em)
    .map(width => width + 2 * labelPadding + ruledLine);
  const figures = Array.from({ length: table.columnCount - table.labelColumns }, () => needed);
  const rest = textWidth - sum(narrow) - sum(figures);
  return rest < 8 * em ? undefined : [...narrow, rest, ...figures];
}

function figuresOf(table: PrintedTable): readonly PrintedCell[] {
  return table.cells.filter(cell => cell.role === 'value');
}

function figureWidth(text: string, size: Pick<Size, 'halfPoints'>): number {
  return Math.ceil(widthInEms(text) * size.halfPoints * 10) + 2 * valuePadding + ruledLine;
}

function figuresFit(table: PrintedTable, widths: readonly number[], size: Size): boolean {
  return figuresOf(table).every(cell => figureWidth(cell.text, size) <= cellWidth(cell, widths));
}

/** How wide a cell is with the columns it spans. */
export function cellWidth(cell: PrintedCell, widths: readonly number[]): number {
  return sum(widths.slice(cell.column, cell.column + cell.columnSpan));
}

/**
 * The white at either side of a cell's text, in twips. A column heading that takes several lines gets as much as
 * makes them equally long: 结果 over 维持, not 结果维 over 持.
 */
export function paddingOf(cell: PrintedCell, layout: Pick<TableLayout, 'widths' | 'halfPoints'>): number {
  if (cell.role === 'value') return valuePadding;
  if (cell.role !== 'columnHeading') return labelPadding;
  const em = layout.halfPoints * 10;
  const width = cellWidth(cell, layout.widths);
  const ems = widthInEms(cell.text);
  const lines = Math.ceil(ems / Math.floor((width - 2 * labelPadding) / em));
  if (lines < 2) return labelPadding;
  const even = Math.ceil(ems / lines) * em;
  return Math.max(labelPadding, Math.floor((width - even - em / 4) / 2));
}

/** The least height of every row: the most lines of any cell in it, with the white around them. */
function naturalHeights(table: PrintedTable, widths: readonly number[], size: Size): readonly number[] {
  const heightOf = (cell: PrintedCell): number => {
    const padding = paddingOf(cell, { widths, halfPoints: size.halfPoints });
    const inner = cellWidth(cell, widths) - 2 * padding;
    const perLine = Math.max(1, Math.floor((2 * inner) / (size.halfPoints * 10)) / 2);
    const lines = Math.max(1, Math.ceil(widthInEms(cell.text) / perLine));
    return lines * size.lineHeight + 2 * rowPadding + ruledLine;
  };
  return cellsByRow(table).map(cells =>
    Math.max(size.lineHeight, ...cells.filter(cell => cell.rowSpan === 1).map(heightOf)),
  );
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

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
