import { useLayoutEffect, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { Finding } from '../../../shared/checks/finding.ts';
import { markedCells } from '../../../shared/editing/cell-view.ts';
import { keyed } from '../../../shared/editing/derive.ts';
import type { CellId } from '../../../shared/formats/types.ts';
import { FindingNote } from '../../components/finding-note.tsx';
import { repair } from '../../stores/findings.ts';
import { useReport } from '../../stores/report-store.ts';
import styles from './cell-note.module.css';

interface CellNoteProps {
  /** The cell that has the focus, or the one under the pointer. */
  readonly cell: CellId | undefined;
  /** The positioned element the note is placed in. */
  readonly within: HTMLElement | null;
}

/** What was found in a cell, said beside it. */
export function CellNote({ cell, within }: CellNoteProps) {
  const findings = useReport(useShallow(state => findingsIn(cell, state.report?.shown ?? [])));
  const says = findings.length > 0;
  const [box, setBox] = useState({ left: 0, top: 0 });

  useLayoutEffect(() => {
    const target = within?.querySelector(`td[data-cell="${CSS.escape(cell ?? '')}"]`);
    if (!says || !within || !target) return;
    const outer = within.getBoundingClientRect();
    const inner = target.getBoundingClientRect();
    const width = Math.min(420, outer.width - 16);
    const left = Math.max(8, Math.min(inner.left - outer.left, outer.width - width - 8));
    setBox({ left, top: inner.bottom - outer.top + 6 });
  }, [says, cell, within]);

  if (!says) return null;
  return (
    <div className={styles.note} style={box} role="status">
      {keyed(findings).map(({ key, finding }) => (
        <FindingNote key={key} finding={finding} onFix={repair} />
      ))}
    </div>
  );
}

function findingsIn(cell: CellId | undefined, shown: readonly Finding[]): readonly Finding[] {
  if (cell === undefined) return [];
  return shown.filter(finding => markedCells(finding).includes(cell));
}
