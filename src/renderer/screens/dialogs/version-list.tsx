import { useEffect, useState } from 'react';
import { changeCounts } from '../../../shared/history/change-counts.ts';
import type { Draft } from '../../../shared/report/draft.ts';
import type { VersionSummary } from '../../database/drafts-contract.ts';
import { historyWords } from '../../text/history.ts';
import { momentWords } from '../../text/moments.ts';
import { workbench } from '../../wiring/workbench.ts';
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
    const fillIn = async () => {
      let newer: { readonly sequence: number; readonly draft: Draft | undefined } | undefined;
      for (const version of [...versions, undefined]) {
        const draft = version && (await readVersion(version));
        if (!wanted) return;
        if (newer) {
          const { sequence } = newer;
          const words = wordsFor(newer.draft, draft, version !== undefined);
          setChanges(before => new Map(before).set(sequence, words));
        }
        newer = version && { sequence: version.sequence, draft };
      }
    };
    void fillIn();
    return () => {
      wanted = false;
    };
  }, [versions]);

  return changes;
}

async function readVersion({ draftId, sequence }: VersionSummary): Promise<Draft | undefined> {
  const reading = await workbench().drafts.version(draftId, sequence);
  return reading.kind === 'version' ? reading.draft : undefined;
}

function wordsFor(draft: Draft | undefined, before: Draft | undefined, hasBefore: boolean): string {
  if (!draft) return historyWords.unreadable;
  if (!hasBefore) return historyWords.first;
  if (!before) return '';
  return historyWords.changed(changeCounts(before, draft));
}
