import type { Format } from '../../formats/compile.ts';
import type { FormatRoles } from '../../formats/declaration/roles.ts';
import { cellId } from '../../formats/grid.ts';
import type { FormatRegistry } from '../../formats/registry.ts';
import { placeIn } from '../../formats/succession.ts';
import type { CellId } from '../../formats/types.ts';
import { oncePer } from '../../once.ts';

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
  const ask = (table: (roles: FormatRoles) => string | undefined) =>
    oncePer((year: number) => {
      const ofYear = formatOf(year, formats) ?? format;
      const named = table(ofYear.roles) ?? table(format.roles);
      return oncePer((row: string) =>
        oncePer((column: string) =>
          named === undefined ? undefined : placeOf(cellId(named, row, column), ofYear, format, line),
        ),
      );
    });
  const requests = ask(roles => roles.requests?.table);
  const disputes = ask(roles => roles.disputes?.table);
  return {
    request: (row, column, year) => (row === '' || column === '' ? undefined : requests(year)(row)(column)),
    dispute: (kind, outcome, year) =>
      kind === '' || outcome === '' ? undefined : disputes(year)('')(`${kind}.${outcome}`),
  };
}

/** An id is of the format of its year; where that does not have it, of the newest one that does. */
function placeOf(cell: CellId, ofYear: Format, format: Format, line: readonly Format[]): CellId | undefined {
  const origin = ofYear.cells.has(cell) ? ofYear : line.findLast(({ cells }) => cells.has(cell));
  return origin && placeIn(format, origin, cell, line);
}
