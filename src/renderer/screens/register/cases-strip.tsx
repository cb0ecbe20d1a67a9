import { useState } from 'react';
import type { Format } from '../../../shared/formats/compile.ts';
import type { CellId, TableId } from '../../../shared/formats/types.ts';
import { fillAccount, fillFromRegister } from '../../../shared/register/in-report/fill-from-register.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { type BehindReport, useBehindReport } from '../../stores/behind-report.ts';
import { formatsInUse } from '../../stores/formats-store.ts';
import { putDraft, useReport } from '../../stores/report-store.ts';
import { showUndoable } from '../../stores/undo-notice.ts';
import { behindWords } from '../../text/behind-report.ts';
import { common } from '../../text/common.ts';
import styles from './cases-strip.module.css';
import { openCase } from './open-case.ts';

interface CasesStripProps {
  readonly table: TableId;
  /** The cell that has the focus. */
  readonly cell: CellId | undefined;
}

/** Below a table that the register counts into: filling it from there, and the cases of the cell at hand. */
export function CasesStrip({ table, cell }: CasesStripProps) {
  const behind = useBehindReport(state => state.behind);
  const format = useReport(state => state.report?.derived.format);
  const [asking, setAsking] = useState(false);
  // The cell loses the focus to what is clicked here, and its cases stay to be clicked.
  const [last, setLast] = useState(cell);
  if (cell !== undefined && cell !== last) setLast(cell);
  const { requests, disputes } = format?.roles ?? {};
  if (!behind || !format || (table !== requests?.table && table !== disputes?.table)) return null;
  return (
    <div className={styles.strip}>
      <Button title={behindWords.fillTitle} onClick={() => setAsking(true)}>
        {behindWords.fill}
      </Button>
      <Cases behind={behind} format={format} cell={cell ?? last} />
      {asking && <FillDialog behind={behind} format={format} onClose={() => setAsking(false)} />}
    </div>
  );
}

/** How many cases of a cell are listed. */
const listed = 12;

interface CasesProps {
  readonly behind: BehindReport;
  readonly format: Format;
  readonly cell: CellId | undefined;
}

function Cases({ behind: { figures }, format, cell }: CasesProps) {
  const place = cell === undefined ? undefined : format.cells.get(cell)?.place;
  if (cell === undefined || place === undefined || !figures.counts.has(cell))
    return <p className={styles.hint}>{behindWords.hint}</p>;
  const cases = figures.casesBehind(cell);
  if (cases.length === 0) return <p className={styles.hint}>{behindWords.none(place)}</p>;
  return (
    <div className={styles.cases}>
      <p>{behindWords.cases(place, cases.length)}</p>
      <ul>
        {cases.slice(0, listed).map(({ entry, dispute }) => (
          <li key={`${entry.id} ${dispute?.id ?? ''}`}>
            <button
              type="button"
              title={entry.subject}
              aria-label={behindWords.open(entry.no || behindWords.unnamed)}
              onClick={() => openCase(entry)}
            >
              {entry.no || behindWords.unnamed} {entry.subject}
            </button>
          </li>
        ))}
        {cases.length > listed && <li>{behindWords.more(cases.length)}</li>}
      </ul>
    </div>
  );
}

interface FillDialogProps {
  readonly behind: BehindReport;
  readonly format: Format;
  readonly onClose: () => void;
}

/** What filling the report from the register would change, said before it does. */
function FillDialog({ behind, format, onClose }: FillDialogProps) {
  const draft = useReport(state => state.report?.draft);
  if (!draft) return null;
  const filled = fillFromRegister(draft, behind.derived, formatsInUse());
  const changes = filled.filled.length + filled.replaced.length;
  const take = () => {
    onClose();
    if (changes === 0) return;
    putDraft(filled.draft, { section: format.roles.requests?.table ?? '' });
    showUndoable(behindWords.filled);
  };
  return (
    <Dialog
      title={behindWords.dialog}
      onClose={onClose}
      actions={
        <>
          <Button look="primary" onClick={take}>
            {changes === 0 ? behindWords.nothing : behindWords.take}
          </Button>
          {changes > 0 && <Button onClick={onClose}>{common.cancel}</Button>}
        </>
      }
    >
      <ul className={styles.account}>
        {fillAccount(filled, format, behind.leftOut).map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Dialog>
  );
}
