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
  const known = computed.get(cells);
  if (known?.format === format) return known.values;
  const values = readValues(format, cells, latest?.format === format ? latest.values : undefined);
  latest = { format, values };
  computed.set(cells, latest);
  return values;
}

interface Computed {
  readonly format: Format;
  readonly values: Values;
}

/** Cells are never changed in place, so what the screen and the checks read from the same ones is computed once. */
const computed = new WeakMap<Cells, Computed>();

/** What was computed last: after a key nearly all of it is still so. */
let latest: Computed | undefined;

function readValues(format: Format, cells: Cells, before: Values | undefined): Values {
  const values = new Map<CellId, CellValue>();
  const changed = new Set<CellId>();
  for (const [id, cell] of format.cells) {
    const typed = cells[id] ?? '';
    const old = before?.get(id);
    if (old?.typed === typed) {
      values.set(id, old);
      continue;
    }
    const automatic = cell.total && typed === '';
    values.set(id, { cell, typed, figure: readFigure(typed, cell.kind), automatic });
    changed.add(id);
  }
  for (const { target, terms } of format.automaticTotals) {
    const value = values.get(target);
    if (!value?.automatic || !(changed.has(target) || terms.some(term => changed.has(term)))) continue;
    values.set(target, { ...value, figure: sumOf(terms, values) });
    changed.add(target);
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
