import { libraryWords } from '../../text/library.ts';
import { runCommand } from '../../wiring/run-command.ts';
import styles from './drop-hint.module.css';

/** Tells that files are taken in wherever they are dropped; a click asks for them as well. */
export function DropHint() {
  return (
    <button type="button" className={styles.hint} onClick={() => void runCommand('import')}>
      <span>{libraryWords.dropHere}</span>
      <span className={styles.kinds}>{libraryWords.importable}</span>
    </button>
  );
}
