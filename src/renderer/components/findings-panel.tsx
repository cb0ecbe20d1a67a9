import { memo } from 'react';
import type { Finding, Fix } from '../../shared/checks/finding.ts';
import { keyed } from '../../shared/editing/derive.ts';
import type { SectionId } from '../../shared/editing/section-id.ts';
import { sectionOf } from '../../shared/editing/sections.ts';
import { canAcknowledge, isUnfilled } from '../../shared/editing/unfilled.ts';
import { severityWords } from '../text/common.ts';
import { acknowledgeWords, editorWords, progressWords } from '../text/editor.ts';
import { Acknowledge } from './acknowledge-form.tsx';
import { Button } from './button.tsx';
import styles from './findings-panel.module.css';

interface FindingsPanelProps {
  readonly sections: readonly SectionId[];
  /** What a section is called. */
  readonly nameOf: (section: SectionId) => string;
  readonly findings: readonly Finding[];
  readonly onLocate: (finding: Finding) => void;
  readonly onFix: (finding: Finding, fix: Fix) => void;
  readonly onAcknowledge: (finding: Finding, reason: string) => void;
  readonly onWithdraw: (finding: Finding) => void;
}

/** What was found, by section in the order of the paper. */
export function FindingsPanel({ sections, nameOf, findings, ...actions }: FindingsPanelProps) {
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
        <FindingsGroup key={section} name={nameOf(section)} items={items} {...actions} />
      ))}
    </>
  );
}

interface FindingsGroupProps extends Omit<FindingsPanelProps, 'sections' | 'nameOf' | 'findings'> {
  readonly name: string;
  readonly items: readonly Finding[];
}

/** The findings of one section; a key in another section does not draw it again. */
const FindingsGroup = memo(
  function FindingsGroup({ name, items, ...actions }: FindingsGroupProps) {
    return (
      <section className={styles.group} aria-label={name}>
        <h3 className={styles.heading}>{name}</h3>
        <ul>
          {keyed(items).map(({ key, finding }) => (
            <FindingItem key={key} finding={finding} {...actions} />
          ))}
        </ul>
      </section>
    );
  },
  (before, after) =>
    before.items.length === after.items.length &&
    before.items.every((finding, index) => finding === after.items[index]),
);

interface FindingItemProps extends Omit<FindingsPanelProps, 'sections' | 'nameOf' | 'findings'> {
  readonly finding: Finding;
}

const FindingItem = memo(function FindingItem({ finding, ...actions }: FindingItemProps) {
  const { look, mark, word } = looksOf(finding);
  return (
    <li className={`${styles.item} ${styles[look]}`} data-rule={finding.rule}>
      <p className={styles.message}>
        <span aria-hidden="true" className={styles.mark}>
          {mark}
        </span>
        <span className="visually-hidden">{word}：</span>
        {finding.message}
      </p>
      <FindingActions finding={finding} {...actions} />
    </li>
  );
});

/** What can be done about a finding. Most keys change the figures in a message and nothing here. */
const FindingActions = memo(
  function FindingActions({ finding, onLocate, ...actions }: FindingItemProps) {
    const hasPlace = finding.cells.length > 0 || finding.text !== undefined;
    return (
      <div className={styles.actions}>
        {hasPlace && (
          <Button look="small" onClick={() => onLocate(finding)}>
            {editorWords.locate}
          </Button>
        )}
        {finding.acknowledged ? (
          <Acknowledged finding={finding} reason={finding.acknowledged.reason} {...actions} />
        ) : (
          <FixButtons finding={finding} onFix={actions.onFix} />
        )}
        {canAcknowledge(finding) && <Acknowledge finding={finding} {...actions} />}
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
  if (isUnfilled(finding)) return { look: 'unfilled', ...progressWords.empty } as const;
  if (finding.acknowledged) return { look: 'unfilled', ...acknowledgeWords.done } as const;
  return { look: finding.severity, ...severityWords[finding.severity] };
}

interface AcknowledgedProps extends Pick<FindingItemProps, 'finding' | 'onWithdraw'> {
  readonly reason: string;
}

function Acknowledged({ finding, reason, onWithdraw }: AcknowledgedProps) {
  return (
    <>
      <span className={styles.reason}>{acknowledgeWords.because(reason)}</span>
      <Button look="small" onClick={() => onWithdraw(finding)}>
        {acknowledgeWords.withdraw}
      </Button>
    </>
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
