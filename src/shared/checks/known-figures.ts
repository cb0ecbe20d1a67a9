import type { Format } from '../formats/compile.ts';
import type { CellId } from '../formats/types.ts';
import type { Decimal } from '../report/decimal.ts';
import type { Values } from '../report/values.ts';

/** The figures that are final: typed, or automatic totals of which every term is. */
export type KnownFigures = ReadonlyMap<CellId, Decimal>;

/**
 * The figures that an equation may rest on. An automatic total shows the sum of what is there already; while
 * one of its terms is blank that sum is not yet its figure, and it is not among these.
 */
export function knownFigures(format: Format, values: Values): KnownFigures {
  const known = new Map<CellId, Decimal>();
  for (const [id, { automatic, figure }] of values) {
    if (!automatic && figure.kind === 'number') known.set(id, figure.value);
  }
  for (const { target, terms } of format.automaticTotals) {
    const value = values.get(target);
    if (!value?.automatic || value.figure.kind !== 'number') continue;
    if (terms.every(term => known.has(term))) known.set(target, value.figure.value);
  }
  return known;
}
