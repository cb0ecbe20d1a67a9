import type { Format } from '../../formats/compile.ts';
import type { FormatRoles } from '../../formats/declaration/roles.ts';
import { cellId } from '../../formats/grid.ts';
import type { FormatRegistry } from '../../formats/registry.ts';
import { placeIn } from '../../formats/succession.ts';
import type { CellId } from '../../formats/types.ts';

/** What a format declares of requests, where a register can be counted into it. */
export interface CountedRequests {
  readonly table: string;
  readonly received: string;
  readonly carriedIn: string;
  readonly stillOpen: string;
  readonly handled: string;
  readonly all: string;
}

/** The roles of requests of a format; undefined where it does not say enough to count a register into it. */
export function countedRequests({ roles }: { readonly roles: FormatRoles }): CountedRequests | undefined {
  const { stillOpen, handled, ...rest } = roles.requests ?? {};
  if (!roles.requests || stillOpen === undefined || handled === undefined) return undefined;
  return { ...roles.requests, ...rest, stillOpen, handled };
}

/** Finds the cells of one format where things belong that were put down in the terms of the format of their year. */
export interface Places {
  /** Where a request belongs that is in this row and column of the format of a year. */
  request(row: string, column: string, year: number): CellId | undefined;
  /** Where a dispute belongs that is of this kind and has this outcome, in the terms of the format of a year. */
  dispute(kind: string, outcome: string, year: number): CellId | undefined;
}

/** The format whose terms are used of what happened in a year; the first one for the years before it. */
export function formatOf(year: number, formats: FormatRegistry): Format | undefined {
  return formats.forYear(year) ?? formats.all[0];
}

/** Places in a format. Every question is answered once: thousands of entries ask few different ones. */
export function placesIn(format: Format, formats: FormatRegistry): Places {
  const line = formats.all.includes(format) ? formats.all : [format];
  const known = new Map<string, CellId | undefined>();
  const ask = (cell: CellId, year: number) => {
    const key = `${year} ${cell}`;
    if (!known.has(key)) known.set(key, placeOf(cell, formatOf(year, formats) ?? format, format, line));
    return known.get(key);
  };
  return {
    request: (row, column, year) => {
      const table = formatOf(year, formats)?.roles.requests?.table ?? format.roles.requests?.table;
      return table === undefined || row === '' || column === ''
        ? undefined
        : ask(cellId(table, row, column), year);
    },
    dispute: (kind, outcome, year) => {
      const table = formatOf(year, formats)?.roles.disputes?.table ?? format.roles.disputes?.table;
      return table === undefined || kind === '' || outcome === ''
        ? undefined
        : ask(cellId(table, '', `${kind}.${outcome}`), year);
    },
  };
}

/** An id is of the format of its year; where that does not have it, of the newest one that does. */
function placeOf(cell: CellId, ofYear: Format, format: Format, line: readonly Format[]): CellId | undefined {
  const origin = ofYear.cells.has(cell) ? ofYear : line.findLast(({ cells }) => cells.has(cell));
  return origin && placeIn(format, origin, cell, line);
}
