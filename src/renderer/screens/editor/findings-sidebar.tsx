import { useRef } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { Finding, Fix } from '../../../shared/checks/finding.ts';
import { bulkKinds, bulkRepairs } from '../../../shared/editing/bulk-repairs.ts';
import { pageName, sectionIds } from '../../../shared/editing/sections.ts';
import { atAGlance, nothingFound } from '../../../shared/editing/standing.ts';
import { Button } from '../../components/button.tsx';
import { FindingsPanel } from '../../components/findings-panel.tsx';
import { useKeptFocus } from '../../components/kept-focus.ts';
import { openDialog } from '../../stores/dialog-store.ts';
import { acknowledgeFinding, locate, repair, withdrawFinding } from '../../stores/findings.ts';
import { useReport } from '../../stores/report-store.ts';
import { common } from '../../text/common.ts';
import { bulkWords, coverName, editorWords } from '../../text/editor.ts';
import styles from './sidebar.module.css';

/** What was found, at the right of the paper. */
export function FindingsSidebar({ onClose }: { readonly onClose: () => void }) {
  const content = useRef<HTMLDivElement>(null);
  useKeptFocus(content);
  return (
    <aside className={styles.sidebar} aria-label={editorWords.findings}>
      <header className={styles.header}>
        <h2>{editorWords.findings}</h2>
        <Counts />
        <Button look="quiet" aria-label={common.close} onClick={onClose}>
          ✕
        </Button>
      </header>
      <div ref={content} className={styles.content} tabIndex={-1}>
        <BulkRepairs />
        <Findings />
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
      {editorWords.findingCounts({ error: errors, warning: warnings, hint: hints }, unfilled)}
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

function Findings() {
  const shown = useReport(state => state.report?.shown);
  const format = useReport(state => state.report?.derived.format);
  if (!shown || !format) return null;
  return (
    <FindingsPanel
      sections={sectionIds(format)}
      nameOf={section => pageName(format, section, coverName)}
      findings={shown}
      onLocate={locate}
      onFix={fixFinding}
      onAcknowledge={acknowledgeFinding}
      onWithdraw={withdrawFinding}
    />
  );
}
