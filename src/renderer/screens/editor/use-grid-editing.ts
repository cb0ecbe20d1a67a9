import { type RefObject, useEffect, useRef } from 'react';
import { cellView } from '../../../shared/editing/cell-view.ts';
import type { CellId, TableId } from '../../../shared/formats/types.ts';
import { editGrid } from '../../../shared/table-editing/edit-grid.ts';
import {
  type GridEvent,
  type GridState,
  outside,
  type Sheet,
} from '../../../shared/table-editing/grid-state.ts';
import type { Lattice } from '../../../shared/table-editing/lattice.ts';
import type { PasteProposal } from '../../../shared/table-editing/paste/plan-paste.ts';
import { useReport } from '../../stores/report-store.ts';
import { perform } from './grid-effects.ts';
import { gridEventOf, gridEvents } from './grid-events.ts';
import { paintSelection } from './paint-selection.ts';

export interface GridEditing {
  readonly container: RefObject<HTMLElement | null>;
  readonly lattice: Lattice;
  readonly table: TableId;
  /** A pasted block that does not simply fit: to be shown before it is put in. */
  readonly onDoubtfulPaste: (proposal: PasteProposal) => void;
  readonly onActive: (cell: CellId | undefined) => void;
}

/** Makes the boxes inside `container` behave like a spreadsheet: one set of listeners for the whole table. */
export function useGridEditing(options: GridEditing): void {
  const latest = useRef(options);
  latest.current = options;
  const { container, lattice } = options;

  useEffect(() => {
    const root = container.current;
    return root ? listen(root, lattice, latest) : undefined;
  }, [container, lattice]);
}

/** Tells the reducer what happens in the table and does what it answers, until the answer is called. */
function listen(root: HTMLElement, lattice: Lattice, options: RefObject<GridEditing>): () => void {
  let state: GridState = outside;

  const dispatch = (event: GridEvent, from: Event) => {
    const before = state;
    const step = editGrid(sheetOf(lattice), before, event);
    // Kept before anything is done: moving the focus is itself an event.
    state = step.state;
    paintSelection(root, lattice, before, state);
    for (const effect of step.effects) perform(effect, { root, from, options: options.current });
  };

  const onEvent = (event: Event) => {
    const told = gridEventOf(event, root);
    if (told) dispatch(told, event);
  };
  for (const type of gridEvents) root.addEventListener(type, onEvent);
  return () => {
    for (const type of gridEvents) root.removeEventListener(type, onEvent);
  };
}

/** The report as the table's behaviour reads it. */
function sheetOf(lattice: Lattice): Sheet {
  const { report, typing } = useReport.getState();
  return {
    lattice,
    typing: typing?.cell,
    textOf: cell => (report && cellView(report.derived, cell)?.text) ?? '',
  };
}
