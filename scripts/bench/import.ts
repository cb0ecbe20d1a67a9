import { readFileSync } from 'node:fs';
import { exportDocx } from '../../src/shared/document/export-docx.ts';
import { exportText } from '../../src/shared/document/export-text.ts';
import { importReport } from '../../src/shared/import/import-report.ts';
import { sharedCase } from '../../tests/helpers/shared-cases.ts';
import { type Bench, medianTime } from './measure.ts';
import { fullReports } from './reports.ts';

/** Reading the seed, or a text of our own where it is not there, and a Word file. */
export const benchImport: Bench = async () => {
  const [draft] = fullReports(1);
  if (!draft) return [];
  const seed = sharedCase('xiaojing-2020.txt');
  const text = seed ? readFileSync(seed) : new TextEncoder().encode(exportText(draft));
  const word = await exportDocx(draft);
  const times = { runs: 100, warmUp: 30 };
  return [
    {
      name: seed ? 'import: the seed (text)' : 'import: a full report (text)',
      median: await medianTime(() => importReport({ name: 'report.txt', bytes: text }), times),
      target: 5,
      unit: 'ms',
      runs: times.runs,
    },
    {
      name: 'import: a Word file of our own',
      median: await medianTime(() => importReport({ name: 'report.docx', bytes: word }), times),
      target: 100,
      unit: 'ms',
      runs: times.runs,
    },
  ];
};
