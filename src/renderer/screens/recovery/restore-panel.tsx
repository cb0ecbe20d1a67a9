import { useEffect, useMemo, useState } from 'react';
import { isFailure } from '../../../shared/failure.ts';
import { reportTitle } from '../../../shared/report/draft.ts';
import { Button } from '../../components/button.tsx';
import { ChoiceField } from '../../components/choice-field.tsx';
import type { ListedDraft } from '../../database/drafts-contract.ts';
import { useLibrary } from '../../stores/library-store.ts';
import { common } from '../../text/common.ts';
import { recoveryWords } from '../../text/recovery.ts';
import { workbench, workbenchNow } from '../../wiring/workbench.ts';
import type { FoundCopies } from '../../work/backup-copies.ts';
import { type BackupCopy, groupCopies, stateOfCopy } from '../../work/copy-groups.ts';
import {
  differs,
  type Preselected,
  type RestoredCopy,
  restoreAll,
  restoredCounts,
  type WhereItDiffers,
  worthRestoring,
} from '../../work/restore-drafts.ts';
import { CopyTable } from './copy-table.tsx';
import styles from './restore.module.css';

interface RestorePanelProps {
  readonly found: FoundCopies;
  readonly only?: string | undefined;
  readonly preselect: Preselected | undefined;
}

/** Which copies to bring back, what to do where a report is there already, and what became of it. */
export function RestorePanel({ found, only, preselect }: RestorePanelProps) {
  const listed = useLibrary(state => state.drafts);
  const removed = useRemoved(listed);
  const groups = useMemo(
    () => groupCopies(found.copies).filter(group => only === undefined || group.id === only),
    [found.copies, only],
  );
  const stateOf = (copy: BackupCopy) => stateOfCopy(copy, listed, removed);
  const [chosen, setChosen] = useState<ReadonlyMap<string, BackupCopy>>(() =>
    preselect ? worthRestoring(groups, preselect, stateOf) : new Map(),
  );
  const compared = (copy: BackupCopy) =>
    // What was brought back is saved anew, so its copy is older by then, and yet the same.
    results.some(({ copy: restored, result }) => restored === copy && result.kind !== 'failed')
      ? recoveryWords.broughtBack
      : recoveryWords.copyStates[stateOf(copy)];
  const [where, setWhere] = useState<WhereItDiffers>('replace');
  const [working, setWorking] = useState(false);
  const [results, setResults] = useState<readonly RestoredCopy[]>([]);

  const restore = async () => {
    setWorking(true);
    setResults(await restoreAll(workbench(), [...chosen.values()], where));
    setChosen(new Map());
    setWorking(false);
  };

  return (
    <>
      {groups.length > 0 ? (
        <CopyTable groups={groups} chosen={chosen} compared={compared} onChange={setChosen} />
      ) : (
        <p>{only === undefined ? recoveryWords.noBackups : recoveryWords.noCopies}</p>
      )}
      {found.unreadable.length > 0 && <p>▲ {recoveryWords.unreadable(found.unreadable.join('、'))}</p>}
      {[...chosen.values()].some(copy => differs(stateOf(copy))) && (
        <ChoiceField
          label={recoveryWords.whereItDiffers}
          value={where}
          choices={[
            { value: 'replace', label: recoveryWords.replace },
            { value: 'copy', label: recoveryWords.copy },
          ]}
          onChange={setWhere}
        />
      )}
      <div>
        <Button look="primary" disabled={chosen.size === 0 || working} onClick={() => void restore()}>
          {working ? common.working : recoveryWords.restore(chosen.size)}
        </Button>
      </div>
      <Results results={results} />
    </>
  );
}

/** What is in the recycle bin; read again whenever the library changed. */
function useRemoved(listed: readonly ListedDraft[]): readonly ListedDraft[] {
  const [removed, setRemoved] = useState<readonly ListedDraft[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    void workbenchNow()
      ?.drafts.listTrash()
      .then(found => setRemoved(isFailure(found) ? [] : found));
  }, [listed]);
  return removed;
}

function Results({ results }: { readonly results: readonly RestoredCopy[] }) {
  const failed = results.flatMap(({ copy, result }) =>
    result.kind === 'failed' ? [recoveryWords.notRestored(reportTitle(copy), result.message)] : [],
  );
  const counts = restoredCounts(results);
  return (
    <>
      {counts.length > 0 && (
        <p className={styles.done} role="status">
          {recoveryWords.restored(counts)}
        </p>
      )}
      {failed.map(message => (
        <p key={message} className={styles.failed} role="alert">
          ✖ {message}
        </p>
      ))}
    </>
  );
}
