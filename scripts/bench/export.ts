import { exportDocx } from '../../src/shared/document/export-docx.ts';
import { type Bench, medianOf, medianTime } from './measure.ts';
import { fullReports } from './reports.ts';

/** The Word file of full reports: time and size. */
export const benchExport: Bench = async () => {
  const reports = fullReports(10);
  const runs = 60;
  const sizes: number[] = [];
  const median = await medianTime(
    async run => {
      const draft = reports[run % reports.length];
      if (draft) sizes.push((await exportDocx(draft)).length / 1024);
    },
    { runs, warmUp: 20 },
  );
  return [
    { name: 'export: full 2021 report', median, target: 60, unit: 'ms', runs },
    { name: 'export: size of the Word file', median: medianOf(sizes), target: 25, unit: 'KB', runs },
  ];
};
