import { readFileSync } from 'node:fs';
import mammoth from 'mammoth';
import { exportDocx } from '../../src/shared/document/export-docx.ts';
import { exportText } from '../../src/shared/document/export-text.ts';
import { sharedCase } from '../../tests/helpers/shared-cases.ts';
import { fixedYardstick } from './fixed-work.ts';
import { rowInTurns } from './measure.ts';
import { fullReports } from './reports.ts';
import type { Bench } from './subject.ts';

/** Reading a Word file beside mammoth, and the seed, or a text of our own where it is not there. */
export const benchImport: Bench = async function* (subjects) {
  const [draft] = fullReports(1);
  if (!draft) return;
  const seed = sharedCase('xiaojing-2020.txt');
  const text = seed ? readFileSync(seed) : new TextEncoder().encode(exportText(draft));
  const word = await exportDocx(draft);
  const works = (name: string, bytes: Uint8Array) =>
    subjects.map(
      ({ importReport }) =>
        () =>
          importReport({ name, bytes }),
    );
  const buffer = Buffer.from(word);
  yield await rowInTurns(
    { name: 'import: a Word file of our own', target: 1 },
    { name: 'mammoth', work: () => mammoth.convertToHtml({ buffer }) },
    works('report.docx', word),
    { runs: 40, warmUp: 15 },
  );
  yield await rowInTurns(
    { name: seed ? 'import: the seed (text)' : 'import: a full report (text)', target: 5 },
    fixedYardstick,
    works('report.txt', text),
    { runs: 100, warmUp: 30 },
  );
};
