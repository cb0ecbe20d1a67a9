import type { CellView, CellViews } from '../../../shared/editing/cell-views.ts';
import type { CellId } from '../../../shared/formats/types.ts';
import { narrowCell } from '../../../shared/report/figures.ts';
import { useReport } from '../../stores/report-store.ts';
import { editorWords } from '../../text/editor.ts';

/**
 * Keeps the boxes inside `root` as the report's cells are, until the answer is called. A key changes three or four
 * of two hundred cells: comparing views finds them faster than two hundred components that look each for itself.
 */
export function paintCells(root: HTMLElement): () => void {
  const boxes = new Map<CellId, HTMLInputElement>();
  for (const box of root.querySelectorAll<HTMLInputElement>('input[data-id]')) {
    boxes.set(box.dataset.id ?? '', box);
  }
  let painted: CellViews | undefined;
  let typedInto: CellId | undefined;

  const paint = () => {
    const { report, typing } = useReport.getState();
    const views = report?.derived.views;
    const left = typedInto === typing?.cell ? undefined : typedInto;
    if (!views || (views === painted && left === undefined)) return;
    for (const [id, box] of boxes) {
      const view = views.get(id);
      if (!view || (view === painted?.get(id) && id !== left)) continue;
      paintLooks(box, view);
      // What is being typed stays as it is typed; the store's text is put in when the cell is left.
      if (id !== typing?.cell) paintText(box, view.text);
    }
    painted = views;
    typedInto = typing?.cell;
  };

  paint();
  return useReport.subscribe(paint);
}

function paintText(box: HTMLInputElement, text: string): void {
  if (narrowCell(box.value) === text) return;
  box.value = text;
  if (document.activeElement === box) box.select();
}

function paintLooks(box: HTMLInputElement, { role, shows, severity }: CellView): void {
  put(box, 'data-role', role);
  put(box, 'data-shows', shows);
  put(box, 'data-severity', severity);
  put(box, 'aria-invalid', severity === 'error' ? 'true' : undefined);
  put(box, 'title', roleTitles[role]);
}

const roleTitles: Readonly<Record<CellView['role'], string | undefined>> = {
  plain: undefined,
  automatic: editorWords.automaticTotal,
  typedTotal: editorWords.typedTotal,
};

function put(box: HTMLElement, attribute: string, value: string | undefined): void {
  if (value === undefined) box.removeAttribute(attribute);
  else if (box.getAttribute(attribute) !== value) box.setAttribute(attribute, value);
}
