import type { Format } from '../../formats/compile.ts';
import type { CellId, ValueKind } from '../../formats/types.ts';
import { oncePer } from '../../once.ts';
import { type Decimal, decimalOf } from '../../report/decimal.ts';
import type { Cells } from '../../report/draft.ts';

/** Figures as nearly all reports have them, within what a number of JavaScript holds exactly. */
const plain: Readonly<Record<ValueKind, RegExp>> = {
  count: /^(?:0|[1-9]\d{0,11})$/,
  change: /^(?:0|-?[1-9]\d{0,11})$/,
  amount: /^(?:0|[1-9]\d{0,11})(?:\.\d{1,6})?$/,
};

/** A format's equations by the places of their cells in the printed order. */
interface Layout {
  readonly cells: readonly { readonly id: CellId; readonly kind: ValueKind; readonly total: boolean }[];
  readonly totals: readonly { readonly target: number; readonly terms: readonly number[] }[];
  readonly equations: readonly { readonly left: readonly number[]; readonly right: readonly number[] }[];
}

/** A memory of immutable declarations; undefined where amounts are added up, which need more than whole numbers. */
const layoutOf = oncePer((format: Format): Layout | undefined => {
  const at = (id: CellId) => format.cellOrder.get(id) ?? -1;
  const equations = format.equations.map(({ left, right }) => ({ left: left.map(at), right: right.map(at) }));
  const cells = [...format.cells.values()];
  const isAmount = (index: number) => cells[index]?.kind === 'amount';
  if (equations.some(({ left, right }) => [...left, ...right].some(isAmount))) return undefined;
  const totals = format.automaticTotals.map(({ target, terms }) => ({
    target: at(target),
    terms: terms.map(at),
  }));
  return { cells, totals, equations };
});

const nothing: Decimal = decimalOf('0');

/**
 * The figures of a report in which every cell holds a plain figure and every equation holds, which is to say one that
 * nothing stands against; undefined for any other, which has to be looked at closely. A city adds thousands of them.
 */
export function soundFigures(format: Format, cells: Cells): ReadonlyMap<CellId, Decimal> | undefined {
  const layout = layoutOf(format);
  const values = layout && numbersIn(layout, cells);
  if (!layout || !values) return undefined;
  const sum = (places: readonly number[]) => {
    let all = 0;
    for (const place of places) all += values[place] ?? Number.NaN;
    return all;
  };
  for (const { target, terms } of layout.totals) {
    if (Number.isNaN(values[target])) values[target] = sum(terms);
  }
  for (const { left, right } of layout.equations) if (sum(left) !== sum(right)) return undefined;
  const figures = new Map<CellId, Decimal>();
  for (const [index, { id, kind }] of layout.cells.entries()) {
    const value = values[index] ?? 0;
    const isWhole = kind !== 'amount';
    figures.set(
      id,
      value === 0 ? nothing : isWhole ? { units: BigInt(value), decimals: 0 } : decimalOf(cells[id] ?? ''),
    );
  }
  return figures;
}

/** Every cell as a number, totals that nobody typed as NaN; undefined where one is blank or not plain. */
function numbersIn({ cells: all }: Layout, cells: Cells): Float64Array | undefined {
  const values = new Float64Array(all.length);
  for (const [index, { id, kind, total }] of all.entries()) {
    const typed = cells[id];
    if (typed === undefined) {
      if (!total) return undefined;
      values[index] = Number.NaN;
    } else if (plain[kind].test(typed)) values[index] = Number(typed);
    else return undefined;
  }
  return values;
}
