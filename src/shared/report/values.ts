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
}

/** Every cell of a format with its value, in printed order. */
export type Values = ReadonlyMap<CellId, CellValue>;

/**
 * Reads every cell and computes the absent totals. An automatic total adds up the figures that are there:
 * it is blank while all its terms are blank, and not a number while one of them is not.
 */
export function computeValues(format: Format, cells: Cells): Values {
  const values = new Map<CellId, CellValue>();
  for (const cell of format.cells.values()) {
    const typed = cells[cell.id] ?? '';
    const automatic = cell.total && typed === '';
    values.set(cell.id, { cell, typed, figure: readFigure(typed, cell.kind), automatic });
  }
  for (const { target, terms } of format.automaticTotals) {
    const value = values.get(target);
    if (value?.automatic) values.set(target, { ...value, figure: sumOf(terms, values) });
  }
  return values;
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
