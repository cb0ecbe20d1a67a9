import type { CellId, TableId } from '../../../shared/formats/types.ts';
import type { GridEffect } from '../../../shared/table-editing/grid-state.ts';
import { withAutomaticTotals } from '../../../shared/table-editing/keep-totals.ts';
import { showProblem } from '../../stores/notice-store.ts';
import { putCells, settleCell, typeCell, useReport } from '../../stores/report-store.ts';
import { part } from '../../work/parts.ts';
import { blockToClipboard } from './clipboard.ts';
import { boxOf } from './grid-events.ts';
import type { GridEditing } from './use-grid-editing.ts';

const fetchPasting = part(() => import('./paste-block.ts'));

interface Stage {
  readonly root: HTMLElement;
  /** The event that asked for it. */
  readonly from: Event;
  readonly options: GridEditing;
}

/** Does one thing that the table's behaviour asks for. */
export function perform(effect: GridEffect, { root, from, options }: Stage): void {
  switch (effect.kind) {
    case 'handled':
      from.preventDefault();
      break;
    case 'focus':
      focus(boxOf(root, effect.cell), effect.reveal);
      break;
    case 'selectText':
      boxOf(root, effect.cell)?.select();
      break;
    case 'caretToEnd': {
      const box = boxOf(root, effect.cell);
      box?.setSelectionRange(box.value.length, box.value.length);
      break;
    }
    case 'show':
      show(boxOf(root, effect.cell), effect.text);
      break;
    case 'type':
      typeCell(effect.cell, effect.text);
      break;
    case 'settle':
      settleCell();
      break;
    case 'put':
      putFigures(effect.cells, options.table, effect.at);
      break;
    case 'copy':
      if (from instanceof ClipboardEvent) blockToClipboard(from.clipboardData, effect.block);
      break;
    case 'paste':
      void paste(effect, options);
      break;
    case 'activate':
      options.onActive(effect.cell);
  }
}

function focus(box: HTMLInputElement | null, reveal: boolean): void {
  box?.focus({ preventScroll: true });
  if (reveal) box?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** Puts a text into a box; the caret stays where it is. */
function show(box: HTMLInputElement | null, text: string): void {
  if (!box) return;
  const at = box.selectionStart;
  box.value = text;
  box.setSelectionRange(at, at);
}

/** Fills cells as one step; a total that is the sum of what then stands there is left automatic. */
export function putFigures(cells: Readonly<Record<CellId, string>>, table: TableId, at?: CellId): void {
  const { report } = useReport.getState();
  if (!report) return;
  const kept = withAutomaticTotals(report.derived.format, report.draft.cells, cells);
  putCells(kept, { section: table, ...(at === undefined ? {} : { cell: at }) });
}

async function paste(
  { clipboard, selection, at }: Extract<GridEffect, { kind: 'paste' }>,
  { table, onDoubtfulPaste }: GridEditing,
): Promise<void> {
  settleCell();
  const { readPaste } = await fetchPasting();
  const { report } = useReport.getState();
  if (!report) return;
  const origin = selection[0]?.[0] ?? at;
  const outcome = readPaste(clipboard, { format: report.derived.format, table, origin });
  if (outcome.kind === 'refused') showProblem(outcome.reason);
  else if (outcome.proposal?.certain) putFigures(outcome.proposal.plan.cells, table, at);
  else if (outcome.proposal) onDoubtfulPaste(outcome.proposal);
}
