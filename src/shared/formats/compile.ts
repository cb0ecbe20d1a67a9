import { type Cell, cellsOf } from './cells.ts';
import { type AutomaticTotal, automaticTotals, type Equation, equationsOf } from './equations.ts';
import { type Grid, layOut } from './grid.ts';
import type { CellId, FormatDeclaration, FormatId, TableId } from './types.ts';

/** A format with everything derived from its declaration, computed once. */
export interface Format extends FormatDeclaration {
  readonly id: FormatId;
  /** Every cell by its id, in printed order. */
  readonly cells: ReadonlyMap<CellId, Cell>;
  readonly grids: ReadonlyMap<TableId, Grid>;
  readonly equations: readonly Equation[];
  /** In the order in which they can be computed. */
  readonly automaticTotals: readonly AutomaticTotal[];
}

/** Derives cells, printed grids and equations from a declaration. */
export function compileFormat(declaration: FormatDeclaration): Format {
  const cells = new Map(
    declaration.tables.flatMap(table => cellsOf(table).map(cell => [cell.id, cell] as const)),
  );
  const equations = equationsOf(declaration, cells);
  return {
    ...declaration,
    cells,
    grids: new Map(declaration.tables.map(table => [table.id, layOut(table)] as const)),
    equations,
    automaticTotals: automaticTotals(equations),
  };
}
