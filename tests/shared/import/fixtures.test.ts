import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { formatById, formats } from '../../../src/shared/formats/registry.ts';
import { importReport } from '../../../src/shared/import/import-report.ts';
import type { ImportResult } from '../../../src/shared/import/import-result.ts';
import { latticeOf } from '../../../src/shared/table-editing/lattice.ts';
import { printedCells, printedTexts } from '../../helpers/import-expectations.ts';
import { distinctReport } from '../../helpers/import-reports.ts';

/** Files that other programs made; see tests/helpers/make-import-fixtures.ts. */
function importFixture(name: string): ImportResult {
  const path = fileURLToPath(new URL(`../../fixtures/import/${name}`, import.meta.url));
  return importReport({ name, bytes: readFileSync(path) });
}

const whole = formats.flatMap(
  ({ id: format }) =>
    [
      [`own-page-${format}.txt`, 'our own Word file as a PDF, its pages as text', format],
      [`libreoffice-page-${format}.txt`, 'a PDF by LibreOffice, its pages as text', format],
      [`torn-page-${format}.txt`, 'a PDF with torn labels and tables over pages, as text', format],
      [`libreoffice-page-${format}.html`, 'a web page by LibreOffice', format],
      [`libreoffice-${format}.docx`, 'a Word file by LibreOffice', format],
      [`libreoffice-broken-${format}.docx`, 'a Word file by LibreOffice, tables in pieces', format],
    ] as const,
);

describe('reports that other programs wrote', () => {
  test.each(whole)('%s (%s) reads back exactly', (name, _, format) => {
    const draft = distinctReport(format);
    const result = importFixture(name);
    expect(result.cells).toEqual(printedCells(draft));
    expect(result.texts).toEqual(printedTexts(draft));
    expect([result.format, result.year, result.unit]).toEqual([format, draft.year, draft.unit]);
    expect(result.signature).toEqual(draft.signature);
    expect(result.account.unrecognised.filter(each => !/^[—\s\d]+$/.test(each.text))).toEqual([]);
  });

  test.each(formats.map(({ id }) => id))(
    'a page whose last column is cut off gives no figure of that table (%s)',
    format => {
      const draft = distinctReport(format);
      const result = importFixture(`cut-off-page-${format}.txt`);
      const expected = printedCells(draft);
      expect(Object.keys(result.cells).filter(id => result.cells[id] !== expected[id])).toEqual([]);
      expect(Object.keys(result.cells).filter(id => !id.startsWith('proactive.'))).toEqual([]);
      const reported = result.account.unrecognised.filter(each => each.row?.table === 'requests');
      expect(reported).toHaveLength(latticeOf(formatById(format), 'requests').rows.length);
      expect(reported[0]?.reason).toMatch(
        /^第 \d+ 行『一、本年新收政府信息公开申请数量』有 6 个数，应为 7 个，未填入$/,
      );
      expect(result.texts).toEqual(printedTexts(draft));
    },
  );
});
