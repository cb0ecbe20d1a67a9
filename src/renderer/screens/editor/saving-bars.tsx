import { Button } from '../../components/button.tsx';
import { openDialog } from '../../stores/dialog-store.ts';
import { useSaving } from '../../stores/saving-store.ts';
import { savingWords } from '../../text/saving.ts';
import { saveNow } from '../../work/save-now.ts';
import { ConflictBar } from './conflict-bar.tsx';
import styles from './saving-bars.module.css';

/** What has to be said about the saving of the open report: that it fails, what to decide, what to look out for. */
export function SavingBars() {
  const trouble = useSaving(({ state }) =>
    state.kind === 'conflict' || state.kind === 'failed' ? state : undefined,
  );
  const openElsewhere = useSaving(saving => saving.openElsewhere);
  if (trouble?.kind === 'conflict') return <ConflictBar theirs={trouble.theirs} />;
  if (trouble?.kind === 'failed') return <FailedBar message={trouble.message} />;
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
