import type { Cell } from '../formats/cells.ts';
import type { Format } from '../formats/compile.ts';
import type { CellId } from '../formats/types.ts';
import { add, type Decimal, formatDecimal, zero } from './decimal.ts';
import type { Cells } from './draft.ts';
import { type Figure, readFigure } from './figures.ts';

/** What a cell holds once totals are computed. */
export interface CellValue {
  readonly cell: Cell;
  /** As typed; empty where nothing was. */
  readonly typed: string;
  readonly figure: Figure;
  /** True for a total nobody typed: its figure is computed. */
  readonly automatic: boolean;
  /**
   * True for a number that an equation may rest on: typed, or an automatic total of which every term is final.
   * While a term is blank the total shows the sum of what is there already, which is not yet its figure.
   */
  readonly final: boolean;
}

/** Every cell of a format with its value, in printed order. */
export type Values = ReadonlyMap<CellId, CellValue>;

/**
 * Reads every cell and computes the absent totals. An automatic total adds up the figures that are there:
 * it is blank while all its terms are blank, and not a number while one of them is not.
 */
export function computeValues(format: Format, cells: Cells): Values {
  return valuesAfter(format, cells).values;
}

/** Values, and the cells whose value is not the one before: after a key a few of two hundred. */
export interface ChangedValues {
  readonly values: Values;
  readonly changed: ReadonlySet<CellId>;
}

/**
 * The values of some cells, taken over from those `before` where they are still so. `touched` are the only cells
 * in which the draft may hold something else than before; absent: any of them.
 */
export function valuesAfter(
  format: Format,
  cells: Cells,
  before?: Values,
  touched: Iterable<CellId> = format.cells.keys(),
): ChangedValues {
  const values = new Map(before);
  const changed = new Set<CellId>();
  const due = new Set<CellId>();
  const put = (value: CellValue) => {
    const { id } = value.cell;
    values.set(id, value);
    changed.add(id);
    for (const { kind, left } of format.readers.get(id) ?? []) if (kind === 'total') due.add(left[0] ?? id);
  };
  for (const id of touched) {
    const cell = format.cells.get(id);
    const typed = cells[id] ?? '';
    if (!cell || values.get(id)?.typed === typed) continue;
    const figure = readFigure(typed, cell.kind);
    const automatic = cell.total && typed === '';
    put({ cell, typed, figure, automatic, final: figure.kind === 'number' });
  }
  for (const { target, terms } of format.automaticTotals) {
    const value = due.has(target) ? values.get(target) : undefined;
    if (!value?.automatic) continue;
    const figure = sumOf(terms, values);
    const final = figure.kind === 'number' && terms.every(term => values.get(term)?.final);
    put({ ...value, figure, final });
  }
  return changed.size === 0 && before ? { values: before, changed } : { values, changed };
}

function sumOf(terms: readonly CellId[], values: Values): Figure {
  let sum: Decimal | undefined;
  for (const term of terms) {
    const figure = values.get(term)?.figure;
    if (figure?.kind === 'notNumber') return { kind: 'notNumber' };
    if (figure?.kind === 'number') sum = add(sum ?? zero, figure.value);
  }
  return sum ? { kind: 'number', value: sum } : { kind: 'blank' };
}

/** The number in a cell; undefined where it is blank or not a number. */
export function numberIn(values: Values, id: CellId): Decimal | undefined {
  const figure = values.get(id)?.figure;
  return figure?.kind === 'number' ? figure.value : undefined;
}

/** The number in a cell that an equation may rest on; undefined while there is none. */
export function finalNumberIn(values: Values, id: CellId): Decimal | undefined {
  const value = values.get(id);
  return value?.final && value.figure.kind === 'number' ? value.figure.value : undefined;
}

/** The sum of some cells; undefined while one of them holds no number that an equation may rest on. */
export function finalSumOf(values: Values, ids: readonly CellId[]): Decimal | undefined {
  let sum = zero;
  for (const id of ids) {
    const value = finalNumberIn(values, id);
    if (!value) return undefined;
    sum = add(sum, value);
  }
  return sum;
}

/**
 * The text the finished report prints in a cell: what was typed as it stands; an amount in 万元 without the
 * unit and, unless it is 0, with the decimals its column asks for; an automatic total computed, or blank where
 * it cannot be.
 */
export function printedText(value: CellValue): string {
  const { cell, figure, typed, automatic } = value;
  if (figure.kind !== 'number') return typed;
  const amount = figure.value;
  if (automatic) return formatDecimal(amount);
  if (cell.printedDecimals !== undefined && amount.units !== 0n) {
    return formatDecimal(amount, cell.printedDecimals);
  }
  if (figure.unit === '元') return formatDecimal(amount);
  return figure.unit === '万元' ? formatDecimal(amount, amount.decimals) : typed;
}
