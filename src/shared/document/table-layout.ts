import { cellWidth, columnWidths, figuresFit, paddingOf, sum, templateWidths } from './column-widths.ts';
import { lineHeight, textHeight } from './page.ts';
import { cellsByRow, type PrintedCell, type PrintedTable } from './printed-table.ts';
import { rowPadding, ruledLine, type TypeSize, usualSize } from './table-look.ts';
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

/** A roomy row of a short table; the official template's rows have 340. */
const roomyRow = 480;

/** A table that takes more of the page than this has a page of its own, and fills it. */
const shareOfLongTable = 0.6;

/** What stays free below a table that fills its page, since no two programs measure alike. */
const spareOnPage = 480;
const spareBelowShort = 120;

/** What a line of a short table may give up to stay on its page. */
const tightening = 30;

/**
 * 五号, 小五, then smaller: tried until the figures fit and the table goes on one page. From the second 小五 on,
 * columns of figures take the width they need from the labels.
 */
const attempts: readonly { readonly size: TypeSize; readonly mayWiden: boolean }[] = [
  { size: usualSize, mayWiden: false },
  { size: { halfPoints: 18, lineHeight: 250 }, mayWiden: false },
  { size: { halfPoints: 18, lineHeight: 250 }, mayWiden: true },
  { size: { halfPoints: 16, lineHeight: 220 }, mayWiden: true },
  { size: { halfPoints: 15, lineHeight: 210 }, mayWiden: true },
  { size: { halfPoints: 14, lineHeight: 200 }, mayWiden: true },
  { size: { halfPoints: 13, lineHeight: 190 }, mayWiden: true },
  { size: { halfPoints: 12, lineHeight: 180 }, mayWiden: true },
];

const smallest: TypeSize = { halfPoints: 12, lineHeight: 180 };

/**
 * Chooses type size, column widths and row heights so that no figure wraps and the table stays on one page.
 * @param left what is free on the page below the table's heading, in twips
 */
export function layOutTable(table: PrintedTable, left: number): TableLayout {
  const room = textHeight - lineHeight - spareOnPage;
  const fitting = attempts
    .map(({ size, mayWiden }) => ({ size, widths: columnWidths(table, size.halfPoints, mayWiden) }))
    .find(
      ({ size, widths }) =>
        widths !== undefined &&
        sum(naturalHeights(table, widths, size)) <= room &&
        figuresFit(table, widths, size.halfPoints),
    );
  const size = fitting?.size ?? smallest;
  const widths = fitting?.widths ?? templateWidths(table);
  if (sum(naturalHeights(table, widths, size)) > textHeight * shareOfLongTable) {
    const natural = naturalHeights(table, widths, size);
    return { widths, ...size, rowHeights: spread(natural, evenHeight(natural, room)), ownPage: true };
  }
  return { widths, ...layOutShort(table, widths, size, left), ownPage: false };
}

/**
 * The rows of a short table are roomy, so that a page it has for itself is not left mostly empty; they stand
 * closer where that brings the table onto the page it begins on. A line or two stay free below it where there
 * are any, since another program may break the text above otherwise.
 */
function layOutShort(
  table: PrintedTable,
  widths: readonly number[],
  size: TypeSize,
  left: number,
): TypeSize & Pick<TableLayout, 'rowHeights'> {
  const natural = naturalHeights(table, widths, size);
  const height = Math.min(roomyRow, evenHeight(natural, left - 2 * lineHeight));
  if (sum(natural) <= left - lineHeight) return { ...size, rowHeights: spread(natural, height) };
  const tight = { ...size, lineHeight: size.lineHeight - tightening };
  const least = naturalHeights(table, widths, tight);
  if (sum(least) <= left - spareBelowShort) return { ...tight, rowHeights: least };
  return { ...size, rowHeights: spread(natural, roomyRow) };
}

function spread(natural: readonly number[], height: number): readonly number[] {
  return natural.map(least => Math.max(least, height));
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

/** The least height of every row: the most lines of any cell in it, with the white around them. */
function naturalHeights(table: PrintedTable, widths: readonly number[], size: TypeSize): readonly number[] {
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
