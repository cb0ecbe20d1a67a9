import type { FindingCounts } from '../../shared/editing/finding-counts.ts';
import { countsOf } from '../../shared/editing/standing.ts';
import type { Draft } from '../../shared/report/draft.ts';
import { formatsInUse } from '../stores/formats-store.ts';
import { part } from './parts.ts';

const fetchChecks = part(() => import('../../shared/checks/run-checks.ts'));

/** Checks a draft and counts what is found; nothing is known of one whose format is not there. */
export async function countFindings(draft: Draft): Promise<FindingCounts | undefined> {
  const formats = formatsInUse();
  if (!formats.find(draft.format)) return undefined;
  const { runChecks } = await fetchChecks();
  return countsOf(runChecks(draft, { formats }));
}
