import { commands } from '../../../shared/commands/commands.ts';
import type { CellId } from '../../../shared/formats/types.ts';
import { openDialog } from '../../stores/dialog-store.ts';
import styles from './row-mark.module.css';

/**
 * The ？ beside a row's heading, seen while the pointer is on it or the focus in its row. It is for the pointer only:
 * by keyboard the same help is F1 in any cell of the row, so it is no stop of its own and is not announced.
 */
export function renderRowMark(cell: CellId) {
  return (
    <button
      type="button"
      className={styles.mark}
      data-help={cell}
      tabIndex={-1}
      aria-hidden="true"
      title={commands.rowHelp.label}
      onMouseDown={event => event.preventDefault()}
      onClick={() => openDialog({ kind: 'rowHelp', cell })}
    />
  );
}
