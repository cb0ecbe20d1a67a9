import type { Draft } from '../../src/shared/report/draft.ts';
import { fixedYardstick } from './fixed-work.ts';
import { rowInTurns } from './measure.ts';
import { asTyped, fullReports, longReports } from './reports.ts';
import type { Bench } from './subject.ts';

/** All checks of full reports: with short texts, with texts of 5,000 characters, and those against last year's. */
export const benchChecks: Bench = async function* (subjects) {
  const short = fullReports(50);
  const long = longReports();
  const of = (reports: readonly Draft[], run: number) => asTyped(reports[run % reports.length] as Draft);
  const works = (reports: readonly Draft[]) =>
    subjects.map(
      ({ runChecks }) =>
        (run: number) =>
          runChecks(of(reports, run)),
    );
  const againstLast = subjects.map(({ runChecks }) => (run: number) => {
    const draft = of(long, run);
    return runChecks(draft, { last: { ...of(long, run + 1), year: draft.year - 1 } });
  });
  const times = { runs: 200, warmUp: 50 };
  yield await rowInTurns(
    { name: 'checks: full 2021 report', target: 1 },
    fixedYardstick,
    works(short),
    times,
  );
  yield await rowInTurns({ name: 'checks: 5,000 characters', target: 5 }, fixedYardstick, works(long), times);
  yield await rowInTurns(
    { name: 'checks: … against last year', target: 6 },
    fixedYardstick,
    againstLast,
    times,
  );
};
