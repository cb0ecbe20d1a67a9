import { oncePer } from '../once.ts';
import type { Format } from './compile.ts';
import { fillStar, starValues } from './equations.ts';
import type { CellId } from './types.ts';

/**
 * Tells where the figures of another format are found in this one: the cells that count what a cell of that one
 * counted. One with the same address counts the same; those that moved are declared by the later format, and by each
 * one between the two. None where it has no place for the figure.
 */
export function counterpartsIn(format: Format, other: Format): (cell: CellId) => readonly CellId[] {
  const steps = generationsSince(format, other).map(([later, earlier]) => stepTo(later, earlier));
  if (steps.length === 0) return cell => (format.cells.has(cell) ? [cell] : []);
  return cell => steps.reduce<readonly CellId[]>((cells, step) => [...new Set(cells.flatMap(step))], [cell]);
}

type Generation = readonly [later: Format, earlier: Format];

/** The generations from another format to this one, oldest first; none where this one does not come from it. */
function generationsSince(format: Format, other: Format): readonly Generation[] {
  if (format.succeeds?.from === other.id) return [[format, other]];
  const { former } = format;
  if (!former) return [];
  const before = generationsSince(former, other);
  return before.length === 0 ? [] : [...before, [format, former]];
}

/** Where the figures of a format are found in the one that succeeds it. */
function stepTo(later: Format, earlier: Format): (cell: CellId) => readonly CellId[] {
  const moved = new Map<CellId, readonly CellId[]>();
  for (const { from, to } of later.succeeds?.moved ?? []) {
    for (const star of starValues(from, earlier.cells.keys())) {
      const cells = to.map(pattern => fillStar(pattern, star)).filter(id => later.cells.has(id));
      moved.set(fillStar(from, star), cells);
    }
  }
  return cell => moved.get(cell) ?? (later.cells.has(cell) ? [cell] : []);
}

/**
 * Tells which cells of another format, the one of last year's report, counted what a cell of this one counts: one
 * with the same address, or those that moved here and nowhere else. None where a figure has no counterpart there.
 * A memory of immutable declarations: it is asked at every key.
 */
export const formerCellsIn = oncePer((format: Format) =>
  oncePer((other: Format): ((cell: CellId) => readonly CellId[]) => {
    if (format === other) return cell => [cell];
    const counterparts = counterpartsIn(format, other);
    const former = new Map<CellId, CellId[]>();
    for (const cell of other.cells.keys()) {
      const [only, ...more] = counterparts(cell);
      if (only === undefined || more.length > 0) continue;
      const same = former.get(only);
      if (same) same.push(cell);
      else former.set(only, [cell]);
    }
    return cell => former.get(cell) ?? [];
  }),
);

/**
 * Tells which one cell of this format counts what a cell of another one counts, and nothing else, whichever of the
 * two follows the other. Undefined where there is none, or where a figure was split or several became one.
 * A memory of immutable declarations.
 */
export const homeIn = oncePer((format: Format) =>
  oncePer((other: Format): ((cell: CellId) => CellId | undefined) => {
    const counterparts = counterpartsIn(format, other);
    const former = formerCellsIn(format)(other);
    const back = formerCellsIn(other)(format);
    return cell => {
      const there = counterparts(cell);
      const [home, ...more] = there.length > 0 ? there : back(cell);
      const shared = there.length > 0 && home !== undefined && former(home).length > 1;
      return more.length > 0 || shared ? undefined : home;
    };
  }),
);

/**
 * Tells which one cell of an earlier format counted what a cell of its successor counts, alone or together with
 * others: 逾期不补正 and 逾期未缴费 of 2021 were both 其他处理 of 2019. A memory of immutable declarations.
 */
const wholeIn = oncePer((earlier: Format) =>
  oncePer((later: Format): ((cell: CellId) => CellId | undefined) => {
    const counterparts = counterpartsIn(later, earlier);
    const whole = new Map<CellId, CellId>();
    for (const cell of earlier.cells.keys()) for (const part of counterparts(cell)) whole.set(part, cell);
    return cell => whole.get(cell);
  }),
);

/**
 * The one cell of a format where a single thing belongs that belongs in a cell of another one, step by step through
 * the formats between them; `formats` are all of them, oldest first. Undefined where it has no place, or where the
 * cell became several and only who knows the thing can tell.
 */
export function placeIn(
  format: Format,
  other: Format,
  cell: CellId,
  formats: readonly Format[],
): CellId | undefined {
  const from = formats.indexOf(other);
  const to = formats.indexOf(format);
  if (from < 0 || to < 0) return format.cells.has(cell) ? cell : undefined;
  let place: CellId | undefined = cell;
  for (let at = from; at !== to && place !== undefined; at += Math.sign(to - at)) {
    const [here, next] = [formats[at], formats[at + Math.sign(to - at)]];
    place = here && next ? placeBeside(next, here, place, to > at) : undefined;
  }
  return place;
}

function placeBeside(next: Format, here: Format, cell: CellId, later: boolean): CellId | undefined {
  if (!later) return wholeIn(next)(here)(cell);
  const [only, ...more] = counterpartsIn(next, here)(cell);
  return more.length > 0 ? undefined : only;
}
