import { useEffect, useState } from 'react';
import { commands } from '../../../shared/commands/commands.ts';
import { isFailure } from '../../../shared/failure.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import type { VersionSummary } from '../../database/drafts-contract.ts';
import { showProblem } from '../../stores/notice-store.ts';
import { useReport } from '../../stores/report-store.ts';
import { common } from '../../text/common.ts';
import { historyWords } from '../../text/history.ts';
import { workbench } from '../../wiring/workbench.ts';
import { restoreVersion } from '../../work/restore-version.ts';
import styles from './history-dialog.module.css';
import { VersionChanges } from './version-changes.tsx';
import { VersionList } from './version-list.tsx';

/** The kept versions of the open report: when and why, what each changed, and the way back to it. */
export function HistoryDialog({ onClose }: { readonly onClose: () => void }) {
  const current = useReport(state => state.report?.draft);
  const [versions, setVersions] = useState<readonly VersionSummary[]>();
  const [chosen, setChosen] = useState<VersionSummary>();
  const id = current?.id;

  useEffect(() => {
    if (id === undefined) return;
    void workbench()
      .drafts.versions(id)
      .then(found => {
        if (isFailure(found)) return showProblem(found.message);
        setVersions(found);
        setChosen(found[0]);
      });
  }, [id]);

  const restore = async () => {
    if (!chosen) return;
    if (await restoreVersion(workbench(), chosen)) onClose();
  };

  if (!current) return null;
  return (
    <Dialog
      title={commands.history.label}
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
      {versions && chosen && (
        <div className={styles.sides}>
          <VersionList versions={versions} chosen={chosen} onChoose={setChosen} />
          <VersionChanges version={chosen} versions={versions} current={current} />
        </div>
      )}
    </Dialog>
  );
}
