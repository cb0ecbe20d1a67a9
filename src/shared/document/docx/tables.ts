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
import { cellWidth, whiteBeside } from '../column-widths.ts';
import { textWidth } from '../page.ts';
import { type PrintedCell, type PrintedTable, standsAtLeft } from '../printed-table.ts';
import type { TableLayout } from '../table-layout.ts';
import { bandFill, innerRule, outerRule, rowPadding, usualSize } from '../table-look.ts';
import { chineseRun } from './runs.ts';
import { styleIds } from './styles-xml.ts';

const outer = { style: BorderStyle.SINGLE, size: outerRule, color: 'auto' };
const inner = { style: BorderStyle.SINGLE, size: innerRule, color: 'auto' };

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
      top: outer,
      bottom: outer,
      left: outer,
      right: outer,
      insideHorizontal: inner,
      insideVertical: inner,
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
      ...whiteBeside(cell, table, layout),
    },
    children: [cellParagraph(cell, starts ? cell.text : '', look)],
  });
}

function cellParagraph(cell: PrintedCell, text: string, { table, layout }: TableLook): Paragraph {
  const size = layout.halfPoints === usualSize.halfPoints ? {} : { size: layout.halfPoints };
  return new Paragraph({
    style: cell.role === 'corner' ? styleIds.tableNote : styleIds.table,
    ...(standsAtLeft(cell, table) ? { alignment: AlignmentType.LEFT } : {}),
    ...(layout.lineHeight === usualSize.lineHeight
      ? {}
      : { spacing: { line: layout.lineHeight, lineRule: LineRuleType.EXACT } }),
    ...(text === '' ? {} : { children: [chineseRun(text, size)] }),
  });
}
