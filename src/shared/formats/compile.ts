import { once } from '../once.ts';
import { type Cell, cellsOf } from './cells.ts';
import { comparableCells } from './comparable-cells.ts';
import {
  type AutomaticTotal,
  automaticTotals,
  byCell,
  type Equation,
  equationsOf,
  starValues,
} from './equations.ts';
import { type Grid, layOut } from './grid.ts';
import type { CellId, FormatDeclaration, FormatId, TableId } from './types.ts';

/** A format with everything derived from its declaration, each part computed once, when it is first asked for. */
export interface Format extends FormatDeclaration {
  readonly id: FormatId;
  /** As it was declared: plain data. */
  readonly declaration: FormatDeclaration;
  /** The format it succeeds, where that is known: the way back from one generation to the next. */
  readonly former?: Format;
  /** Every cell by its id, in printed order. */
  readonly cells: ReadonlyMap<CellId, Cell>;
  /** The place of every cell in that order, from 0. */
  readonly cellOrder: ReadonlyMap<CellId, number>;
  readonly grids: ReadonlyMap<TableId, Grid>;
  readonly equations: readonly Equation[];
  /** The equations that read a cell, on either side. */
  readonly readers: ReadonlyMap<CellId, readonly Equation[]>;
  /** In the order in which they can be computed. */
  readonly automaticTotals: readonly AutomaticTotal[];
  /** What `*` may stand for in an address pattern; `['']` where there is no star. */
  readonly starsOf: (pattern: string) => readonly string[];
  /** The cells whose figures stand for themselves beside last year's, by the format of last year's report. */
  readonly comparable: { readonly sameFormat: readonly Cell[]; readonly otherFormat: readonly Cell[] };
}

/** Derives cells, printed grids and equations from a declaration; `former` is the format that it succeeds. */
export function compileFormat(declaration: FormatDeclaration, former?: Format): Format {
  const { tables } = declaration;
  const cells = once(() => new Map(tables.flatMap(cellsOf).map(cell => [cell.id, cell] as const)));
  const order = once(() => new Map([...cells().keys()].map((id, index) => [id, index] as const)));
  const grids = once(() => new Map(tables.map(table => [table.id, layOut(table)] as const)));
  const equations = once(() => equationsOf(declaration, cells()));
  const readers = once(() => byCell(equations(), ({ left, right }) => new Set([...left, ...right])));
  const stars = once(() => {
    const patterns = [
      ...declaration.continuity.map(rule => rule.target),
      ...declaration.bounds.flatMap(bound => bound.small),
    ];
    return new Map(patterns.map(pattern => [pattern, starValues(pattern, cells().keys())] as const));
  });
  const starsOf = (pattern: string) => stars().get(pattern) ?? starValues(pattern, cells().keys());
  const totals = once(() => automaticTotals(equations()));
  const comparable = once(() => comparableCells(declaration, cells(), equations()));
  return {
    ...declaration,
    declaration,
    ...(former ? { former } : {}),
    get cells() {
      return cells();
    },
    get cellOrder() {
      return order();
    },
    get grids() {
      return grids();
    },
    get equations() {
      return equations();
    },
    get readers() {
      return readers();
    },
    get automaticTotals() {
      return totals();
    },
    get comparable() {
      return comparable();
    },
    starsOf,
  };
}
