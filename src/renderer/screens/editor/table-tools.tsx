import type { OpenReport } from '../../../shared/editing/open-report.ts';
import type { Format } from '../../../shared/formats/compile.ts';
import type { CellId, TableId } from '../../../shared/formats/types.ts';
import { tableFill } from '../../../shared/report/table-fill.ts';
import { Button } from '../../components/button.tsx';
import { openDialog } from '../../stores/dialog-store.ts';
import { formatsInUse } from '../../stores/formats-store.ts';
import { useLibrary } from '../../stores/library-store.ts';
import { showProblem } from '../../stores/notice-store.ts';
import { putCells, useReport, writeNoRequests } from '../../stores/report-store.ts';
import { showUndoable } from '../../stores/undo-notice.ts';
import { editorWords } from '../../text/editor.ts';
import { helpWords } from '../../text/help.ts';
import { library } from '../../wiring/library.ts';
import styles from './section.module.css';

/** What can be done to a whole table, below it. */
export function TableTools({ table }: { readonly table: TableId }) {
  const format = useReport(state => state.report?.derived.format);
  const hasBlanks = useReport(
    ({ report }) => report !== undefined && fillOf(report, table).blanks.length > 0,
  );
  const hasTypedTotals = useReport(
    ({ report }) => report !== undefined && fillOf(report, table).typedTotals.length > 0,
  );

  const put = (cells: readonly CellId[], text: string, said: string) => {
    putCells(Object.fromEntries(cells.map(cell => [cell, text])), { section: table });
    showUndoable(said);
  };
  const fillZeros = () => {
    const { report } = useReport.getState();
    if (!report) return;
    const { blanks } = fillOf(report, table);
    put(blanks, '0', editorWords.filled(blanks.length));
  };
  const restoreTotals = () => {
    const { report } = useReport.getState();
    if (report) put(fillOf(report, table).typedTotals, '', editorWords.restoreTotals);
  };

  return (
    <div className={styles.tools}>
      <Button
        disabled={!hasBlanks}
        title={hasBlanks ? editorWords.fillZerosTitle : editorWords.noBlanks}
        onClick={fillZeros}
      >
        {editorWords.fillZeros}
      </Button>
      {hasTypedTotals && (
        <Button title={editorWords.restoreTotalsTitle} onClick={restoreTotals}>
          {editorWords.restoreTotals}
        </Button>
      )}
      {table === format?.roles.requests?.table && (
        <Button title={editorWords.noRequestsTitle(toldIn(format))} onClick={zeroRequests}>
          {editorWords.noRequests}
        </Button>
      )}
      {table === format?.questions?.table && (
        <Button onClick={() => openDialog({ kind: 'whichRow' })}>{helpWords.whichRow}</Button>
      )}
      <LastYearSwitch />
      <p className={styles.toolNote}>{editorWords.pasteHint}</p>
    </div>
  );
}

/** Whether last year's figure stands beside the cell that is typed into; where there is a report of last year. */
function LastYearSwitch() {
  const hasLast = useReport(state => state.report?.last !== undefined);
  const shown = useLibrary(state => state.settings.lastYearShown);
  if (!hasLast) return null;
  return (
    <label>
      <input
        type="checkbox"
        checked={shown}
        onChange={event => void library.changeSettings({ lastYearShown: event.target.checked })}
      />{' '}
      {editorWords.showLastYear}
    </label>
  );
}

const fillOf = ({ derived }: OpenReport, table: TableId) => tableFill(derived.tables.fills, table);

/** What the text is called that says that there were no requests. */
function toldIn(format: Format): string {
  const declared = format.sentences.find(({ id }) => id === format.roles.requests?.none.sentence);
  return format.sections.find(({ id }) => id === declared?.section)?.short ?? '';
}

function zeroRequests(): void {
  const result = writeNoRequests();
  if (result?.kind === 'refused') showProblem(result.reason);
  else if (result) {
    const done = editorWords.noRequestsDone(toldIn(formatsInUse().byId(result.draft.format)));
    showUndoable([done, ...result.notes].join(''));
  }
}
