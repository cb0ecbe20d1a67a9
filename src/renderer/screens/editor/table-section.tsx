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
import type { Format } from '../../../shared/formats/compile.ts';
import type { Grid } from '../../../shared/formats/grid.ts';
import type { CellId, TableId } from '../../../shared/formats/types.ts';
import { latticeOf } from '../../../shared/table-editing/lattice.ts';
import type { PasteProposal } from '../../../shared/table-editing/paste/plan-paste.ts';
import { ReportTable } from '../../components/report-table.tsx';
import { arrivedAt, useReport } from '../../stores/report-store.ts';
import { showUndoable } from '../../stores/undo-notice.ts';
import { editorWords } from '../../text/editor.ts';
import { Guarded } from '../fault/guarded.tsx';
import { renderRowMark } from '../help/row-mark.tsx';
import { lazyPart } from '../lazy-part.tsx';
import { CellField } from './cell-field.tsx';
import { CellNote } from './cell-note.tsx';
import { putFigures } from './grid-effects.ts';
import { cellUnder } from './grid-events.ts';
import { LastYearFigure } from './last-year-figure.tsx';
import { paintCells } from './paint-cells.ts';
import { PastePreview } from './paste-preview.tsx';
import styles from './section.module.css';
import { TableTools } from './table-tools.tsx';
import { useGridEditing } from './use-grid-editing.ts';

/** Loaded after the table is there to be typed into. */
const RowHelpCard = lazyPart(() => import('../help/row-help-card.tsx').then(each => each.RowHelpCard));

const SourceStrip = lazyPart(() => import('../collect/source-strip.tsx').then(each => each.SourceStrip));
const CasesStrip = lazyPart(() => import('../register/cases-strip.tsx').then(each => each.CasesStrip));

interface TableSectionProps {
  readonly table: TableId;
  readonly heading: string;
}

/** A table as it is printed, to type into. */
export function TableSection({ table, heading }: TableSectionProps) {
  const format = useReport(state => state.report?.derived.format);
  const container = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<CellId>();
  const [paste, setPaste] = useState<PasteProposal>();
  const lattice = useMemo(() => (format ? latticeOf(format, table) : undefined), [format, table]);
  const grid = format?.grids.get(table);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another format has other boxes
  useLayoutEffect(() => (container.current ? paintCells(container.current) : undefined), [lattice]);
  useVisits(container);
  useHeadHeight(container);

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
      <TablePaper format={format} grid={grid} caption={heading} container={container} active={active} />
      <TableTools table={table} />
      <Guarded instead={() => null}>
        <Suspense fallback={null}>
          <CasesStrip table={table} cell={active} />
          <SourceStrip table={table} cell={active} />
        </Suspense>
      </Guarded>
      {paste && (
        <PastePreview
          format={format}
          proposal={paste}
          onCancel={() => setPaste(undefined)}
          onConfirm={cells => {
            putFigures(cells, table);
            setPaste(undefined);
            showUndoable(editorWords.pasted(Object.keys(cells).length));
          }}
        />
      )}
    </section>
  );
}

interface TablePaperProps {
  readonly format: Format;
  readonly grid: Grid;
  readonly caption: string;
  readonly container: RefObject<HTMLDivElement | null>;
  /** The cell that has the focus. */
  readonly active: CellId | undefined;
}

/** The table itself, with what is said beside the cell under the pointer or with the focus. */
function TablePaper({ format, grid, caption, container, active }: TablePaperProps) {
  const [hovered, setHovered] = useState<CellId>();
  const renderValue = useCallback(
    (cell: CellId) => <CellField id={cell} place={format.cells.get(cell)?.place ?? ''} />,
    [format],
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hovering only shows what focusing shows as well
    <div
      ref={container}
      className={styles.tableHolder}
      onMouseOver={event => setHovered(cellUnder(event.target))}
      onMouseLeave={() => setHovered(undefined)}
      onFocus={() => setHovered(undefined)}
    >
      <ReportTable
        grid={grid}
        caption={caption}
        renderValue={renderValue}
        renderRowMark={renderRowMark}
        editable
      />
      <LastYearFigure cell={active} within={container.current} />
      <CellNote cell={hovered ?? active} within={container.current} />
      <Guarded instead={() => null}>
        <Suspense fallback={null}>
          <RowHelpCard format={format} within={container} />
        </Suspense>
      </Guarded>
    </div>
  );
}

/** Holds the hook that needs the table to be there. */
function GridKeys(props: Parameters<typeof useGridEditing>[0]) {
  useGridEditing(props);
  return null;
}

/** Tells the style sheet how high the head is that stays at the top: what is scrolled to must not lie under it. */
function useHeadHeight(container: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const holder = container.current;
    const head = holder?.querySelector('thead');
    if (!holder || !head) return;
    const observer = new ResizeObserver(() =>
      holder.style.setProperty('--head-height', `${head.offsetHeight}px`),
    );
    observer.observe(head);
    return () => observer.disconnect();
  }, [container]);
}

/** Puts the focus into the cell that was asked for. */
function useVisits(container: RefObject<HTMLElement | null>): void {
  const visit = useReport(state => state.visit);
  useEffect(() => {
    if (!visit?.focus || visit.cell === undefined) return;
    const box = container.current?.querySelector<HTMLInputElement>(
      `input[data-id="${CSS.escape(visit.cell)}"]`,
    );
    if (!box) return;
    box.focus({ preventScroll: true });
    box.select();
    box.scrollIntoView({ block: 'center' });
    arrivedAt(visit);
  }, [visit, container]);
}
