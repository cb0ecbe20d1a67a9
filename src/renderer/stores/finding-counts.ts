import { countsOf, type FindingCounts } from '../../shared/editing/standing.ts';
import type { Draft } from '../../shared/report/draft.ts';

/** Checks a draft and counts what is found. */
export async function countFindings(draft: Draft): Promise<FindingCounts> {
  const { runChecks } = await import('../../shared/checks/run-checks.ts');
  return countsOf(runChecks(draft));
}
