import { useEffect, useRef } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { Finding, Fix } from '../../../shared/checks/finding.ts';
import { sectionName } from '../../../shared/checks/wording.ts';
import { bulkKinds, bulkRepairs } from '../../../shared/editing/bulk-repairs.ts';
import { atAGlance, nothingFound } from '../../../shared/editing/finding-counts.ts';
import { coverId, type SectionId } from '../../../shared/editing/section-id.ts';
import { pageName, sectionIds } from '../../../shared/editing/sections.ts';
import { introductionId } from '../../../shared/formats/types.ts';
import { Button } from '../../components/button.tsx';
import { FindingTally } from '../../components/finding-tally.tsx';
import { FindingsPanel } from '../../components/findings-panel.tsx';
import { useKeptFocus } from '../../components/kept-focus.ts';
import { openDialog } from '../../stores/dialog-store.ts';
import { acknowledgeFinding, locate, repair, withdrawFinding } from '../../stores/findings.ts';
import { useReport } from '../../stores/report-store.ts';
import { common } from '../../text/common.ts';
import { bulkWords, coverName, editorWords } from '../../text/editor.ts';
import { RemarksGroup } from '../remarks/remarks-group.tsx';
import styles from './sidebar.module.css';

interface FindingsSidebarProps {
  /** The section at hand. */
  readonly current: SectionId;
  readonly onClose: () => void;
}

/** What was found, at the right of the paper. Escape in it closes it and goes back to where one came from. */
export function FindingsSidebar({ current, onClose }: FindingsSidebarProps) {
  const content = useRef<HTMLDivElement>(null);
  const cameFrom = useRef<HTMLElement>(undefined);
  useKeptFocus(content);

  // It follows the section; who is in it stays where they are.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another section's findings stand at the top
  useEffect(() => {
    if (!content.current?.contains(document.activeElement)) content.current?.scrollTo({ top: 0 });
  }, [current]);

  return (
    <aside
      className={styles.sidebar}
      aria-label={editorWords.findings}
      onFocus={({ currentTarget, relatedTarget }) => {
        if (relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget)) {
          cameFrom.current = relatedTarget;
        }
      }}
      onKeyDown={event => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        onClose();
        cameFrom.current?.focus();
      }}
    >
      <header className={styles.header}>
        <h2>{editorWords.findings}</h2>
        <Counts />
        <Button look="quiet" aria-label={common.close} onClick={onClose}>
          ✕
        </Button>
      </header>
      <div ref={content} className={styles.content} tabIndex={-1}>
        <RemarksGroup />
        <BulkRepairs />
        <Findings current={current} />
      </div>
    </aside>
  );
}

/** How many there are; by itself, as most keys change what a finding says and not how many there are. */
function Counts() {
  const { errors, warnings, hints, unfilled } = useReport(
    useShallow(state => atAGlance(state.report?.derived.standing ?? nothingFound)),
  );
  return (
    <p className={styles.counts} aria-live="polite">
      <FindingTally counts={{ errors, warnings, hints }} unfilled={unfilled} />
    </p>
  );
}

/** Repairs that can be made all at once, where there is more than one of a kind. */
function BulkRepairs() {
  const shown = useReport(state => state.report?.shown);
  const year = useReport(state => state.report?.draft.year ?? 0);
  if (!shown) return null;
  const offered = bulkKinds
    .map(kind => ({ kind, count: bulkRepairs(shown, kind).length }))
    .filter(({ count }) => count > 1);
  if (offered.length === 0) return null;
  return (
    <p className={styles.bulk}>
      {offered.map(({ kind, count }) => (
        <Button key={kind} look="small" onClick={() => openDialog({ kind: 'bulkRepair', repairs: kind })}>
          {bulkWords.button(kind, year, count)}
        </Button>
      ))}
    </p>
  );
}

/** Makes a repair; a change of format is shown before it is made. */
function fixFinding(finding: Finding, fix: Fix): void {
  if (fix.formatOf !== undefined) openDialog({ kind: 'changeFormat', year: fix.formatOf });
  else void repair(finding, fix);
}

function Findings({ current }: Pick<FindingsSidebarProps, 'current'>) {
  const shown = useReport(state => state.report?.shown);
  const format = useReport(state => state.report?.derived.format);
  if (!shown || !format) return null;
  return (
    <FindingsPanel
      sections={sectionIds(format)}
      current={current}
      nameOf={section => pageName(format, section, coverName)}
      headingOf={section => sectionName(format, section === coverId ? introductionId : section)}
      findings={shown}
      onLocate={locate}
      onFix={fixFinding}
      onAcknowledge={acknowledgeFinding}
      onWithdraw={withdrawFinding}
    />
  );
}
