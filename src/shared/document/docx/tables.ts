import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  LineRuleType,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  VerticalMergeType,
  WidthType,
} from 'docx';
import { cellWidth, paddingOf } from '../column-widths.ts';
import { textWidth } from '../page.ts';
import { type PrintedCell, type PrintedTable, standsAtLeft } from '../printed-table.ts';
import { rowPadding, type TableLayout } from '../table-layout.ts';
import { chineseRun } from './runs.ts';
import { styleIds } from './styles-xml.ts';

/** The light blue of the official template's heading rows. */
const bandFill = 'C6D9F1';

const outerRule = { style: BorderStyle.SINGLE, size: 8, color: 'auto' };
const innerRule = { style: BorderStyle.SINGLE, size: 4, color: 'auto' };

/** How much of its white a label at the left has before it rather than behind it, in twips. */
const leftShift = 15;

/** The size and line of the table style; what differs is written in the cells. */
const styleHalfPoints = 21;
const styleLineHeight = 290;

interface TableLook {
  readonly layout: TableLayout;
  readonly shading: boolean;
  readonly table: PrintedTable;
}

/** A printed table as a Word table: fixed widths, header rows that repeat, rows that never split. */
export function wordTable(
  table: PrintedTable,
  layout: TableLayout,
  { shading, keepLastRow }: { readonly shading: boolean; readonly keepLastRow: boolean },
): Table {
  const look: TableLook = { table, layout, shading };
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [...layout.widths],
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    borders: {
      top: outerRule,
      bottom: outerRule,
      left: outerRule,
      right: outerRule,
      insideHorizontal: innerRule,
      insideVertical: innerRule,
    },
    rows: layout.rowHeights.map(
      (height, row) =>
        new TableRow({
          ...(row < table.headerRows ? { tableHeader: true } : {}),
          cantSplit: true,
          // Keeps the table on one page: every row holds on to the next.
          keepNext: keepLastRow || row < table.rowCount - 1,
          height: { value: height, rule: HeightRule.ATLEAST },
          children: table.cells
            .filter(cell => cell.row <= row && row < cell.row + cell.rowSpan)
            .toSorted((a, b) => a.column - b.column)
            .map(cell => wordCell(cell, row, look)),
        }),
    ),
  });
}

/** The part of a cell that stands in one row: its text where it starts, nothing where it goes on. */
function wordCell(cell: PrintedCell, row: number, look: TableLook): TableCell {
  const { table, layout, shading } = look;
  const padding = paddingOf(cell, layout);
  const shift = standsAtLeft(cell, table) ? leftShift : 0;
  const starts = row === cell.row;
  return new TableCell({
    width: { size: cellWidth(cell, layout.widths), type: WidthType.DXA },
    ...(cell.columnSpan > 1 ? { columnSpan: cell.columnSpan } : {}),
    ...(cell.rowSpan > 1
      ? { verticalMerge: starts ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE }
      : {}),
    ...(shading && cell.role === 'band'
      ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: bandFill } }
      : {}),
    verticalAlign: VerticalAlign.CENTER,
    margins: {
      marginUnitType: WidthType.DXA,
      top: rowPadding,
      bottom: rowPadding,
      left: padding + shift,
      right: padding - shift,
    },
    children: [cellParagraph(cell, starts ? cell.text : '', look)],
  });
}

function cellParagraph(cell: PrintedCell, text: string, { table, layout }: TableLook): Paragraph {
  const size = layout.halfPoints === styleHalfPoints ? {} : { size: layout.halfPoints };
  return new Paragraph({
    style: cell.role === 'corner' ? styleIds.tableNote : styleIds.table,
    ...(standsAtLeft(cell, table) ? { alignment: AlignmentType.LEFT } : {}),
    ...(layout.lineHeight === styleLineHeight
      ? {}
      : { spacing: { line: layout.lineHeight, lineRule: LineRuleType.EXACT } }),
    ...(text === '' ? {} : { children: [chineseRun(text, size)] }),
  });
}
