import type { CellId, TableId } from '../../shared/formats/types.ts';
import type { Values } from '../../shared/report/values.ts';
import type { Verification } from '../../shared/report/verification.ts';
import { compareEntry, confirmFigures } from '../../shared/review/double-check.ts';
import { useLibrary } from '../stores/library-store.ts';
import { change, useReport } from '../stores/report-store.ts';
import { useSecondEntry } from '../stores/second-entry-store.ts';
import { showUndoable } from '../stores/undo-notice.ts';
import { verificationWords } from '../text/verification.ts';
import type { Workbench } from './workbench.ts';

/** One going through a table of the report of an id, and what stood in it when that began. */
export interface VerificationRun {
  readonly report: string;
  readonly table: TableId;
  readonly how: Verification['how'];
  readonly values: Values;
}

/** Records in the user's name the cells that were confirmed, all as one step to undo. */
export function confirm(
  { now }: Pick<Workbench, 'now'>,
  { report, table, how, values }: VerificationRun,
  cells: readonly CellId[],
): void {
  if (cells.length === 0 || useReport.getState().report?.draft.id !== report) return;
  const said = { by: useLibrary.getState().settings.author, at: now().toISOString(), how };
  change(draft => confirmFigures(draft, values, cells, said), { section: table }, undefined);
  showUndoable(verificationWords.recorded(cells.length));
}

/** Compares what was typed a second time, records what agrees, and keeps what differs to be looked at. */
export function compareEntered(
  bench: Pick<Workbench, 'now'>,
  run: VerificationRun,
  entered: ReadonlyMap<CellId, string>,
): void {
  const compared = compareEntry(run.values, entered);
  confirm(bench, run, compared.agreed);
  useSecondEntry.setState({ entered: { report: run.report, ...compared } });
}
