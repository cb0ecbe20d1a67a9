import { useState } from 'react';
import {
  type BulkKind,
  type BulkRepair,
  bulkRepairs,
  shownChange,
} from '../../../shared/editing/bulk-repairs.ts';
import type { OpenReport } from '../../../shared/editing/open-report.ts';
import { pageName, sectionOf } from '../../../shared/editing/sections.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { repairTogether } from '../../stores/findings.ts';
import { useReport } from '../../stores/report-store.ts';
import { showUndoable } from '../../stores/undo-notice.ts';
import { bulkWords, coverName } from '../../text/editor.ts';
import styles from './bulk-repair-dialog.module.css';

interface BulkRepairDialogProps {
  readonly kind: BulkKind;
  readonly onClose: () => void;
}

/** Shows every repair of one kind before they are made together; each can be left out. */
export function BulkRepairDialog({ kind, onClose }: BulkRepairDialogProps) {
  const report = useReport(state => state.report);
  // By the repairs as they were when the dialog was opened: nothing else can be typed into meanwhile.
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  if (!report) return null;
  const repairs = bulkRepairs(report.shown, kind);
  const chosen = repairs.filter((_, at) => !left.has(at));

  const toggle = (at: number) => setLeft(before => toggled(before, at));
  const take = async () => {
    const done = await repairTogether(chosen);
    onClose();
    if (done) showUndoable(bulkWords.done(chosen.length));
  };

  return (
    <Dialog
      title={bulkWords.title(kind, report.draft.year)}
      width="wide"
      onClose={onClose}
      actions={
        <>
          <Button look="primary" disabled={chosen.length === 0} onClick={() => void take()}>
            {bulkWords.take(chosen.length)}
          </Button>
          <Button onClick={onClose}>{bulkWords.leave}</Button>
        </>
      }
    >
      <p>{repairs.length === 0 ? bulkWords.none : bulkWords.intro}</p>
      {repairs.length > 0 && <RepairTable report={report} repairs={repairs} left={left} onToggle={toggle} />}
    </Dialog>
  );
}

function toggled(set: ReadonlySet<number>, at: number): ReadonlySet<number> {
  const next = new Set(set);
  if (!next.delete(at)) next.add(at);
  return next;
}

interface RepairTableProps {
  readonly report: OpenReport;
  readonly repairs: readonly BulkRepair[];
  /** The positions of those that are not to be made. */
  readonly left: ReadonlySet<number>;
  readonly onToggle: (at: number) => void;
}

function RepairTable({ report: { draft, derived }, repairs, left, onToggle }: RepairTableProps) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th />
          <th>{bulkWords.place}</th>
          <th>{bulkWords.change}</th>
        </tr>
      </thead>
      <tbody>
        {repairs.map((repair, at) => {
          const { lead, before, after, rest } = shownChange(draft, derived.format, repair);
          const name = `${lead}${before}→${after}${rest}`;
          return (
            <tr key={`${repair.finding.rule} ${name}`}>
              <td>
                <input
                  type="checkbox"
                  aria-label={name}
                  checked={!left.has(at)}
                  onChange={() => onToggle(at)}
                />
              </td>
              <td>{pageName(derived.format, sectionOf(repair.finding), coverName)}</td>
              <td className={styles.words}>
                {lead} <del>{before}</del> <ins>{after}</ins> {rest}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
