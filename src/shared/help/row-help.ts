import type { Format } from '../formats/compile.ts';
import type { CellId, FormatId, TableId } from '../formats/types.ts';
import type { ClauseId } from './clauses.ts';
import { litigationHelp } from './litigation-help.ts';
import { proactiveHelp2019 } from './proactive-help-2019.ts';
import { proactiveHelp2021 } from './proactive-help-2021.ts';
import { otherOutcomeHelp2019, otherOutcomesHelp2021, requestsHelp } from './requests-help.ts';

/** What a clerk wants to know of a row before typing a figure into it. */
export interface RowHelp {
  /** What is counted here, in a few sentences. */
  readonly counts: string;
  /** The clauses the row stands for, the closest first. */
  readonly clauses: readonly ClauseId[];
  /** Said under the clauses: a rule outside the regulation, or that the regulation has no clause of its own. */
  readonly basisNote?: string;
  /** What is often done wrong here, and what is right. */
  readonly mistakes: readonly string[];
}

/** The help of one table by row id; a table without row headings has one entry, for the row ''. */
export type TableHelp = Readonly<Record<string, RowHelp>>;

/** The help of every row of every format: a format without its entry, or a row without help, fails the tests. */
export const rowHelps: Readonly<Record<FormatId, Readonly<Record<TableId, TableHelp>>>> = {
  '2019': {
    proactive: proactiveHelp2019,
    requests: { ...requestsHelp, ...otherOutcomeHelp2019 },
    litigation: litigationHelp,
  },
  '2021': {
    proactive: proactiveHelp2021,
    requests: { ...requestsHelp, ...otherOutcomesHelp2021 },
    litigation: litigationHelp,
  },
};

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
  const help = cell && rowHelps[format.id]?.[cell.table]?.[cell.row];
  if (!cell || !help) return undefined;
  const section = format.sections.find(declared => declared.id === cell.table);
  return { table: cell.table, title: cell.rowName || (section?.heading ?? ''), help };
}

/** The first cell of a row, where the table begins to be filled in; undefined where there is no such row. */
export function firstCellOf(format: Format, table: TableId, row: string): CellId | undefined {
  for (const cell of format.cells.values()) if (cell.table === table && cell.row === row) return cell.id;
  return undefined;
}
