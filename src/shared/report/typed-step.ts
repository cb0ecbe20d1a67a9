import type { CellId } from '../formats/types.ts';
import type { Cells } from './draft.ts';

/**
 * The last step of typing. Cells are copied at every key, and which of two hundred differ would have to be
 * found by looking at all of them; who makes the copy knows.
 */
let latest: { readonly from: Cells; readonly to: Cells; readonly ids: readonly CellId[] } | undefined;

/** Notes that `to` is `from` with nothing but these cells typed into. */
export function noteStep(from: Cells, to: Cells, ids: readonly CellId[]): void {
  latest = { from, to, ids };
}

/** The only cells in which `to` may differ from `from`, where typing into them was the last step. */
export function typedBetween(from: Cells, to: Cells): readonly CellId[] | undefined {
  return latest?.from === from && latest.to === to ? latest.ids : undefined;
}
