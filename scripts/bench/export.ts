import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { exportDocx } from '../../src/shared/document/export-docx.ts';
import { formatById } from '../../src/shared/formats/registry.ts';
import type { Draft } from '../../src/shared/report/draft.ts';
import { computeValues, printedText } from '../../src/shared/report/values.ts';
import { type Bench, medianOf } from './measure.ts';
import { fullReports } from './reports.ts';

const runs = 60;
const warmUp = 20;

/**
 * The Word file of full reports: its time beside that of docxtemplater, which fills the same figures into the same
 * file as a template, in turns; and its size.
 */
export const benchExport: Bench = async () => {
  const reports = fullReports(10);
  const [first] = reports;
  if (!first) return [];
  const template = templateOf(first);
  const sizes: number[] = [];
  const own: number[] = [];
  const yardstick: number[] = [];
  for (let run = -warmUp; run < runs; run += 1) {
    const draft = reports[(run + warmUp) % reports.length] ?? first;
    const ownTime = timeOf(() => sizes.push(exportDocx(draft).length / 1024));
    const otherTime = timeOf(() => fill(template, draft));
    if (run < 0) continue;
    own.push(ownTime);
    yardstick.push(otherTime);
  }
  const [median, other] = [medianOf(own), medianOf(yardstick)];
  return [
    { name: 'export: full 2021 report', median, unit: 'ms', runs },
    { name: 'export: docxtemplater, the same figures', median: other, unit: 'ms', runs },
    { name: 'export: against docxtemplater', median: median / other, target: 1.2, unit: '×', runs },
    { name: 'export: size of the Word file', median: medianOf(sizes), target: 20, unit: 'KB', runs },
  ];
};

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The Word file with a tag of docxtemplater in the place of every figure. */
function templateOf(draft: Draft): Uint8Array {
  const inputs = [...formatById(draft.format).cells.keys()];
  return exportDocx({ ...draft, cells: Object.fromEntries(inputs.map(id => [id, `{${id}}`])) });
}

function fill(template: Uint8Array, draft: Draft): Uint8Array {
  const document = new Docxtemplater(new PizZip(template), { parser: tag => ({ get: scope => scope[tag] }) });
  const values = computeValues(formatById(draft.format), draft.cells);
  document.render(Object.fromEntries([...values].map(([id, value]) => [id, printedText(value)])));
  return document.toUint8Array();
}
