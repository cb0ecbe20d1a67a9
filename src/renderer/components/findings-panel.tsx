import type { Finding, Fix } from '../../shared/checks/finding.ts';
import { findingKey } from '../../shared/editing/derive.ts';
import { type SectionId, sectionOf } from '../../shared/editing/sections.ts';
import { isUnfilled } from '../../shared/editing/unfilled.ts';
import { severityWords } from '../text/common.ts';
import { editorWords, progressWords, sectionNames } from '../text/editor.ts';
import { Button } from './button.tsx';
import styles from './findings-panel.module.css';

interface FindingsPanelProps {
  readonly sections: readonly SectionId[];
  readonly findings: readonly Finding[];
  readonly onLocate: (finding: Finding) => void;
  readonly onFix: (finding: Finding, fix: Fix) => void;
}

/** What was found, by section in the order of the paper. */
export function FindingsPanel({ sections, findings, onLocate, onFix }: FindingsPanelProps) {
  const groups = sections
    .map(section => ({ section, items: findings.filter(finding => sectionOf(finding) === section) }))
    .filter(group => group.items.length > 0);
  if (groups.length === 0) {
    return (
      <div className={styles.empty}>
        <p className={styles.emptyMark} aria-hidden="true">
          ✓
        </p>
        <p>{editorWords.noFindings}</p>
        <p className={styles.emptyMore}>{editorWords.noFindingsMore}</p>
      </div>
    );
  }
  return (
    <>
      {groups.map(({ section, items }) => (
        <section key={section} className={styles.group} aria-label={sectionNames[section]}>
          <h3 className={styles.heading}>{sectionNames[section]}</h3>
          <ul>
            {items.map(finding => (
              <FindingItem key={findingKey(finding)} finding={finding} onLocate={onLocate} onFix={onFix} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

interface FindingItemProps {
  readonly finding: Finding;
  readonly onLocate: (finding: Finding) => void;
  readonly onFix: (finding: Finding, fix: Fix) => void;
}

function FindingItem({ finding, onLocate, onFix }: FindingItemProps) {
  const unfilled = isUnfilled(finding);
  const { mark, word } = unfilled ? progressWords.empty : severityWords[finding.severity];
  const hasPlace = finding.cells.length > 0 || finding.text !== undefined;
  return (
    <li
      className={`${styles.item} ${unfilled ? styles.unfilled : styles[finding.severity]}`}
      data-rule={finding.rule}
    >
      <p className={styles.message}>
        <span aria-hidden="true" className={styles.mark}>
          {mark}
        </span>
        <span className="visually-hidden">{word}：</span>
        {finding.message}
      </p>
      <div className={styles.actions}>
        {hasPlace && (
          <Button look="small" onClick={() => onLocate(finding)}>
            {editorWords.locate}
          </Button>
        )}
        <FixButtons finding={finding} onFix={onFix} />
      </div>
    </li>
  );
}

interface FixButtonsProps {
  readonly finding: Finding;
  readonly onFix: (finding: Finding, fix: Fix) => void;
}

/** The repairs a finding offers, one button each. */
export function FixButtons({ finding, onFix }: FixButtonsProps) {
  return (
    <>
      {[finding.fix, finding.otherFix].map(
        fix =>
          fix && (
            <Button key={fix.label} look="small" onClick={() => onFix(finding, fix)}>
              {fix.label}
            </Button>
          ),
      )}
    </>
  );
}
