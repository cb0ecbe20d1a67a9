import { useEffect, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import type { ListedDraft } from '../../database/drafts-contract.ts';
import { drafts, restoreDraft, useLibrary } from '../../stores/library-store.ts';
import { libraryWords } from '../../text/library.ts';
import { momentWords } from '../../text/moments.ts';
import { trashWords } from '../../text/trash.ts';
import styles from './trash-dialog.module.css';

/** The recycle bin: what was deleted, to be taken back. */
export function TrashDialog({ onClose }: { readonly onClose: () => void }) {
  const [removed, setRemoved] = useState<readonly ListedDraft[]>([]);
  const listed = useLibrary(state => state.drafts);

  // biome-ignore lint/correctness/useExhaustiveDependencies: read again whenever the library changed
  useEffect(() => {
    void drafts().listTrash().then(setRemoved);
  }, [listed]);

  return (
    <Dialog title={libraryWords.trash} onClose={onClose}>
      <p>{trashWords.kept}</p>
      {removed.length === 0 && <p className={styles.empty}>{trashWords.empty}</p>}
      <ul className={styles.list}>
        {removed.map(draft => (
          <li key={draft.id}>
            {draft.kind === 'draft' ? (
              <>
                <span>{draft.title}</span>
                <span className={styles.when}>
                  {draft.deletedAt && trashWords.removedAt(momentWords.short(new Date(draft.deletedAt)))}
                </span>
                <Button look="small" onClick={() => void restoreDraft(draft.id)}>
                  {trashWords.restore}
                </Button>
              </>
            ) : (
              <span>✖ {draft.message}</span>
            )}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
