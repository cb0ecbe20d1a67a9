import fc from 'fast-check';
import type { Draft } from '../../src/shared/report/draft.ts';
import { balancedDraft } from '../../tests/helpers/arbitraries.ts';
import { makeFinishedReport } from '../../tests/helpers/make-report.ts';
import { reportFiles } from '../../tests/shared/checks/text/report-files.ts';

/** Different reports of format 2021, the same on every run: every cell filled, totals typed, texts written. */
export function fullReports(count: number): readonly Draft[] {
  const { texts } = makeFinishedReport();
  const drafts = balancedDraft('typed', fc.constant('2021'));
  return fc.sample(drafts, { seed: 2021, numRuns: count }).map(draft => ({ ...draft, texts }));
}

/** The draft as after a key: nothing computed from its cells before is known of it. */
export const asTyped = (draft: Draft): Draft => ({ ...draft, cells: { ...draft.cells } });

/** How many characters a long report has. */
const characters = 5000;

/**
 * Reports of 5,000 characters each, put together from the whole reports of the tests: nine tenths in 一 and 五.
 * Each starts at another report, so that no two are the same.
 */
export function longReports(): readonly Draft[] {
  return reportFiles.map((_, first) => {
    const inTurn = [...reportFiles.slice(first), ...reportFiles.slice(0, first)].map(
      ({ draft }) => draft.texts,
    );
    const joined = (id: 'overview' | 'problems', length: number) =>
      inTurn
        .map(texts => texts[id] ?? '')
        .join('\n')
        .slice(0, length);
    const introduction = inTurn[0]?.introduction ?? '';
    const others = inTurn[0]?.others ?? '';
    const problems = joined('problems', 1000);
    const overview = joined('overview', characters - introduction.length - others.length - problems.length);
    return makeFinishedReport({ texts: { introduction, overview, problems, others } });
  });
}
