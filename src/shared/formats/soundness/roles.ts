import type { Examination } from './examined.ts';
import { rowsOf } from './examined.ts';

/** Roles: what plays a part is there. */
export const examineRoles: Examination = ({ declaration, format }) => {
  const { roles, tables, sections, sentences } = declaration;
  const { requests, disputes, unpaidFees } = roles;
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
      ? [requests.received, requests.carriedIn]
          .filter(row => !rows.includes(row))
          .flatMap(row => missing('一行', row))
      : []),
    ...(requests && table && !columns.includes(requests.all) ? missing('一栏', requests.all) : []),
    ...(requests && !none?.wordings.some(({ whenNone }) => whenNone)
      ? missing('一条说明没有申请的标准语句', requests.none.sentence)
      : []),
    ...(disputes && !tables.some(({ id }) => id === disputes.table) ? missing('一张表', disputes.table) : []),
    ...(unpaidFees && !format.cells.has(unpaidFees.cell) ? missing('一格', unpaidFees.cell) : []),
    ...(unpaidFees && !sections.some(({ kind, id }) => kind === 'text' && id === unpaidFees.text)
      ? missing('文字部分', unpaidFees.text)
      : []),
  ];
};
