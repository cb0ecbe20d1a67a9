import type { Format } from '../../formats/compile.ts';
import { cellId } from '../../formats/grid.ts';
import type { CellId } from '../../formats/types.ts';
import { oncePer } from '../../once.ts';
import type { Dispute, RequestEntry } from '../entry.ts';
import { applicantKindsOf, disputesOf, outcomesOf } from './outcomes.ts';
import { countedRequests } from './places.ts';

/** What a cell counts: a request, or one dispute over it. */
export interface Case {
  readonly entry: RequestEntry;
  readonly dispute?: Dispute;
}

/** What a year's tables say by the register. */
export interface RegisterFigures {
  /** The count of every cell the register speaks of, 0 included, sums included, in printed order. */
  readonly counts: ReadonlyMap<CellId, number>;
  /** The cases a cell counts, in the order of the register; none for a cell it does not speak of. */
  readonly casesBehind: (cell: CellId) => readonly Case[];
}

/** No case yet in any of the cells, sums left out, that a register is counted into. */
export function emptyCells(format: Format): Map<CellId, Case[]> {
  return new Map(countedCells(format).map(cell => [cell, []]));
}

/** The figures of cases that were gathered by cells: with the sums of these, in printed order. */
export function summed(format: Format, gathered: ReadonlyMap<CellId, readonly Case[]>): RegisterFigures {
  const counts = new Map([...gathered].map(([cell, cases]) => [cell, cases.length]));
  const sums = new Map<CellId, readonly CellId[]>();
  for (const { target, terms } of format.automaticTotals) {
    if (!terms.every(term => counts.has(term))) continue;
    counts.set(
      target,
      terms.reduce((sum, term) => sum + (counts.get(term) ?? 0), 0),
    );
    sums.set(target, terms);
  }
  const casesBehind = (cell: CellId): readonly Case[] =>
    sums.get(cell)?.flatMap(casesBehind) ?? gathered.get(cell) ?? [];
  const printed = [...counts].toSorted(([one], [other]) => place(format, one) - place(format, other));
  return { counts: new Map(printed), casesBehind };
}

function place(format: Format, cell: CellId): number {
  return format.cellOrder.get(cell) ?? 0;
}

/** A memory of immutable declarations. */
const countedCells = oncePer((format: Format): readonly CellId[] => {
  const role = countedRequests(format);
  const outcomes = outcomesOf(format).map(({ id }) => id);
  const rows = role ? [role.received, role.carriedIn, ...outcomes, role.stillOpen] : [];
  const requests = applicantKindsOf(format).flatMap(({ id }) =>
    rows.map(row => cellId(role?.table ?? '', row, id)),
  );
  const { table = '', pending } = format.roles.disputes ?? {};
  const disputes = disputesOf(format).flatMap(({ id, outcomes: results }) =>
    [...results.map(result => result.id), ...(pending === undefined ? [] : [pending])].map(result =>
      cellId(table, '', `${id}.${result}`),
    ),
  );
  return [...requests, ...disputes];
});
