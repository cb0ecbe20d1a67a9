import type { CellId } from '../../formats/types.ts';
import { cellWidth, whiteBeside } from '../column-widths.ts';
import { textWidth } from '../page.ts';
import {
  cellsInRow,
  leadingRows,
  type PrintedCell,
  type PrintedTable,
  standsAtLeft,
} from '../printed-table.ts';
import type { TableLayout } from '../table-layout.ts';
import { bandFill, innerRule, outerRule, rowPadding, usualSize, valuePadding } from '../table-look.ts';
import { commented } from './comment-marks.ts';
import { paragraph } from './paragraphs.ts';
import { ownSize, type WriteRuns } from './runs.ts';
import { styleIds } from './styles-xml.ts';
import { element, valued } from './xml.ts';

/** What a table is written with. */
export interface TableLook {
  readonly layout: TableLayout;
  /** The heading it stands under: its name for those who cannot see it. */
  readonly caption: string;
  readonly shading: boolean;
  /** Whether its last row keeps with what follows. */
  readonly keepLastRow: boolean;
  /** The comments on its cells. */
  readonly comments?: ReadonlyMap<CellId, readonly number[]>;
}

const rule = (side: string, size: number) =>
  element(`w:${side}`, { 'w:val': 'single', 'w:sz': size, 'w:space': 0, 'w:color': 'auto' });

const rules = element(
  'w:tblBorders',
  {},
  ...['top', 'left', 'bottom', 'right'].map(side => rule(side, outerRule)),
  ...['insideH', 'insideV'].map(side => rule(side, innerRule)),
);

const width = (name: string, twips: number) => `<w:${name} w:w="${twips}" w:type="dxa"/>`;

/** The white in every cell that says nothing else. */
const usualMargins = `<w:tblCellMar>${width('top', rowPadding)}${width('left', valuePadding)}${width('bottom', rowPadding)}${width('right', valuePadding)}</w:tblCellMar>`;

/** The white beside the words of a cell; above and below them is what its table says. */
const ownMargins = (left: number, right: number) =>
  `<w:tcMar>${width('left', left)}${width('right', right)}</w:tcMar>`;

/** A printed table as a Word table: fixed widths, header rows that repeat, rows that never split. */
export function wordTable(table: PrintedTable, look: TableLook, write: WriteRuns): string {
  const { widths, rowHeights } = look.layout;
  const header = leadingRows(table);
  const properties = element(
    'w:tblPr',
    {},
    valued('w:tblStyle', styleIds.grid),
    width('tblW', textWidth),
    valued('w:jc', 'center'),
    rules,
    valued('w:tblLayout', 'fixed').replace('w:val', 'w:type'),
    usualMargins,
    valued('w:tblLook', '0620'),
    valued('w:tblCaption', look.caption),
    valued('w:tblDescription', inWords(table, header)),
  );
  const rows = rowHeights.map((height, row) => {
    const cells = cellsInRow(table, row).map(cell => wordCell(cell, row, table, look, write));
    return `<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="${height}" w:hRule="atLeast"/>${row < header ? '<w:tblHeader/>' : ''}</w:trPr>${cells.join('')}</w:tr>`;
  });
  const grid = widths.map(column => `<w:gridCol w:w="${column}"/>`).join('');
  return `<w:tbl>${properties}<w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>`;
}

/** The table in words, for those who cannot see it. */
function inWords({ rowCount, columnCount }: PrintedTable, header: number): string {
  return `官方格式的表格，共 ${rowCount} 行 ${columnCount} 列，其中前 ${header} 行是表头。`;
}

/** The part of a cell that stands in one row: its text where it starts, nothing where it goes on. */
function wordCell(
  cell: PrintedCell,
  row: number,
  table: PrintedTable,
  look: TableLook,
  write: WriteRuns,
): string {
  const { layout, shading, keepLastRow } = look;
  const { left, right } = whiteBeside(cell, table, layout);
  const starts = row === cell.row;
  const properties = [
    width('tcW', cellWidth(cell, layout.widths)),
    cell.columnSpan > 1 ? valued('w:gridSpan', cell.columnSpan) : '',
    cell.rowSpan > 1 ? valued('w:vMerge', starts ? 'restart' : 'continue') : '',
    shading && cell.role === 'band' ? `<w:shd w:val="clear" w:color="auto" w:fill="${bandFill}"/>` : '',
    left === valuePadding && right === valuePadding ? '' : ownMargins(left, right),
    '<w:vAlign w:val="center"/>',
  ].join('');
  // Every row holds on to the next, which keeps the table on one page.
  const keepNext = keepLastRow || row < table.rowCount - 1;
  const own = starts && cell.cell !== undefined ? look.comments?.get(cell.cell) : undefined;
  const writeCell: WriteRuns = (text, run) => commented(text === '' ? '' : write(text, run), own);
  const inside = cellParagraph(cell, starts ? cell.text : '', table, layout, keepNext, writeCell);
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`;
}

/** A cell's words. The size is on the paragraph's end as well, for what is typed into a blank cell later. */
function cellParagraph(
  cell: PrintedCell,
  text: string,
  table: PrintedTable,
  { halfPoints, lineHeight }: TableLayout,
  keepNext: boolean,
  write: WriteRuns,
): string {
  const isUsual = halfPoints === usualSize.halfPoints;
  const isNote = cell.role === 'corner';
  const properties = [
    keepNext ? '<w:keepNext/>' : '',
    lineHeight === usualSize.lineHeight ? '' : `<w:spacing w:line="${lineHeight}" w:lineRule="exact"/>`,
    standsAtLeft(cell, table) ? '<w:jc w:val="left"/>' : '',
    isUsual ? '' : `<w:rPr>${ownSize(halfPoints)}</w:rPr>`,
  ].join('');
  const look = { role: isNote ? 'second' : 'table', ...(isUsual ? {} : { halfPoints }) } as const;
  return paragraph(isNote ? styleIds.tableNote : styleIds.table, properties, write(text, look));
}
