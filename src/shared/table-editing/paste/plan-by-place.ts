import type { CellId } from '../../formats/types.ts';
import { readFigure } from '../../report/figures.ts';
import type { Lattice } from '../lattice.ts';
import type { Block } from './block.ts';
import { type PastePlan, planOf } from './paste-plan.ts';

/**
 * Lays a block onto a table by its place alone, from a cell to the right and down. Labels left of or above the
 * figures (a whole table copied from a report) are dropped when what remains is figures: the first row and
 * column that hold a number are where the figures start.
 */
export function planByPlace(lattice: Lattice, origin: CellId, pasted: Block): PastePlan {
  const at = lattice.positions.get(origin);
  return planOf(
    withoutLabels(pasted).flatMap((row, down) =>
      row.map((text, right) => ({ text, cell: at && lattice.rows[at.row + down]?.[at.column + right] })),
    ),
  );
}

/** A figure, or what somebody wrote for one: 3件, -, 无. */
function isFigure(text: string): boolean {
  if (readFigure(text, 'amount').kind === 'number') return true;
  const figure = readFigure(text, 'count');
  return figure.kind === 'notNumber' && figure.probably !== undefined;
}

function withoutLabels(block: Block): Block {
  const firstRow = block.findIndex(row => row.some(isFigure));
  if (firstRow < 0) return block;
  const body = block.slice(firstRow);
  const firstColumn = Math.min(...body.map(row => row.findIndex(isFigure)).filter(column => column >= 0));
  const labelsOnly = (texts: readonly string[]) => texts.some(text => text !== '' && !isFigure(text));
  const above = block.slice(0, firstRow).flat();
  const before = body.flatMap(row => row.slice(0, firstColumn));
  const top = labelsOnly(above) ? firstRow : 0;
  const start = labelsOnly(before) ? firstColumn : 0;
  return block.slice(top).map(row => row.slice(start));
}
