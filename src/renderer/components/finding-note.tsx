import type { Finding, Fix } from '../../shared/checks/finding.ts';
import { severityWords } from '../text/common.ts';
import styles from './finding-note.module.css';
import { FixButtons } from './fix-buttons.tsx';

interface FindingNoteProps {
  readonly finding: Finding;
  readonly onFix: (finding: Finding, fix: Fix) => void;
}

/** A finding said beside the cell or the words it is about, with its repairs. */
export function FindingNote({ finding, onFix }: FindingNoteProps) {
  return (
    <div className={`${styles.note} ${styles[finding.severity]}`}>
      <p>
        <span aria-hidden="true">{severityWords[finding.severity].mark} </span>
        {finding.message}
      </p>
      <div className={styles.actions}>
        <FixButtons finding={finding} onFix={onFix} />
      </div>
    </div>
  );
}
