import { Button } from '../../components/button.tsx';
import { keepMine, takeTheirs } from '../../stores/session.ts';
import { conflictWords } from '../../text/editor.ts';
import styles from './conflict-bar.module.css';

/** Said when another window changed the same report: nothing is overwritten until the user decides. */
export function ConflictBar() {
  return (
    <div className={styles.bar} role="alert">
      <p>{conflictWords.message}</p>
      <Button look="small" onClick={() => void keepMine()}>
        {conflictWords.keepMine}
      </Button>
      <Button look="small" onClick={() => void takeTheirs()}>
        {conflictWords.takeTheirs}
      </Button>
    </div>
  );
}
