import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { outlineOf } from '../../../src/shared/document/outline.ts';
import { formatById } from '../../../src/shared/formats/registry.ts';
import { ImportError } from '../../../src/shared/import/import-error.ts';
import { importFile } from '../../../src/shared/import/import-file.ts';
import { anyDamage, damage } from '../../helpers/import-mutations.ts';
import { distinctReport } from '../../helpers/import-reports.ts';
import { oneSheet } from '../../helpers/import-workbooks.ts';
import { pdfPage } from '../../helpers/made-pdf.ts';
import { officeFixture } from '../../helpers/office-fixtures.ts';

/** Every run damages so many files; `OFFICE_MUTATIONS=3000` is the whole, whose figures are in docs/可靠性.md. */
const files = Number(process.env.OFFICE_MUTATIONS ?? 70);
const each = Math.ceil(files / 4);

/** Of the processor, so that a busy machine does not count. */
const longestSeconds = 2;
const mostMegabytes = 300;

const worst = { seconds: 0, megabytes: 0, read: 0, refused: 0 };

/** Imports what may be anything: figures of the format where it stands, or a clear refusal, within the time allowed. */
async function importAnything(name: string, bytes: Uint8Array): Promise<void> {
  const start = process.cpuUsage();
  const before = process.memoryUsage().rss;
  try {
    const { format, cells, account } = await importFile({ name, bytes });
    const known = formatById(format).cells;
    for (const id of Object.keys(cells)) {
      expect(known.has(id)).toBe(true);
      expect(account.cellSources[id]).toBeDefined();
    }
    worst.read += 1;
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    expect(error.message).toMatch(/^[\u4e00-\u9fff].*[。]$/s);
    worst.refused += 1;
  }
  const { user, system } = process.cpuUsage(start);
  const seconds = (user + system) / 1e6;
  const megabytes = (process.memoryUsage().rss - before) / 1024 / 1024;
  worst.seconds = Math.max(worst.seconds, seconds);
  worst.megabytes = Math.max(worst.megabytes, megabytes);
  expect(seconds).toBeLessThan(longestSeconds);
  expect(megabytes).toBeLessThan(mostMegabytes);
}

/** Two stretches of a file that have changed places, each a sector of a .doc long. */
const swapped = fc
  .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([from, to]) => (bytes: Uint8Array) => {
    const changed = bytes.slice();
    const [a, b] = [from, to].map(share => Math.floor((share * bytes.length) / 512) * 512) as [
      number,
      number,
    ];
    changed.set(bytes.subarray(a, a + 512), Math.min(b, bytes.length - Math.min(512, bytes.length - a)));
    changed.set(bytes.subarray(b, b + 512), Math.min(a, bytes.length - Math.min(512, bytes.length - b)));
    return changed;
  });

const anyOfficeDamage = fc.oneof(
  { weight: 4, arbitrary: anyDamage },
  { weight: 1, arbitrary: swapped.map(one => [one]) },
);

describe(`${files} damaged PDFs, old Word files and workbooks: read or refused, never a crash or a hang`, () => {
  const time = Math.max(120_000, files * 1000);
  let workbook: Uint8Array;
  beforeAll(async () => {
    workbook = await oneSheet(outlineOf(distinctReport('2021')));
    // What loads the libraries is not counted.
    await importFile({ name: 'a.pdf', bytes: officeFixture('own-2021.pdf') });
    await importFile({ name: 'a.xlsx', bytes: workbook });
  }, 120_000);
  afterAll(() => {
    if (process.env.OFFICE_MUTATIONS !== undefined) console.log(worst);
  });

  const damaged = (name: string, whole: () => Uint8Array) => async () => {
    await fc.assert(
      fc.asyncProperty(anyOfficeDamage, mutations => importAnything(name, damage(whole(), mutations))),
      { numRuns: each },
    );
  };
  test(
    'PDFs',
    damaged('a.pdf', () => officeFixture('own-2021.pdf')),
    time,
  );
  test(
    'old Word files',
    damaged('a.doc', () => officeFixture('own-2021.doc')),
    time,
  );
  test(
    'workbooks',
    damaged('a.xlsx', () => workbook),
    time,
  );

  test(
    'workbooks that are whole zips with a damaged part',
    async () => {
      const parts = unzipSync(workbook);
      const names = Object.keys(parts);
      await fc.assert(
        fc.asyncProperty(anyOfficeDamage, fc.constantFrom(...names), (mutations, name) => {
          const part = damage(parts[name] ?? new Uint8Array(), mutations);
          return importAnything('a.xlsx', zipSync({ ...parts, [name]: part }, { level: 1 }));
        }),
        { numRuns: each },
      );
    },
    time,
  );
});

const many = (words: string, count: number): string => words.repeat(count);
const sheet = (content: string) => strToU8(`<worksheet><sheetData>${content}`);

describe('files made to stall a program', () => {
  test.each([
    ['a PDF of fifty thousand lines', pdfPage(many('0 0 m 100 0 l S\n', 50_000))],
    ['a PDF of lines that all cross', pdfPage(gridLines(400))],
    ['a PDF that saves without end', pdfPage(many('q ', 5_000))],
    ['a PDF of figures without end', pdfPage(`BT /F1 9 Tf ${many('(12345 67890) Tj 1 0 Td ', 20_000)} ET`)],
  ])('%s', async (_, bytes) => {
    await importAnything('a.pdf', bytes);
  });

  test.each([
    [
      'merges that cover everything',
      `</sheetData><mergeCells>${many('<mergeCell ref="A1:XFD1048576"/>', 200)}</mergeCells>`,
    ],
    [
      'columns that hide everything',
      `</sheetData><cols>${many('<col min="1" max="16384" hidden="1"/>', 2000)}</cols>`,
    ],
    [
      'shared formulas of formulas',
      many('<row><c><f t="shared" si="0" ref="A1:XFD9">A1</f></c></row>', 5_000),
    ],
  ])('a workbook of %s', async (_, content) => {
    const parts = unzipSync(await oneSheet(outlineOf(distinctReport('2021'))));
    const first = '<row r="1"><c r="A1"><v>1</v></c><c r="Z400"><v>2</v></c></row>';
    parts['xl/worksheets/sheet1.xml'] = sheet(first + content);
    await importAnything('a.xlsx', zipSync(parts as never));
  });
});

function gridLines(count: number): string {
  return Array.from(
    { length: count },
    (_, at) => `0 ${at * 2} m 595 ${at * 2} l S ${at} 0 m ${at} 842 l S`,
  ).join('\n');
}
