import type { CellId } from '../../../shared/formats/types.ts';
import type { GridState } from '../../../shared/table-editing/grid-state.ts';
import { blockBetween, type Lattice } from '../../../shared/table-editing/lattice.ts';

/** Marks the cells of a selected block; a single cell is marked by its focus. */
export function paintSelection(
  root: HTMLElement,
  lattice: Lattice,
  before: GridState,
  { anchor, head }: GridState,
): void {
  if (before.anchor === anchor && before.head === head) return;
  const wasBlock = before.anchor !== before.head;
  if (!wasBlock && anchor === head) return;
  const selected = new Set<CellId>(
    anchor === head || anchor === undefined || head === undefined
      ? []
      : blockBetween(lattice, anchor, head).flat(),
  );
  for (const cell of root.querySelectorAll('td[data-cell]')) {
    cell.toggleAttribute('data-selected', selected.has(cell.getAttribute('data-cell') ?? ''));
  }
}
