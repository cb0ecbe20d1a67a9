import { useEffect, useState } from 'react';
import { commands } from '../../../shared/commands/commands.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { trashDays } from '../../database/draft-trash.ts';
import type { ListedDraft } from '../../database/drafts-contract.ts';
import { purgeDraft, restoreDraft } from '../../stores/library-drafts.ts';
import { drafts, useLibrary } from '../../stores/library-store.ts';
import { showProblem } from '../../stores/notice-store.ts';
import { momentWords } from '../../text/moments.ts';
import { trashWords } from '../../text/trash.ts';
import styles from './trash-dialog.module.css';

const day = 24 * 60 * 60 * 1000;

/** The recycle bin: what was deleted, to be taken back, or let go for good. */
export function TrashDialog({ onClose }: { readonly onClose: () => void }) {
  const [removed, setRemoved] = useState<readonly ListedDraft[]>([]);
  const listed = useLibrary(state => state.drafts);

  // biome-ignore lint/correctness/useExhaustiveDependencies: read again whenever the library changed
  useEffect(() => {
    drafts()
      .listTrash()
      .then(setRemoved, (error: Error) => showProblem(error.message));
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
        <Button look="small" onClick={() => void purgeDraft(draft.id)}>
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
      <Button look="small" onClick={() => void restoreDraft(draft.id)}>
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
  const left = Math.max(0, trashDays - Math.floor((Date.now() - at.getTime()) / day));
  return (
    <span className={styles.when}>
      {trashWords.removedAt(momentWords.short(at), Math.min(left, trashDays))}
    </span>
  );
}
