import type { Finding } from '../../../shared/checks/finding.ts';
import { keyed } from '../../../shared/editing/derive.ts';
import type { FindingCounts } from '../../../shared/editing/finding-counts.ts';
import { Button } from '../../components/button.tsx';
import { locate } from '../../stores/findings.ts';
import { exportWords } from '../../text/documents.ts';
import { editorWords } from '../../text/editor.ts';
import styles from './form.module.css';

/** How many problems are listed before it is said how many more there are. */
const listed = 6;

interface UnfinishedFindingsProps {
  /** Errors, and what is not filled in yet. */
  readonly findings: readonly Finding[];
  readonly standing: FindingCounts;
  /** The user wants the file all the same. */
  readonly accepted: boolean;
  readonly onAccept: (accepted: boolean) => void;
  readonly onClose: () => void;
}

/** What stands against a file that is finished, with the way to each place, and the choice to make it anyway. */
export function UnfinishedFindings({
  findings,
  standing,
  accepted,
  onAccept,
  onClose,
}: UnfinishedFindingsProps) {
  const show = (finding: Finding) => {
    onClose();
    void locate(finding);
  };
  return (
    <div>
      <p>{exportWords.unfinished(standing.errors, standing.unfilled)}</p>
      <ul className={styles.list}>
        {keyed(findings.slice(0, listed)).map(({ key, finding }) => (
          <li key={key}>
            {finding.message}{' '}
            <Button look="small" onClick={() => show(finding)}>
              {editorWords.locate}
            </Button>
          </li>
        ))}
      </ul>
      {findings.length > listed && <p>{exportWords.andMore(findings.length - listed)}</p>}
      <label>
        <input type="checkbox" checked={accepted} onChange={event => onAccept(event.target.checked)} />{' '}
        {exportWords.allTheSame}
      </label>
    </div>
  );
}
