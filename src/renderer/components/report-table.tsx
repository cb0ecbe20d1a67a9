import { type CSSProperties, memo, type ReactNode } from 'react';
import { bandColour } from '../../shared/document/print-css.ts';
import type { Grid, GridCell } from '../../shared/formats/grid.ts';
import type { CellId } from '../../shared/formats/types.ts';
import styles from './report-table.module.css';
import { figureWidth, screenWidths } from './screen-widths.ts';

interface ReportTableProps {
  readonly grid: Grid;
  /** Announced as the table's name. */
  readonly caption: string;
  /** Draws the figure of a cell: a box to type in, plain text, a comparison. */
  readonly renderValue: (cell: CellId) => ReactNode;
  /** Drawn in the heading of each row of figures, given the row's first cell. */
  readonly renderRowMark?: (first: CellId) => ReactNode;
  /** Whether the figures are typed in (then rows and columns are told to assistive technology as a grid). */
  readonly editable?: boolean;
}

/** What the screen takes from the printed look; high contrast has a stronger blue of its own (tokens.css). */
function lookOf(grid: Grid): CSSProperties {
  return { '--template-band': bandColour, '--figure-width': figureWidth(grid) } as CSSProperties;
}

/** A table of a format, drawn with the merged cells, labels and proportions of the printed page. */
export const ReportTable = memo(function ReportTable({
  grid,
  caption,
  renderValue,
  renderRowMark,
  editable = false,
}: ReportTableProps) {
  const rows = Array.from({ length: grid.rowCount }, (_, row) => ({
    row,
    cells: grid.cells.filter(cell => cell.row === row),
  }));
  const markOf = (heading: GridCell, cells: readonly GridCell[]) => {
    const first = cells.find(cell => cell.role === 'value')?.cell;
    const besideFigures = heading.column + heading.columnSpan === grid.labelColumns;
    if (heading.role !== 'rowHeading' || !besideFigures || first === undefined) return undefined;
    return renderRowMark?.(first);
  };
  const draw = (cell: GridCell, _: number, cells: readonly GridCell[]) => (
    <GridTableCell
      key={cell.column}
      cell={cell}
      renderValue={renderValue}
      mark={renderRowMark ? markOf(cell, cells) : undefined}
    />
  );
  return (
    <div className={styles.holder}>
      <table
        className={`${styles.table} ${styles[grid.table]}`}
        style={lookOf(grid)}
        role={editable ? 'grid' : undefined}
      >
        <caption className="visually-hidden">{caption}</caption>
        <colgroup>
          {screenWidths(grid).map((width, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns have no identity but their place
            <col key={index} style={{ width }} />
          ))}
        </colgroup>
        {grid.headerRows > 0 && (
          <thead>
            {rows.slice(0, grid.headerRows).map(({ row, cells }) => (
              <tr key={row}>{cells.map(draw)}</tr>
            ))}
          </thead>
        )}
        <tbody>
          {rows.slice(grid.headerRows).map(({ row, cells }) => (
            <tr key={row}>{cells.map(draw)}</tr>
          ))}
        </tbody>
      </table>
    </div>
  );
});

const scopes = { band: 'colgroup', corner: undefined, columnHeading: 'col', rowHeading: 'row' } as const;

interface GridTableCellProps {
  readonly cell: GridCell;
  readonly renderValue: (cell: CellId) => ReactNode;
  readonly mark: ReactNode;
}

function GridTableCell({ cell, renderValue, mark }: GridTableCellProps) {
  const spans = { rowSpan: cell.rowSpan, colSpan: cell.columnSpan };
  if (cell.role === 'value') {
    return (
      <td {...spans} className={styles.value} data-cell={cell.cell}>
        {renderValue(cell.cell)}
      </td>
    );
  }
  return cell.role === 'corner' ? (
    <td {...spans} className={styles.corner}>
      {cell.label}
    </td>
  ) : (
    <th {...spans} scope={scopes[cell.role]} className={styles[cell.role]}>
      {cell.label}
      {mark}
    </th>
  );
}
