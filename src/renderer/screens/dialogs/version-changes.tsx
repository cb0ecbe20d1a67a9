import { useEffect, useState } from 'react';
import { type DraftChanges, isUnchanged } from '../../../shared/history/changes.ts';
import type { Draft } from '../../../shared/report/draft.ts';
import { ChangeList } from '../../components/change-list.tsx';
import type { VersionSummary } from '../../database/drafts-contract.ts';
import { common } from '../../text/common.ts';
import { historyWords } from '../../text/history.ts';
import { momentWords } from '../../text/moments.ts';
import { workbench } from '../../wiring/workbench.ts';
import { versionDifference } from '../../work/version-difference.ts';
import styles from './history-dialog.module.css';

interface VersionChangesProps {
  readonly version: VersionSummary;
  /** What it can be compared with, besides what there is now. */
  readonly versions: readonly VersionSummary[];
  readonly current: Draft;
}

/** How a kept version differs from what there is now, or from another version. */
export function VersionChanges({ version, versions, current }: VersionChangesProps) {
  const [otherSequence, setOther] = useState<number>();
  const other = versions.find(({ sequence }) => sequence === otherSequence && sequence !== version.sequence);
  const shown = useDifference(version, other, current);
  const name = (each: VersionSummary) => momentWords.short(new Date(each.at));
  // Older on the left, newer on the right, whichever of the two was chosen first.
  const names = other
    ? other.sequence < version.sequence
      ? ([name(other), name(version)] as const)
      : ([name(version), name(other)] as const)
    : ([historyWords.earlier, historyWords.now] as const);

  return (
    <div className={styles.changes}>
      <label className={styles.chooser}>
        {historyWords.compareWith(name(version))}
        <select
          value={other?.sequence ?? ''}
          onChange={event => setOther(event.target.value === '' ? undefined : Number(event.target.value))}
        >
          <option value="">{historyWords.now}</option>
          {versions
            .filter(each => each !== version)
            .map(each => (
              <option key={each.sequence} value={each.sequence}>
                {name(each)} {historyWords.causes[each.cause]}
              </option>
            ))}
        </select>
      </label>
      {shown === undefined && <p>{common.working}</p>}
      {typeof shown === 'string' && <p role="alert">✖ {shown}</p>}
      {typeof shown === 'object' &&
        (isUnchanged(shown) ? <p>{historyWords.same}</p> : <ChangeList changes={shown} names={names} />)}
    </div>
  );
}

/** The changes, or why they cannot be told; undefined while they are looked for. */
function useDifference(
  version: VersionSummary,
  other: VersionSummary | undefined,
  current: Draft,
): DraftChanges | string | undefined {
  const [shown, setShown] = useState<DraftChanges | string>();
  useEffect(() => {
    let wanted = true;
    setShown(undefined);
    void versionDifference(workbench(), version, other, current).then(difference => {
      if (wanted) setShown(difference);
    });
    return () => {
      wanted = false;
    };
  }, [version, other, current]);
  return shown;
}
