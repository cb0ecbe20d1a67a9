import type { Finding, Severity } from '../checks/finding.ts';
import { isOpenProblem, isUnfilled } from './unfilled.ts';

/** How many findings there are of each severity. */
export interface FindingCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
}

/** How a report stands: open problems of each severity, and whether anything is not filled in yet. */
export interface Standing extends FindingCounts {
  readonly unfilled: boolean;
}

/** Of a report in which nothing was found. */
export const nothingFound: Standing = { errors: 0, warnings: 0, hints: 0, unfilled: false };

/**
 * How many findings there are of each severity: what is not filled in yet counts among the errors, what was
 * marked 已核实 does not count.
 */
export function countsOf(findings: readonly Finding[]): FindingCounts {
  const of = (severity: Severity) =>
    findings.filter(finding => finding.severity === severity && !finding.acknowledged).length;
  return { errors: of('error'), warnings: of('warning'), hints: of('hint') };
}

/** How the report stands by the findings that are shown. */
export function standingOf(shown: readonly Finding[]): Standing {
  return { ...countsOf(shown.filter(isOpenProblem)), unfilled: shown.some(isUnfilled) };
}
