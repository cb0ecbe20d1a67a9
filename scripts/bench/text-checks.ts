import { type CheckContext, readForChecks } from '../../src/shared/checks/context.ts';
import { textChecks } from '../../src/shared/checks/text/text-checks.ts';
import type { Draft } from '../../src/shared/report/draft.ts';
import { makeFinishedReport } from '../../tests/helpers/make-report.ts';
import { reportFiles } from '../../tests/shared/checks/text/report-files.ts';
import { type Bench, medianTime } from './measure.ts';
import { asTyped } from './reports.ts';

/** The length the target speaks of. */
const characters = 5000;

/**
 * Reports of 5,000 characters each, put together from the whole reports of the tests: nine tenths in 一 and 五.
 * Each starts at another report, so that no two are the same.
 */
function longReports(): readonly Draft[] {
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

/** All text checks of a report of 5,000 characters, alone and against last year's. */
export const benchTextChecks: Bench = async () => {
  const reports = longReports();
  const report = (run: number) => asTyped(reports[run % reports.length] ?? makeFinishedReport());
  const check = (context: CheckContext) => textChecks.flatMap(find => find(context));
  const times = { runs: 300, warmUp: 100 };
  const alone = await medianTime(run => check(readForChecks(report(run))), times);
  const againstLast = await medianTime(run => {
    const draft = report(run);
    check({ ...readForChecks(draft), last: readForChecks({ ...report(run + 1), year: draft.year - 1 }) });
  }, times);
  return [
    { name: 'text checks: 5,000 characters', median: alone, target: 4, unit: 'ms', runs: times.runs },
    { name: 'text checks: against last year', median: againstLast, target: 8, unit: 'ms', runs: times.runs },
  ];
};
