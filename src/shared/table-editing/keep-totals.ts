import type { Format } from '../formats/compile.ts';
import type { CellId } from '../formats/types.ts';
import { compare } from '../report/decimal.ts';
import type { Cells } from '../report/draft.ts';
import { readFigure } from '../report/figures.ts';
import { computeValues } from '../report/values.ts';

/**
 * What is to be put into cells, with the totals among it that are the sum of what then stands there left
 * automatic (blank): they go on following their terms. A total that is not the sum stays as it was written.
 */
export function withAutomaticTotals(
  format: Format,
  cells: Cells,
  put: Readonly<Record<CellId, string>>,
): Readonly<Record<CellId, string>> {
  const result: Record<CellId, string> = { ...put };
  // In the order in which totals are computed, so that one that stays as written counts in the next.
  for (const { target } of format.automaticTotals) {
    const written = readFigure(put[target] ?? '', 'count');
    if (written.kind !== 'number') continue;
    const sum = computeValues(format, filled(cells, { ...result, [target]: '' })).get(target)?.figure;
    if (sum?.kind === 'number' && compare(sum.value, written.value) === 0) result[target] = '';
  }
  return result;
}

function filled(cells: Cells, put: Readonly<Record<CellId, string>>): Cells {
  return Object.fromEntries(Object.entries({ ...cells, ...put }).filter(([, text]) => text !== ''));
}
