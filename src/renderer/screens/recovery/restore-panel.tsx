import { useEffect, useMemo, useState } from 'react';
import { reportTitle } from '../../../shared/report/draft.ts';
import { Button } from '../../components/button.tsx';
import { ChoiceField } from '../../components/choice-field.tsx';
import type { ListedDraft } from '../../database/drafts-contract.ts';
import type { FoundCopies } from '../../stores/backup-copies.ts';
import {
  type BackedUpDraft,
  type BackupCopy,
  type CopyState,
  groupCopies,
  stateOfCopy,
} from '../../stores/copy-groups.ts';
import { drafts, useLibrary } from '../../stores/library-store.ts';
import { bringBackCopy, type Restored, type WhereItDiffers } from '../../stores/restore-drafts.ts';
import { common } from '../../text/common.ts';
import { recoveryWords } from '../../text/recovery.ts';
import { CopyTable } from './copy-table.tsx';
import styles from './restore.module.css';

interface RestorePanelProps {
  readonly found: FoundCopies;
  readonly only?: string | undefined;
  readonly preselect: Preselected | undefined;
}

/** The states whose copies may be ticked from the start: there is something to be had from them. */
const preselected = {
  lacking: new Set<CopyState>(['missing', 'newer', 'apart', 'damaged']),
  newer: new Set<CopyState>(['newer', 'apart']),
} satisfies Record<string, ReadonlySet<CopyState>>;

export type Preselected = keyof typeof preselected;

/** States in which what is there has to give way, or the copy to come in beside it. */
const differing: ReadonlySet<CopyState> = new Set<CopyState>(['older', 'newer', 'apart']);

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
    preselect ? worthRestoring(groups, copy => preselected[preselect].has(stateOf(copy))) : new Map(),
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
    setResults(await restoreAll([...chosen.values()], where));
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
      {[...chosen.values()].some(copy => differing.has(stateOf(copy))) && (
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
    void drafts()
      .listTrash()
      .then(setRemoved, () => undefined);
  }, [listed]);
  return removed;
}

/** Of each draft the newest copy, or another one kept beside it, where one is worth it. */
function worthRestoring(
  groups: readonly BackedUpDraft[],
  isWorth: (copy: BackupCopy) => boolean,
): ReadonlyMap<string, BackupCopy> {
  return new Map(
    groups.flatMap(({ id, copies }) => {
      const copy = copies.find((each, index) => (index === 0 || each.set === 'latest') && isWorth(each));
      return copy ? [[id, copy] as const] : [];
    }),
  );
}

interface RestoredCopy {
  readonly copy: BackupCopy;
  readonly result: Restored;
}

/** One after the other: two copies of one draft must not meet. */
async function restoreAll(
  copies: readonly BackupCopy[],
  where: WhereItDiffers,
): Promise<readonly RestoredCopy[]> {
  const results: RestoredCopy[] = [];
  for (const copy of copies) {
    const read = await copy.read();
    const result = read.kind === 'failed' ? read : await bringBackCopy(read.draft, where);
    results.push({ copy, result });
  }
  return results;
}

function Results({ results }: { readonly results: readonly RestoredCopy[] }) {
  const failed = results.flatMap(({ copy, result }) =>
    result.kind === 'failed' ? [recoveryWords.notRestored(reportTitle(copy), result.message)] : [],
  );
  const counts = (['added', 'replaced', 'copied', 'takenOut', 'same'] as const)
    .map(kind => [kind, results.filter(({ result }) => result.kind === kind).length] as const)
    .filter(([, count]) => count > 0);
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
