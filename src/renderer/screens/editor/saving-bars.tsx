import { Button } from '../../components/button.tsx';
import { openDialog } from '../../stores/dialog-store.ts';
import { useSaving } from '../../stores/draft-saving.ts';
import { saveNow } from '../../stores/session.ts';
import { savingWords } from '../../text/saving.ts';
import { ConflictBar } from './conflict-bar.tsx';
import styles from './saving-bars.module.css';

/** What has to be said about the saving of the open report: that it fails, what to decide, what to look out for. */
export function SavingBars() {
  const state = useSaving(saving => saving.state);
  const openElsewhere = useSaving(saving => saving.openElsewhere);
  if (state.kind === 'conflict') return <ConflictBar theirs={state.theirs} />;
  if (state.kind === 'failed') return <FailedBar message={state.message} />;
  if (openElsewhere) return <p className={`${styles.bar} ${styles.notice}`}>{savingWords.openElsewhere}</p>;
  return null;
}

function FailedBar({ message }: { readonly message: string }) {
  return (
    <div className={styles.bar} role="alert">
      <p>✖ {savingWords.failedBar(message)}</p>
      <Button look="small" onClick={() => void saveNow()}>
        {savingWords.again}
      </Button>
      <Button look="small" onClick={() => openDialog({ kind: 'export' })}>
        {savingWords.exportWord}
      </Button>
    </div>
  );
}
