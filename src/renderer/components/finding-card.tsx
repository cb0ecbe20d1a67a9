import { memo } from 'react';
import type { Finding, Fix } from '../../shared/checks/finding.ts';
import { findingWords } from '../../shared/editing/finding-words.ts';
import { canAcknowledge, isUnfilled } from '../../shared/editing/unfilled.ts';
import { ruleFacts } from '../../shared/rules/registry.ts';
import { severityWords } from '../text/common.ts';
import { acknowledgeWords, editorWords, progressWords } from '../text/editor.ts';
import { Acknowledge } from './acknowledge-form.tsx';
import { Button } from './button.tsx';
import styles from './finding-card.module.css';
import { FixButtons } from './fix-buttons.tsx';

/** What can be done about a finding. */
export interface FindingActs {
  readonly onLocate: (finding: Finding) => void;
  readonly onFix: (finding: Finding, fix: Fix) => void;
  readonly onAcknowledge: (finding: Finding, reason: string) => void;
  readonly onWithdraw: (finding: Finding) => void;
}

interface FindingCardProps extends FindingActs {
  readonly finding: Finding;
  /** What the section it stands under is called in print, which it need not say again. */
  readonly heading: string;
}

/** A finding in a list: its first sentence and what to do; opened, the rest of it and what asks it. */
export const FindingCard = memo(function FindingCard({ finding, heading, ...acts }: FindingCardProps) {
  const { look, mark, word } = looksOf(finding);
  const { brief, more } = findingWords(finding.message, heading);
  const reason = finding.acknowledged?.reason;
  return (
    <li className={`${styles.card} ${styles[look]}`} data-rule={finding.rule}>
      <details className={styles.details}>
        <summary className={styles.brief}>
          <span aria-hidden="true" className={styles.mark}>
            {mark}
          </span>
          {reason === undefined ? (
            <span className="visually-hidden">{word}：</span>
          ) : (
            <span className={styles.reason}>{acknowledgeWords.because(reason)} · </span>
          )}
          {brief}
        </summary>
        {more && <p className={styles.more}>{more}</p>}
        <p className={styles.basis}>{editorWords.basis(ruleFacts(finding.rule).basis)}</p>
      </details>
      <CardActions finding={finding} {...acts} />
    </li>
  );
});

/** Most keys change the figures in a message and nothing here. */
const CardActions = memo(
  function CardActions({ finding, onLocate, onWithdraw, ...acts }: FindingActs & { finding: Finding }) {
    const hasPlace = finding.cells.length > 0 || finding.text !== undefined;
    return (
      <div className={styles.actions}>
        {hasPlace && (
          <Button look="small" onClick={() => onLocate(finding)}>
            {editorWords.locate}
          </Button>
        )}
        {finding.acknowledged ? (
          <Button look="small" onClick={() => onWithdraw(finding)}>
            {acknowledgeWords.withdraw}
          </Button>
        ) : (
          <FixButtons finding={finding} onFix={acts.onFix} />
        )}
        {canAcknowledge(finding) && <Acknowledge finding={finding} onAcknowledge={acts.onAcknowledge} />}
      </div>
    );
  },
  (before, after) => before.finding === after.finding || sameToActOn(before.finding, after.finding),
);

/** Whether all that can be done about either finding is to go to the same cells. */
function sameToActOn(a: Finding, b: Finding): boolean {
  const onlyPlace = (finding: Finding) =>
    !finding.fix && !finding.otherFix && !finding.text && !finding.acknowledged && !canAcknowledge(finding);
  return a.cells === b.cells && onlyPlace(a) && onlyPlace(b);
}

function looksOf(finding: Finding) {
  if (finding.acknowledged) return { look: 'done', ...acknowledgeWords.done } as const;
  if (isUnfilled(finding)) return { look: 'unfilled', ...progressWords.empty } as const;
  return { look: finding.severity, ...severityWords[finding.severity] };
}
