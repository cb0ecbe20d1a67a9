import type { Format } from '../formats/compile.ts';
import type { RowHelp } from '../formats/declaration/help.ts';
import type { CellId, TableId } from '../formats/types.ts';
import { type Clause, clauses } from './clauses.ts';

export type { RowHelp } from '../formats/declaration/help.ts';

/** A row's help and what the row is called. */
export interface NamedRowHelp {
  readonly table: TableId;
  /** The row as printed, with the heading above it where that is needed; the table's section where it has none. */
  readonly title: string;
  readonly help: RowHelp;
}

/** The help of the row a cell is in; undefined where the format has no such cell. */
export function helpOfCell(format: Format, id: CellId): NamedRowHelp | undefined {
  const cell = format.cells.get(id);
  const rows = cell && Object.hasOwn(format.help, cell.table) ? format.help[cell.table] : undefined;
  const help = cell && rows && Object.hasOwn(rows, cell.row) ? rows[cell.row] : undefined;
  if (!cell || !help) return undefined;
  const section = format.sections.find(declared => declared.id === cell.table);
  return { table: cell.table, title: cell.rowName || (section?.heading ?? ''), help };
}

/** The clauses that a row's help cites, the closest first; a number that this program does not know is left out. */
export function clausesOf({ clauses: cited }: RowHelp): readonly Clause[] {
  const known: Readonly<Record<string, Clause | undefined>> = clauses;
  return cited.flatMap(id => known[id] ?? []);
}

/** The first cell of a row, where the table begins to be filled in; undefined where there is no such row. */
export function firstCellOf(format: Format, table: TableId, row: string): CellId | undefined {
  for (const cell of format.cells.values()) if (cell.table === table && cell.row === row) return cell.id;
  return undefined;
}
