import { runChecks } from '../../src/shared/checks/run-checks.ts';
import { type Bench, medianTime } from './measure.ts';
import { fullReports } from './reports.ts';

/** All checks of full reports, alone and against last year's. */
export const benchChecks: Bench = async () => {
  const reports = fullReports(50);
  const report = (run: number) => reports[run % reports.length];
  const times = { runs: 1000, warmUp: 500 };
  const alone = await medianTime(run => {
    const draft = report(run);
    if (draft) runChecks(draft);
  }, times);
  const againstLast = await medianTime(run => {
    const [draft, last] = [report(run), report(run + 1)];
    if (draft && last) runChecks(draft, { last: { ...last, year: draft.year - 1 } });
  }, times);
  return [
    { name: 'checks: full 2021 report', median: alone, target: 0.5, unit: 'ms', runs: times.runs },
    { name: 'checks: against last year', median: againstLast, unit: 'ms', runs: times.runs },
  ];
};
