import type { CellId } from '../../../shared/formats/types.ts';
import styles from './cell-field.module.css';

interface CellFieldProps {
  readonly id: CellId;
  /** Announced as the box's name: the place as the printed table names it. */
  readonly place: string;
}

/**
 * The box of one cell. It is uncontrolled, so that typing never waits for React and an input method keeps its
 * composition. What it shows is put into it by paint-cells.ts, and keys, copying and pasting are handled by
 * use-grid-editing.ts: each once for the whole table.
 */
export function CellField({ id, place }: CellFieldProps) {
  return (
    <input className={styles.field} data-id={id} aria-label={place} autoComplete="off" inputMode="decimal" />
  );
}
