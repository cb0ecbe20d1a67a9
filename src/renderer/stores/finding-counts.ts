import type { Finding } from '../../shared/checks/finding.ts';
import { isOpenProblem, isUnfilled } from '../../shared/editing/unfilled.ts';
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

/** How the report stands: open problems of each severity, and whether anything is not filled in yet. */
export function standingOf(shown: readonly Finding[]): Standing {
  if (latest?.shown !== shown) {
    const standing = { ...countsOf(shown.filter(isOpenProblem)), unfilled: shown.some(isUnfilled) };
    latest = { shown, standing };
  }
  return latest.standing;
}

type Standing = FindingCounts & { readonly unfilled: boolean };

/** What was counted last: the bar and the panel ask about the same findings at every key. */
let latest: { readonly shown: readonly Finding[]; readonly standing: Standing } | undefined;

/** Checks a draft and counts what is found. */
export async function countFindings(draft: Draft): Promise<FindingCounts> {
  const { runChecks } = await import('../../shared/checks/run-checks.ts');
  return countsOf(runChecks(draft));
}
