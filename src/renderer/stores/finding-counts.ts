import type { Finding } from '../../shared/checks/finding.ts';
import type { Draft } from '../../shared/report/draft.ts';
import type { FindingCounts } from '../database/drafts-contract.ts';

/**
 * How many findings there are of each severity: what is not filled in yet counts among the errors, what was
 * marked 已核实 does not count.
 */
export function countsOf(findings: readonly Finding[]): FindingCounts {
  const of = (severity: Finding['severity']) =>
    findings.filter(finding => finding.severity === severity && !finding.acknowledged).length;
  return { errors: of('error'), warnings: of('warning'), hints: of('hint') };
}

/** Checks a draft and counts what is found. */
export async function countFindings(draft: Draft): Promise<FindingCounts> {
  const { runChecks } = await import('../../shared/checks/run-checks.ts');
  return countsOf(runChecks(draft));
}
