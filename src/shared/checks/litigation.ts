import type { Cell } from '../formats/cells.ts';
import type { Format } from '../formats/compile.ts';
import type { CellId } from '../formats/types.ts';
import { add, compare, type Decimal, zero } from '../report/decimal.ts';
import { numberIn } from '../report/values.ts';
import { plausibleRules } from '../rules/plausible-rules.ts';
import type { Check, CheckedReport } from './context.ts';
import { finding } from './finding.ts';

/**
 * `plausible.litigation`: reviews or lawsuits over disclosure although no request was received or carried in,
 * this year or, where its report is at hand, last year. They follow from requests; the count may have been
 * put into the wrong table, or taken over from all reviews and lawsuits of the body.
 */
export const litigationWithoutRequests: Check = ({ last, ...report }) => {
  const { disputes: role, requests } = report.format.roles;
  if (!role || !requests) return [];
  const disputes = sumOf(report, cell => cell.table === role.table && !cell.total);
  if (!disputes || compare(disputes, zero) <= 0) return [];
  const years = last?.draft.year === report.draft.year - 1 ? [report, last] : [report];
  const noRequest = years.every(year => {
    const cameIn = sumOf(year, cell => isOfWhatCameIn(year.format, cell));
    return cameIn !== undefined && compare(cameIn, zero) === 0;
  });
  if (!noRequest) return [];
  const cells: readonly CellId[] = [...report.format.cells.values()]
    .filter(cell => cell.table === role.table && !cell.total)
    .map(cell => cell.id)
    .filter(id => compare(numberIn(report.values, id) ?? zero, zero) > 0);
  const when = years.length === 2 ? '本年和上年都' : '本年';
  return [
    finding(plausibleRules.litigation, {
      message: `填了行政复议或行政诉讼，但${when}没有收到政府信息公开申请。这里只填因政府信息公开引起的复议、诉讼，请核对。`,
      cells,
    }),
  ];
};

function isOfWhatCameIn({ roles: { requests } }: Format, { table, row, total }: Cell): boolean {
  return table === requests?.table && !total && (row === requests.received || row === requests.carriedIn);
}

/** The sum of the figures of some cells; undefined where none of them holds one. */
function sumOf({ format, values }: CheckedReport, chosen: (cell: Cell) => boolean): Decimal | undefined {
  let sum: Decimal | undefined;
  for (const cell of format.cells.values()) {
    const value = chosen(cell) ? numberIn(values, cell.id) : undefined;
    if (value) sum = add(sum ?? zero, value);
  }
  return sum;
}
