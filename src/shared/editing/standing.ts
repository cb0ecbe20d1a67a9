import type { Finding, Severity } from '../checks/finding.ts';
import type { FindingCounts } from './finding-counts.ts';
import { isOpenProblem, isUnfilled } from './unfilled.ts';

/**
 * How many findings there are of each severity. What is not filled in yet is 未填 and no error, here and everywhere:
 * it is counted by itself, by cells and texts. What was marked 已核实 does not count.
 */
export function countsOf(findings: readonly Finding[]): FindingCounts {
  const open = findings.filter(isOpenProblem);
  const of = (severity: Severity) => open.filter(finding => finding.severity === severity).length;
  const unfilled = findings
    .filter(isUnfilled)
    .reduce((count, { cells }) => count + Math.max(cells.length, 1), 0);
  return { errors: of('error'), warnings: of('warning'), hints: of('hint'), unfilled };
}
