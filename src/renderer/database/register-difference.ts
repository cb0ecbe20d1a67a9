import {
  type RegisterChange,
  type RegisterContent,
  type RowChange,
  type RowRevisions,
  type RowTable,
  rowKey,
} from './registers-contract.ts';

/**
 * What has to be stored so that a register that stands as `before` stands as `after`; undefined where nothing
 * has. Values are never changed in place, so that a row that is the same object is the same row.
 */
export function registerDifference(
  before: RegisterContent,
  after: RegisterContent,
  revisions: RowRevisions,
): RegisterChange | undefined {
  const rows = [
    ...rowDifference('entries', before.entries, after.entries, each => each.id),
    ...rowDifference('documents', before.documents, after.documents, each => each.id),
    ...rowDifference('persons', before.people, after.people, each => each.entryId),
  ].map(row => ({ ...row, base: revisions.get(rowKey(row)) ?? 0 }));
  if (rows.length === 0 && before.register === after.register) return undefined;
  return { register: after.register, rows };
}

function rowDifference<Value extends NonNullable<RowChange['value']>>(
  table: RowTable,
  before: readonly Value[],
  after: readonly Value[],
  idOf: (value: Value) => string,
): readonly Omit<RowChange, 'base'>[] {
  if (before === after) return [];
  const known = new Map(before.map(value => [idOf(value), value]));
  const here = new Set(after.map(idOf));
  const put = after.filter(value => known.get(idOf(value)) !== value);
  const removed = before.filter(value => !here.has(idOf(value)));
  return [
    ...put.map(value => ({ table, id: idOf(value), value })),
    ...removed.map(value => ({ table, id: idOf(value) })),
  ];
}
