import type { DisputesRole } from '../declaration/roles.ts';
import { cellId } from '../grid.ts';
import type { CellId } from '../types.ts';
import type { Examination } from './examined.ts';
import { rowsOf } from './examined.ts';

/** Roles: what plays a part is there. */
export const examineRoles: Examination = ({ declaration, format }) => {
  const { roles, tables, sections, sentences } = declaration;
  const { requests, disputes, documents, unpaidFees } = roles;
  const table = tables.find(({ id }) => id === requests?.table);
  const rows = table ? rowsOf(table).map(({ id }) => id) : [];
  const columns = [...format.cells.values()]
    .filter(cell => cell.table === table?.id)
    .map(cell => cell.column);
  const none = sentences.find(({ id }) => id === requests?.none.sentence);
  const missing = (what: string, id: string) => [`角色里的“${id}”不是${what}。`];
  return [
    ...(requests && !table ? missing('一张表', requests.table) : []),
    ...(requests && table
      ? [requests.received, requests.carriedIn, requests.stillOpen, requests.handled]
          .filter(row => row !== undefined)
          .filter(row => !rows.includes(row))
          .flatMap(row => missing('一行', row))
      : []),
    ...(requests && table && !columns.includes(requests.all) ? missing('一栏', requests.all) : []),
    ...(requests && !none?.wordings.some(({ whenNone }) => whenNone)
      ? missing('一条说明没有申请的标准语句', requests.none.sentence)
      : []),
    ...(disputes && !tables.some(({ id }) => id === disputes.table) ? missing('一张表', disputes.table) : []),
    ...disputeColumns(disputes)
      .filter(cell => !format.cells.has(cell))
      .flatMap(cell => missing('一格', cell)),
    ...Object.values(documents ?? {})
      .flatMap(cells => Object.values(cells))
      .filter(cell => !format.cells.has(cell))
      .flatMap(cell => missing('一格', cell)),
    ...(unpaidFees && !format.cells.has(unpaidFees.cell) ? missing('一格', unpaidFees.cell) : []),
    ...(unpaidFees && !sections.some(({ kind, id }) => kind === 'text' && id === unpaidFees.text)
      ? missing('文字部分', unpaidFees.text)
      : []),
  ];
};

/** The cells of disputes not decided yet, one for each kind. */
function disputeColumns(disputes: DisputesRole | undefined): readonly CellId[] {
  const { table = '', groups = [], pending } = disputes ?? {};
  return pending === undefined ? [] : groups.map(group => cellId(table, '', `${group}.${pending}`));
}
