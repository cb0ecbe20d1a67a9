import type { Cell } from '../formats/cells.ts';
import type { Format } from '../formats/compile.ts';
import { type FormatRegistry, officialFormats } from '../formats/registry.ts';
import { counterpartsIn, formerCellsIn, homeIn } from '../formats/succession.ts';
import type { CellId, FormatId, TableId } from '../formats/types.ts';
import { groupedBy } from '../grouped-by.ts';
import { add, type Decimal, formatDecimal, subtract, zero } from '../report/decimal.ts';
import type { Draft } from '../report/draft.ts';
import { computeValues, numberIn, printedText, type Values } from '../report/values.ts';

/** One figure in two reports. A side is absent where the report's format has no such cell. */
export interface ComparedCell {
  readonly column: string;
  /** The cell in the report that has it; both have it where both sides are there. */
  readonly cell: CellId;
  readonly now?: string;
  readonly last?: string;
  /** Now less last with its sign, e.g. `+3`, `0`, `-2`; absent unless both are numbers. */
  readonly difference?: string;
}

export interface ComparedRow {
  /** As printed; empty for the one row of a table without row headings. */
  readonly name: string;
  readonly cells: readonly ComparedCell[];
}

export interface ComparedTable {
  readonly table: TableId;
  readonly heading: string;
  readonly rows: readonly ComparedRow[];
}

/**
 * The tables of two reports side by side. Cells with the same id correspond, and those that the later format, or one
 * between the two, declares to have moved. Where a row became several (（六）其他处理 of 2019 against its three kinds of
 * 2021), it is compared with the sum of them, and these are shown as well.
 */
export function compareYears(
  now: Draft,
  last: Draft,
  formats: FormatRegistry = officialFormats,
): readonly ComparedTable[] {
  const sides = { now: sideOf(now, formats), last: sideOf(last, formats) };
  return formats
    .byId(now.format)
    .sections.flatMap(section =>
      section.kind === 'table'
        ? [{ table: section.id, heading: section.heading, rows: comparedRows(section.id, sides) }]
        : [],
    );
}

/** What last year's report says in the cells of another format; a cell that it has no counterpart for is left out. */
export function lastYearTexts(
  format: FormatId,
  last: Draft,
  formats: FormatRegistry = officialFormats,
): ReadonlyMap<CellId, string> {
  const sides = {
    now: sideOf({ format, cells: {} }, formats),
    last: sideOf(last, formats),
  };
  return new Map(
    [...sides.now.cells.values()].flatMap(cell => {
      const figure = figureOf(cell, sides.last, sides.now.format);
      return figure && figure.text !== '' ? [[cell.id, figure.text] as const] : [];
    }),
  );
}

interface Side {
  readonly format: Format;
  readonly cells: ReadonlyMap<CellId, Cell>;
  readonly values: Values;
}

interface Sides {
  readonly now: Side;
  readonly last: Side;
}

function sideOf(draft: Pick<Draft, 'format' | 'cells'>, formats: FormatRegistry): Side {
  const format = formats.byId(draft.format);
  return { format, cells: format.cells, values: computeValues(format, draft.cells) };
}

function comparedRows(table: TableId, sides: Sides): readonly ComparedRow[] {
  const rows = [sides.now, sides.last].map(side => rowsOf(table, side)) as [Rows, Rows];
  const home = homeIn(sides.now.format)(sides.last.format);
  return mergedOrder([...rows[0].keys()], [...rows[1].keys()]).flatMap(row => {
    const ours = rows[0].get(row) ?? [];
    const theirs = (rows[1].get(row) ?? []).filter(
      cell => !sides.now.cells.has(cell.id) && home(cell.id) === undefined,
    );
    const cells = [...ours, ...theirs];
    const [first] = cells;
    return first ? [{ name: first.rowName, cells: cells.map(cell => comparedCell(cell, sides)) }] : [];
  });
}

type Rows = ReadonlyMap<string, readonly Cell[]>;

function rowsOf(table: TableId, { cells }: Side): Rows {
  const own = [...cells.values()].filter(cell => cell.table === table);
  return groupedBy(own, ({ row }) => row);
}

/** The first order, with what only the second has standing after what it follows there. */
function mergedOrder(first: readonly string[], second: readonly string[]): readonly string[] {
  const merged = [...first];
  for (const [index, row] of second.entries()) {
    if (merged.includes(row)) continue;
    const previous = second[index - 1];
    merged.splice(previous === undefined ? 0 : merged.indexOf(previous) + 1, 0, row);
  }
  return merged;
}

function comparedCell(cell: Cell, sides: Sides): ComparedCell {
  const now = figureOf(cell, sides.now, sides.last.format);
  const last = figureOf(cell, sides.last, sides.now.format);
  const numbers = now?.number && last?.number ? { now: now.number, last: last.number } : undefined;
  return {
    column: cell.columnName,
    cell: cell.id,
    ...(now ? { now: now.text } : {}),
    ...(last ? { last: last.text } : {}),
    ...(numbers ? { difference: signed(subtract(numbers.now, numbers.last)) } : {}),
  };
}

/** What one side says of a cell of either format; `other` is the other side's. */
function figureOf(
  cell: Cell,
  side: Side,
  other: Format,
): { readonly text: string; readonly number?: Decimal | undefined } | undefined {
  const value = side.values.get(cell.id);
  if (value) return { text: printedText(value), number: numberIn(side.values, cell.id) };
  const cells = cellsElsewhere(cell, side, other);
  if (cells.length === 0) return undefined;
  const numbers = cells.flatMap(id => numberIn(side.values, id) ?? []);
  if (numbers.length < cells.length) return { text: '' };
  const sum = numbers.reduce(add, zero);
  return { text: formatDecimal(sum), number: sum };
}

/** The cells of one side that together count what a cell of the other side's format counts and nothing else. */
function cellsElsewhere(cell: Cell, { format }: Side, other: Format): readonly CellId[] {
  const there = counterpartsIn(format, other)(cell.id);
  const moved = there.length === 0 ? formerCellsIn(other)(format)(cell.id) : there;
  return moved.length > 1 || homeIn(format)(other)(cell.id) !== undefined ? moved : [];
}

function signed(difference: Decimal): string {
  return `${difference.units > 0n ? '+' : ''}${formatDecimal(difference)}`;
}
