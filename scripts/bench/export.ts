import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import type { Draft } from '../../src/shared/report/draft.ts';
import { medianOf, type Row, rowInTurns } from './measure.ts';
import { fullReports } from './reports.ts';
import type { Bench, Subject } from './subject.ts';

/** The Word file of full reports beside docxtemplater, which fills as many figures into one made before; its size. */
export const benchExport: Bench = async function* (subjects) {
  const reports = fullReports(10);
  const of = (run: number) => reports[run % reports.length] as Draft;
  const [now] = subjects;
  const [first] = reports;
  if (!now || !first) return;
  const { template, count } = await templateOf(now, first);
  const works = subjects.map(
    ({ exportDocx }) =>
      (run: number) =>
        exportDocx(of(run)),
  );
  yield await rowInTurns(
    { name: `export: full 2021 report, ${count} figures`, target: 1.2 },
    { name: 'docxtemplater', work: run => fill(template, of(run)) },
    works,
    { runs: 40, warmUp: 15 },
  );
  yield await sizes(subjects, reports);
};

async function sizes(subjects: readonly Subject[], reports: readonly Draft[]): Promise<Row> {
  const values = subjects.map(async ({ exportDocx }) => {
    const files = await Promise.all(reports.map(report => exportDocx(report)));
    return medianOf(files.map(file => file.length / 1024));
  });
  return {
    name: 'export: size of the Word file',
    unit: 'KB',
    values: await Promise.all(values),
    target: 20,
    runs: reports.length,
  };
}

/** Our own file with a tag in the place of each figure: {requests_granted_total}. */
async function templateOf({ exportDocx }: Subject, draft: Draft) {
  const ids = Object.keys(draft.cells);
  // Numbers that stand nowhere else, and so are found again in the file.
  const marks = new Map(ids.map((id, index) => [String(900001 + index), id]));
  const cells = Object.fromEntries([...marks].map(([mark, id]) => [id, mark]));
  const zip = new PizZip(await exportDocx({ ...draft, cells }));
  let count = 0;
  const xml = (zip.file('word/document.xml')?.asText() ?? '').replaceAll(/9\d{5}(?:\.0+)?/g, found => {
    const id = marks.get(found.split('.')[0] ?? '');
    if (id === undefined) return found;
    count += 1;
    return `{${tagOf(id)}}`;
  });
  zip.file('word/document.xml', xml);
  const template: Uint8Array = zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
  return { template, count };
}

const tagOf = (id: string) => id.replaceAll('.', '_');

function fill(template: Uint8Array, { cells }: Draft): Uint8Array {
  const document = new Docxtemplater(new PizZip(template));
  document.render(Object.fromEntries(Object.entries(cells).map(([id, value]) => [tagOf(id), value])));
  return document.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
}
