import { useEffect, useState } from 'react';
import { changesBetween, type DraftChanges, isUnchanged } from '../../../shared/history/changes.ts';
import type { Draft } from '../../../shared/report/draft.ts';
import { ChangeList } from '../../components/change-list.tsx';
import type { VersionSummary } from '../../database/drafts-contract.ts';
import { drafts } from '../../stores/library-store.ts';
import { common } from '../../text/common.ts';
import { historyWords } from '../../text/history.ts';
import styles from './history-dialog.module.css';

interface VersionChangesProps {
  readonly version: VersionSummary;
  readonly current: Draft;
}

/** How a kept version differs from what there is now. */
export function VersionChanges({ version, current }: VersionChangesProps) {
  const [shown, setShown] = useState<DraftChanges | string>();

  useEffect(() => {
    let wanted = true;
    setShown(undefined);
    void drafts()
      .version(version.draftId, version.sequence)
      .then(reading => {
        if (!wanted) return;
        setShown(reading.kind === 'version' ? changesBetween(reading.draft, current) : reading.message);
      });
    return () => {
      wanted = false;
    };
  }, [version, current]);

  return (
    <div className={styles.changes}>
      {shown === undefined && <p>{common.working}</p>}
      {typeof shown === 'string' && <p role="alert">✖ {shown}</p>}
      {typeof shown === 'object' &&
        (isUnchanged(shown) ? (
          <p>{historyWords.same}</p>
        ) : (
          <ChangeList changes={shown} names={[historyWords.earlier, historyWords.now]} />
        ))}
    </div>
  );
}
