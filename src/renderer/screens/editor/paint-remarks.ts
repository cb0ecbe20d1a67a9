import type { CellId } from '../../../shared/formats/types.ts';
import type { Draft } from '../../../shared/report/draft.ts';
import { markBox } from './mark-box.ts';

/** Marks the boxes of the cells that somebody said something of that is still open. */
export function remarkPainter(boxes: ReadonlyMap<CellId, HTMLElement>): (draft: Draft) => void {
  let painted: Draft['remarks'];
  let marked: ReadonlySet<CellId> = new Set();
  return ({ remarks }) => {
    if (remarks === painted) return;
    painted = remarks;
    const now = new Set(
      (remarks ?? []).flatMap(({ place, done }) => (place.kind === 'cell' && !done ? [place.cell] : [])),
    );
    for (const cell of new Set([...marked, ...now])) {
      markBox(boxes.get(cell), 'data-remark', now.has(cell));
    }
    marked = now;
  };
}
