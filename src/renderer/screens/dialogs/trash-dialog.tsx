import { useEffect, useState } from 'react';
import { commands } from '../../../shared/commands/commands.ts';
import { isFailure } from '../../../shared/failure.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import type { ListedDraft } from '../../database/drafts-contract.ts';
import { useLibrary } from '../../stores/library-store.ts';
import { showProblem } from '../../stores/notice-store.ts';
import { momentWords } from '../../text/moments.ts';
import { trashWords } from '../../text/trash.ts';
import { machine, workbench } from '../../wiring/workbench.ts';
import { purgeDraft, restoreDraft } from '../../work/library-drafts.ts';
import { trashDaysLeft } from '../../work/trash-days.ts';
import styles from './trash-dialog.module.css';

/** The recycle bin: what was deleted, to be taken back, or let go for good. */
export function TrashDialog({ onClose }: { readonly onClose: () => void }) {
  const [removed, setRemoved] = useState<readonly ListedDraft[]>([]);
  const listed = useLibrary(state => state.drafts);

  // biome-ignore lint/correctness/useExhaustiveDependencies: read again whenever the library changed
  useEffect(() => {
    void workbench()
      .drafts.listTrash()
      .then(found => (isFailure(found) ? showProblem(found.message) : setRemoved(found)));
  }, [listed]);

  return (
    <Dialog title={commands.trash.label} onClose={onClose}>
      <p>{trashWords.kept}</p>
      {removed.length === 0 && <p className={styles.empty}>{trashWords.empty}</p>}
      <ul className={styles.list}>
        {removed.map(draft => (
          <RemovedDraft key={draft.id} draft={draft} />
        ))}
      </ul>
    </Dialog>
  );
}

function RemovedDraft({ draft }: { readonly draft: ListedDraft }) {
  const [asking, setAsking] = useState(false);
  if (asking) {
    return (
      <li>
        <span>{trashWords.sure}</span>
        <Button look="small" onClick={() => void purgeDraft(workbench(), draft.id)}>
          {trashWords.purge}
        </Button>
        <Button look="small" onClick={() => setAsking(false)}>
          {trashWords.keep}
        </Button>
      </li>
    );
  }
  return (
    <li>
      <span>{draft.kind === 'draft' ? draft.title : `✖ ${draft.message}`}</span>
      {draft.kind === 'draft' && <When deletedAt={draft.deletedAt} />}
      <Button look="small" onClick={() => void restoreDraft(workbench(), draft.id)}>
        {trashWords.restore}
      </Button>
      <Button look="small" onClick={() => setAsking(true)}>
        {trashWords.purge}
      </Button>
    </li>
  );
}

function When({ deletedAt }: { readonly deletedAt: string | undefined }) {
  if (deletedAt === undefined) return null;
  const at = new Date(deletedAt);
  return (
    <span className={styles.when}>
      {trashWords.removedAt(momentWords.short(at), trashDaysLeft(at, machine.now()))}
    </span>
  );
}
