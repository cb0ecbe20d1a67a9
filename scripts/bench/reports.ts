import fc from 'fast-check';
import type { Draft } from '../../src/shared/report/draft.ts';
import { balancedDraft } from '../../tests/helpers/arbitraries.ts';
import { makeFinishedReport } from '../../tests/helpers/make-report.ts';

/** Different reports of format 2021, the same on every run: every cell filled, totals typed, texts written. */
export function fullReports(count: number): readonly Draft[] {
  const { texts } = makeFinishedReport();
  const drafts = balancedDraft('typed', fc.constant('2021'));
  return fc.sample(drafts, { seed: 2021, numRuns: count }).map(draft => ({ ...draft, texts }));
}
