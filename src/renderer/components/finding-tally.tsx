import type { FindingCounts } from '../../shared/editing/finding-counts.ts';
import { severityWords } from '../text/common.ts';
import { editorWords, progressWords } from '../text/editor.ts';
import styles from './finding-tally.module.css';

interface FindingTallyProps {
  readonly counts: Pick<FindingCounts, 'errors' | 'warnings' | 'hints'>;
  /** Whether something is not filled in yet. */
  readonly unfilled: boolean;
}

/** How many findings of each kind there are: ✖1 ▲8 ◆6, in words for readers. */
export function FindingTally({ counts, unfilled }: FindingTallyProps) {
  const { errors: error, warnings: warning, hints: hint } = counts;
  const shown = [
    ['error', error],
    ['warning', warning],
    ['hint', hint],
  ] as const;
  return (
    <span className={styles.tally}>
      <span className="visually-hidden">{editorWords.findingCounts({ error, warning, hint }, unfilled)}</span>
      {shown.map(
        ([severity, count]) =>
          count > 0 && (
            <span key={severity} className={styles[severity]} aria-hidden="true">
              {severityWords[severity].mark}
              {count}
            </span>
          ),
      )}
      {unfilled && (
        <span className={styles.unfilled} aria-hidden="true">
          {progressWords.empty.mark}
        </span>
      )}
    </span>
  );
}
