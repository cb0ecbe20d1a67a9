import { type CellView, cellView, redrawnCells, type ShownCells } from '../../../shared/editing/cell-view.ts';
import type { CellId } from '../../../shared/formats/types.ts';
import { useReport } from '../../stores/report-store.ts';
import { editorWords } from '../../text/editor.ts';
import { paintLength } from './paint-length.ts';
import { remarkPainter } from './paint-remarks.ts';
import { verifiedPainter } from './paint-verified.ts';

/**
 * Keeps the boxes inside `root` as the report's cells are, until the answer is called. A key changes three or four
 * of two hundred cells: here they are found once, and two hundred components need not each look for itself.
 */
export function paintCells(root: HTMLElement): () => void {
  const boxes = new Map<CellId, HTMLInputElement>();
  for (const box of root.querySelectorAll<HTMLInputElement>('input[data-id]')) {
    boxes.set(box.dataset.id ?? '', box);
  }
  /** How each box looks now. Most boxes that a key draws again get another figure and the looks they have. */
  const looks = new Map<CellId, string>();
  const paintRemarks = remarkPainter(boxes);
  const paintVerified = verifiedPainter(boxes);
  let painted: ShownCells | undefined;
  let typedInto: CellId | undefined;

  const paint = () => {
    const { report, typing } = useReport.getState();
    if (!report) return;
    const now = report.derived;
    const put = (id: CellId) => {
      const box = boxes.get(id);
      const view = box && cellView(now, id);
      if (!view) return;
      const look = `${view.role} ${view.shows} ${view.severity}`;
      if (looks.get(id) !== look) paintLooks(box, view);
      looks.set(id, look);
      paintLength(box, view.text);
      // What is being typed stays as it is typed; the store's text is put in when the cell is left.
      if (id !== typing?.cell) paintText(box, view.text);
    };
    if (now !== painted) {
      for (const id of painted ? redrawnCells(painted, now) : boxes.keys()) put(id);
    }
    if (typedInto !== undefined && typedInto !== typing?.cell) put(typedInto);
    paintRemarks(report.draft);
    paintVerified(report.draft, now.tables.values);
    painted = now;
    typedInto = typing?.cell;
  };

  paint();
  return useReport.subscribe(paint);
}

function paintText(box: HTMLInputElement, text: string): void {
  if (box.value === text) return;
  box.value = text;
  if (document.activeElement === box) box.select();
}

function paintLooks(box: HTMLInputElement, { role, shows, severity }: CellView): void {
  mark(box, 'data-role', role);
  mark(box, 'data-shows', shows);
  mark(box, 'data-severity', severity);
  mark(box, 'aria-invalid', severity === 'error' ? 'true' : undefined);
  mark(box, 'title', roleTitles[role]);
}

const roleTitles: Readonly<Record<CellView['role'], string | undefined>> = {
  plain: undefined,
  automatic: editorWords.automaticTotal,
  typedTotal: editorWords.typedTotal,
};

function mark(box: HTMLElement, attribute: string, value: string | undefined): void {
  if (value === undefined) box.removeAttribute(attribute);
  else if (box.getAttribute(attribute) !== value) box.setAttribute(attribute, value);
}
