import {
  type RefObject,
  Suspense,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { OpenReport } from '../../../shared/editing/open-report.ts';
import type { CellId, TableId } from '../../../shared/formats/types.ts';
import { questionsTable } from '../../../shared/help/questions-table.ts';
import { tableFill } from '../../../shared/report/table-fill.ts';
import { latticeOf } from '../../../shared/table-editing/lattice.ts';
import type { PasteProposal } from '../../../shared/table-editing/paste/plan-paste.ts';
import { Button } from '../../components/button.tsx';
import { ReportTable } from '../../components/report-table.tsx';
import { openDialog } from '../../stores/dialog-store.ts';
import { showNotice, showProblem } from '../../stores/notice-store.ts';
import { putCells, undoStep, useReport, writeNoRequests } from '../../stores/report-store.ts';
import { common } from '../../text/common.ts';
import { editorWords } from '../../text/editor.ts';
import { helpWords } from '../../text/help.ts';
import { Guarded } from '../fault/guarded.tsx';
import { renderRowMark } from '../help/row-mark.tsx';
import { lazyPart } from '../lazy-part.tsx';
import { CellField } from './cell-field.tsx';
import { CellNote } from './cell-note.tsx';
import { putFigures } from './grid-effects.ts';
import { cellUnder } from './grid-events.ts';
import { paintCells } from './paint-cells.ts';
import { PastePreview } from './paste-preview.tsx';
import styles from './section.module.css';
import { useGridEditing } from './use-grid-editing.ts';

/** Loaded after the table is there to be typed into. */
const RowHelpCard = lazyPart(() => import('../help/row-help-card.tsx').then(each => each.RowHelpCard));

interface TableSectionProps {
  readonly table: TableId;
  readonly heading: string;
}

/** A table as it is printed, to type into. */
export function TableSection({ table, heading }: TableSectionProps) {
  const format = useReport(state => state.report?.derived.format);
  const container = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<CellId>();
  const [hovered, setHovered] = useState<CellId>();
  const [paste, setPaste] = useState<PasteProposal>();
  const lattice = useMemo(() => (format ? latticeOf(format, table) : undefined), [format, table]);
  const grid = format?.grids.get(table);

  const renderValue = useCallback(
    (cell: CellId) => <CellField id={cell} place={format?.cells.get(cell)?.place ?? ''} />,
    [format],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: another format has other boxes
  useLayoutEffect(() => (container.current ? paintCells(container.current) : undefined), [lattice]);
  useVisits(container);

  if (!format || !grid || !lattice) return null;
  return (
    <section aria-label={heading} className={styles.section}>
      <h2 className={styles.heading}>{heading}</h2>
      <GridKeys
        container={container}
        lattice={lattice}
        table={table}
        onActive={setActive}
        onDoubtfulPaste={setPaste}
      />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: hovering only shows what focusing shows as well */}
      <div
        ref={container}
        className={styles.tableHolder}
        onMouseOver={event => setHovered(cellUnder(event.target))}
        onMouseLeave={() => setHovered(undefined)}
        onFocus={() => setHovered(undefined)}
      >
        <ReportTable
          grid={grid}
          caption={heading}
          renderValue={renderValue}
          renderRowMark={renderRowMark}
          editable
        />
        <CellNote cell={hovered ?? active} within={container.current} />
        <Guarded instead={() => null}>
          <Suspense fallback={null}>
            <RowHelpCard format={format} within={container} />
          </Suspense>
        </Guarded>
      </div>
      <TableTools table={table} />
      {paste && (
        <PastePreview
          format={format}
          proposal={paste}
          onCancel={() => setPaste(undefined)}
          onConfirm={cells => {
            putFigures(cells, table);
            setPaste(undefined);
            showNotice(editorWords.pasted(Object.keys(cells).length), { label: common.undo, run: undoStep });
          }}
        />
      )}
    </section>
  );
}

/** Holds the hook that needs the table to be there. */
function GridKeys(props: Parameters<typeof useGridEditing>[0]) {
  useGridEditing(props);
  return null;
}

/** Puts the focus into the cell that was asked for. */
function useVisits(container: RefObject<HTMLElement | null>): void {
  const visit = useReport(state => state.visit);
  useEffect(() => {
    if (!visit?.focus || visit.cell === undefined) return;
    const box = container.current?.querySelector<HTMLInputElement>(
      `input[data-id="${CSS.escape(visit.cell)}"]`,
    );
    box?.focus({ preventScroll: true });
    box?.select();
    box?.scrollIntoView({ block: 'center' });
  }, [visit, container]);
}

function TableTools({ table }: { readonly table: TableId }) {
  const hasBlanks = useReport(
    ({ report }) => report !== undefined && fillOf(report, table).blanks.length > 0,
  );
  const hasTypedTotals = useReport(
    ({ report }) => report !== undefined && fillOf(report, table).typedTotals.length > 0,
  );

  const put = (cells: readonly CellId[], text: string, said: string) => {
    putCells(Object.fromEntries(cells.map(cell => [cell, text])), { section: table });
    showNotice(said, { label: common.undo, run: undoStep });
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
      {table === questionsTable && (
        <>
          <Button title={editorWords.noRequestsTitle} onClick={zeroRequests}>
            {editorWords.noRequests}
          </Button>
          <Button onClick={() => openDialog({ kind: 'whichRow' })}>{helpWords.whichRow}</Button>
        </>
      )}
      <p className={styles.toolNote}>{editorWords.pasteHint}</p>
    </div>
  );
}

const fillOf = ({ derived }: OpenReport, table: TableId) => tableFill(derived.tables.fills, table);

function zeroRequests(): void {
  const result = writeNoRequests();
  if (result?.kind === 'refused') showProblem(result.reason);
  else if (result) {
    showNotice([editorWords.noRequestsDone, ...result.notes].join(''), {
      label: common.undo,
      run: undoStep,
    });
  }
}
