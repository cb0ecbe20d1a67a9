import type { Format } from '../../../shared/formats/compile.ts';
import { importWords } from '../../text/import.ts';
import { cellsOfRow, type PlacedRow } from '../../work/placed-import.ts';
import styles from './import-review.module.css';

interface FigurePlacingProps {
  readonly figures: readonly string[];
  readonly format: Format;
  readonly placed: PlacedRow;
  readonly onPlace: (placed: PlacedRow) => void;
}

/** The figures of a row that is placed by hand, each with the column it goes into. */
export function FigurePlacing({ figures, format, placed, onPlace }: FigurePlacingProps) {
  const columns = cellsOfRow(format, placed.table, placed.row);
  const choose = (at: number, id: string) =>
    onPlace({
      ...placed,
      cells: figures.map((_, index) => (index === at ? id || undefined : placed.cells[index])),
    });
  return (
    <ul className={styles.figures}>
      {figures.map((figure, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a figure is known by its place in the row
        <li key={at}>
          <label>
            {figure}{' '}
            <select value={placed.cells[at] ?? ''} onChange={event => choose(at, event.target.value)}>
              <option value="">{importWords.placeNowhere}</option>
              {columns.map(cell => (
                <option key={cell.id} value={cell.id}>
                  {cell.columnName}
                </option>
              ))}
            </select>
          </label>
        </li>
      ))}
    </ul>
  );
}
