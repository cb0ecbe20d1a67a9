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
import { openCase, openDocument } from './open-case.ts';

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
  if (!behind || !format || !countsInto(behind, table, format)) return null;
  return (
    <div className={styles.strip}>
      <Button title={behindWords.fillTitle} onClick={() => setAsking(true)}>
        {behindWords.fill}
      </Button>
      <Cases behind={behind} format={format} cell={cell ?? last} />
      {asking && (
        <FillDialog behind={behind} format={format} table={table} onClose={() => setAsking(false)} />
      )}
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

/** Whether the register says anything of a table. */
function countsInto({ derived }: BehindReport, table: TableId, format: Format): boolean {
  return [...derived.keys()].some(cell => format.cells.get(cell)?.table === table);
}

/** A case or a document behind a figure, and how to get to it. */
interface Behind {
  readonly key: string;
  readonly name: string;
  readonly says: string;
  readonly open: () => void;
}

/** What stands behind a cell's figure; undefined where the register says nothing of it. */
function behindCell({ requests, documents }: BehindReport, cell: CellId): readonly Behind[] | undefined {
  if (requests?.counts.has(cell))
    return requests.casesBehind(cell).map(({ entry, dispute }) => ({
      key: `${entry.id} ${dispute?.id ?? ''}`,
      name: entry.no || behindWords.unnamed,
      says: entry.subject,
      open: () => openCase(entry.id),
    }));
  if (!documents?.counts.has(cell)) return undefined;
  return documents.documentsBehind(cell).map(({ id, number, title }) => ({
    key: id,
    name: number || title,
    says: number === '' ? '' : title,
    open: () => openDocument(id),
  }));
}

function Cases({ behind, format, cell }: CasesProps) {
  const place = cell === undefined ? undefined : format.cells.get(cell)?.place;
  const found = cell === undefined ? undefined : behindCell(behind, cell);
  if (place === undefined || !found) return <p className={styles.hint}>{behindWords.hint}</p>;
  if (found.length === 0) return <p className={styles.hint}>{behindWords.none(place)}</p>;
  return (
    <div className={styles.cases}>
      <p>{behindWords.cases(place, found.length)}</p>
      <ul>
        {found.slice(0, listed).map(({ key, name, says, open }) => (
          <li key={key}>
            <button type="button" title={says} aria-label={behindWords.open(name)} onClick={open}>
              {name} {says}
            </button>
          </li>
        ))}
        {found.length > listed && <li>{behindWords.more(found.length)}</li>}
      </ul>
    </div>
  );
}

interface FillDialogProps {
  readonly behind: BehindReport;
  readonly format: Format;
  /** Where undoing it leads. */
  readonly table: TableId;
  readonly onClose: () => void;
}

/** What filling the report from the register would change, said before it does. */
function FillDialog({ behind, format, table, onClose }: FillDialogProps) {
  const draft = useReport(state => state.report?.draft);
  if (!draft) return null;
  const filled = fillFromRegister(draft, behind.derived, formatsInUse());
  const changes = filled.filled.length + filled.replaced.length;
  const take = () => {
    onClose();
    if (changes === 0) return;
    putDraft(filled.draft, { section: table });
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
