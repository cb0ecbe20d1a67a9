import { useEffect, useState } from 'react';
import type { VersionSummary } from '../../database/drafts-contract.ts';
import { historyWords } from '../../text/history.ts';
import { momentWords } from '../../text/moments.ts';
import { workbench } from '../../wiring/workbench.ts';
import { describeVersions } from '../../work/describe-versions.ts';
import styles from './history-dialog.module.css';

interface VersionListProps {
  /** Newest first. */
  readonly versions: readonly VersionSummary[];
  readonly chosen: VersionSummary;
  readonly onChoose: (version: VersionSummary) => void;
}

/** The versions by day, each with its cause and what it changed. */
export function VersionList({ versions, chosen, onChoose }: VersionListProps) {
  const changes = useChanges(versions);
  return (
    <section className={styles.versions} aria-label={historyWords.versions}>
      {byDay(versions).map(({ day, versions: ofDay }) => (
        <div key={day}>
          <h3 className={styles.day}>{day}</h3>
          <ul>
            {ofDay.map(version => (
              <li key={version.sequence}>
                <button
                  type="button"
                  aria-pressed={version === chosen}
                  className={styles.version}
                  onClick={() => onChoose(version)}
                >
                  <span>{momentWords.time(new Date(version.at))}</span>
                  <span>{historyWords.causes[version.cause]}</span>
                  <span className={styles.what}>{changes.get(version.sequence)}</span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function byDay(versions: readonly VersionSummary[]) {
  const days = new Map<string, VersionSummary[]>();
  for (const version of versions) {
    const day = momentWords.day(new Date(version.at));
    const ofDay = days.get(day) ?? [];
    days.set(day, ofDay);
    ofDay.push(version);
  }
  return [...days].map(([day, ofDay]) => ({ day, versions: ofDay }));
}

/** What each version changed, by its sequence; filled in one after the other, the newest first. */
function useChanges(versions: readonly VersionSummary[]): ReadonlyMap<number, string> {
  const [changes, setChanges] = useState<ReadonlyMap<number, string>>(new Map());

  useEffect(() => {
    let wanted = true;
    void describeVersions(workbench(), versions, (sequence, words) => {
      if (wanted) setChanges(before => new Map(before).set(sequence, words));
      return wanted;
    });
    return () => {
      wanted = false;
    };
  }, [versions]);

  return changes;
}
