import { figureChecks } from '../../src/shared/checks/figure-checks.ts';
import { runFamilies } from '../../src/shared/checks/run-families.ts';
import { wordChecks } from '../../src/shared/checks/word-checks.ts';
import { openedReport, steppedReport } from '../../src/shared/editing/open-report.ts';
import { formatById } from '../../src/shared/formats/registry.ts';
import { setCells } from '../../src/shared/report/updates.ts';
import { type Bench, medianTime } from './measure.ts';
import { asTyped, fullReports, longTexts } from './reports.ts';

const times = { runs: 1000, warmUp: 500 };
const keys = { runs: 4000, warmUp: 1000 };

/** What one key into a cell computes: everything the editor shows, of a full report beside last year's. */
async function oneKey(): Promise<number> {
  const [draft, last] = fullReports(2);
  if (!draft || !last) return Number.NaN;
  const cells = [...formatById(draft.format).cells.values()].filter(({ total }) => !total);
  let report = openedReport(draft, { ...last, year: draft.year - 1 });
  return medianTime(key => {
    const id = cells[(key >> 1) % cells.length]?.id ?? '';
    const typing = { cell: id, before: new Set<string>() };
    report = steppedReport(report, now => setCells(now, { [id]: String(key % 90) }), { typed: [id], typing });
  }, keys);
}

/** The checks of full reports: what runs at every key, the same against last year, and what reads the texts. */
export const benchChecks: Bench = async () => {
  const reports = fullReports(50);
  const wordy = reports.map(draft => ({ ...draft, texts: longTexts }));
  const figures = await medianTime(run => {
    const draft = reports[run % reports.length];
    if (draft) runFamilies(figureChecks, asTyped(draft));
  }, times);
  const againstLast = await medianTime(run => {
    const draft = reports[run % reports.length];
    const last = reports[(run + 1) % reports.length];
    if (draft && last)
      runFamilies(figureChecks, asTyped(draft), { last: asTyped({ ...last, year: draft.year - 1 }) });
  }, times);
  const words = await medianTime(
    run => {
      const draft = wordy[run % wordy.length];
      if (draft) runFamilies(wordChecks, asTyped(draft));
    },
    { runs: 200, warmUp: 50 },
  );
  return [
    { name: 'checks: one key into an open report', median: await oneKey(), unit: 'ms', runs: keys.runs },
    { name: 'checks: figures, full 2021 report', median: figures, target: 0.5, unit: 'ms', runs: times.runs },
    { name: 'checks: figures, with last year', median: againstLast, unit: 'ms', runs: times.runs },
    { name: 'checks: words, 5,000 characters', median: words, target: 4, unit: 'ms', runs: 200 },
  ];
};
