import type { Finding, Severity } from '../checks/finding.ts';
import { isOpenProblem, isUnfilled } from './unfilled.ts';

/** How a report stands: open problems of each severity, and what is not filled in yet. */
export interface FindingCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
  /** How many cells and texts are not filled in yet. */
  readonly unfilled: number;
}

/** Of a report in which nothing was found. */
export const nothingFound: FindingCounts = { errors: 0, warnings: 0, hints: 0, unfilled: 0 };

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

/** The same where only whether there are blanks is said: a key that fills one of many changes nothing there. */
export function atAGlance({ unfilled, ...counts }: FindingCounts) {
  return { ...counts, unfilled: unfilled > 0 };
}
