import { useEffect, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import type { VersionSummary } from '../../database/drafts-contract.ts';
import { drafts } from '../../stores/library-store.ts';
import { showNotice, showProblem } from '../../stores/notice-store.ts';
import { replaceDraft, undoStep, useReport } from '../../stores/report-store.ts';
import { common } from '../../text/common.ts';
import { historyWords } from '../../text/history.ts';
import { menuWords } from '../../text/menu.ts';
import { momentWords } from '../../text/moments.ts';
import styles from './history-dialog.module.css';
import { VersionChanges } from './version-changes.tsx';

/** The kept versions of the open report: what each held, and the way back to it. */
export function HistoryDialog({ onClose }: { readonly onClose: () => void }) {
  const current = useReport(state => state.report?.draft);
  const [versions, setVersions] = useState<readonly VersionSummary[]>();
  const [chosen, setChosen] = useState<VersionSummary>();
  const id = current?.id;

  useEffect(() => {
    if (id === undefined) return;
    void drafts()
      .versions(id)
      .then(found => {
        setVersions(found);
        setChosen(found[0]);
      });
  }, [id]);

  const restore = async () => {
    if (!chosen || !current) return;
    const reading = await drafts().version(chosen.draftId, chosen.sequence);
    if (reading.kind !== 'version') return showProblem(reading.message);
    // What is there now is kept as well, so that going back can itself be taken back, even next week.
    await drafts().keepVersion(current, 'restore');
    replaceDraft({ ...reading.draft, createdAt: current.createdAt });
    onClose();
    showNotice(historyWords.restored(momentWords.short(new Date(chosen.at))), {
      label: common.undo,
      run: undoStep,
    });
  };

  if (!current) return null;
  return (
    <Dialog
      title={menuWords.history}
      width="wide"
      onClose={onClose}
      actions={
        <>
          <Button look="primary" disabled={!chosen} onClick={() => void restore()}>
            {historyWords.restore}
          </Button>
          <Button onClick={onClose}>{common.close}</Button>
        </>
      }
    >
      {versions?.length === 0 && <p>{historyWords.none}</p>}
      <div className={styles.sides}>
        <ul className={styles.versions}>
          {versions?.map(version => (
            <li key={version.sequence}>
              <button
                type="button"
                aria-pressed={version === chosen}
                className={styles.version}
                onClick={() => setChosen(version)}
              >
                {momentWords.short(new Date(version.at))}
                <span>{historyWords.causes[version.cause]}</span>
              </button>
            </li>
          ))}
        </ul>
        {chosen && <VersionChanges version={chosen} current={current} />}
      </div>
    </Dialog>
  );
}
