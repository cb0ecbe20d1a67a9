import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { showProblem } from '../../stores/notice-store.ts';
import { recoveryWords } from '../../text/recovery.ts';
import { library } from '../../wiring/library.ts';
import styles from './recovery-screen.module.css';

/**
 * Throws the unreadable library away, after asking, since that cannot be undone. The new one is empty, which is
 * noticed as a loss: what was backed up is offered next.
 */
export function StartAnew() {
  const [sure, setSure] = useState(false);
  const discard = async () => {
    if (!(await library.discard())) showProblem(recoveryWords.notDiscarded);
  };
  return (
    <section className={styles.part}>
      <h2>{recoveryWords.startAnew}</h2>
      <p>{recoveryWords.startAnewNote}</p>
      <label>
        <input type="checkbox" checked={sure} onChange={event => setSure(event.target.checked)} />{' '}
        {recoveryWords.startAnewConfirm}
      </label>
      <div>
        <Button disabled={!sure} onClick={() => void discard()}>
          {recoveryWords.startAnewButton}
        </Button>
      </div>
    </section>
  );
}
