import type { Format } from '../../formats/compile.ts';
import { cellId } from '../../formats/grid.ts';
import { countedRequests } from './places.ts';

/** A row or column a thing can be counted in, and what people call it. */
export interface Choice {
  readonly id: string;
  readonly label: string;
}

/** What can become of a request under a format: the rows of 三、本年度办理结果, in printed order. */
export function outcomesOf(format: Format): readonly Choice[] {
  const role = countedRequests(format);
  const total = role && cellId(role.table, role.handled, role.all);
  if (!role || total === undefined) return [];
  const sums = format.equations.filter(({ kind, along }) => kind === 'total' && along === 'column');
  const rows = sums.find(({ left }) => left.includes(total))?.right ?? [];
  return choices(format, rows, 'row');
}

/** Who can have asked under a format: the columns of the table of requests but for the total. */
export function applicantKindsOf(format: Format): readonly Choice[] {
  const role = countedRequests(format);
  const total = role && cellId(role.table, role.received, role.all);
  if (!role || total === undefined) return [];
  const sums = format.equations.filter(({ kind, along }) => kind === 'total' && along === 'row');
  return choices(format, sums.find(({ left }) => left.includes(total))?.right ?? [], 'column');
}

function choices(format: Format, cells: readonly string[], part: 'row' | 'column'): readonly Choice[] {
  return cells.flatMap(id => {
    const cell = format.cells.get(id);
    if (!cell) return [];
    return [{ id: cell[part], label: part === 'row' ? cell.rowName : cell.columnName }];
  });
}

/** A kind of dispute, and how one of it can end. */
export interface DisputeChoice extends Choice {
  readonly outcomes: readonly Choice[];
}

/** The kinds of dispute of a format, each with its results; 尚未审结 and sums are none. */
export function disputesOf(format: Format): readonly DisputeChoice[] {
  const { table = '', groups = [], pending = '' } = format.roles.disputes ?? {};
  return groups.map(group => {
    const cells = [...format.cells.values()].filter(
      cell => cell.table === table && !cell.total && cell.column.startsWith(`${group}.`),
    );
    const names = cells.map(cell => cell.columnName.split(' '));
    const outcomes = cells.flatMap(({ column, columnName }) => {
      const id = column.slice(group.length + 1);
      return id === pending ? [] : [{ id, label: columnName.split(' ').at(-1) ?? columnName }];
    });
    return { id: group, label: names[0]?.slice(0, -1).join(' ') ?? group, outcomes };
  });
}
