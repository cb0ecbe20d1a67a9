import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportDocx } from '../../../src/shared/document/export-docx.ts';
import { exportHtml, exportHtmlFragment } from '../../../src/shared/document/export-html.ts';
import { exportText } from '../../../src/shared/document/export-text.ts';
import { importHtml, importReport, importText } from '../../../src/shared/import/import-report.ts';
import type { ImportResult } from '../../../src/shared/import/import-result.ts';
import type { Draft } from '../../../src/shared/report/draft.ts';
import { arbitraryDraft } from '../../helpers/arbitraries.ts';
import { printedCells, printedTexts } from '../../helpers/import-expectations.ts';

/** Reports with and without a signature. */
const reports: fc.Arbitrary<Draft> = fc
  .tuple(
    arbitraryDraft(),
    fc.option(fc.constant({ organ: '清河县柳林镇人民政府', date: '2025-01-15' }), { nil: undefined }),
  )
  .map(([draft, signature]) => (signature ? { ...draft, signature } : draft));

function expectSame(result: ImportResult, draft: Draft): void {
  expect(result.cells).toEqual(printedCells(draft));
  expect(result.texts).toEqual(printedTexts(draft));
  expect(result.format).toBe(draft.format);
  expect(result.year).toBe(draft.year);
  expect(result.unit).toBe(draft.unit);
  expect(result.signature).toEqual(draft.signature);
  expect(result.account.unrecognised).toEqual([]);
}

describe('what is exported reads back as the same report', () => {
  test('from plain text', () => {
    fc.assert(
      fc.property(reports, draft => expectSame(importText(exportText(draft)), draft)),
      { numRuns: 150 },
    );
  });

  test('from a web page', () => {
    fc.assert(
      fc.property(reports, draft => expectSame(importHtml(exportHtml(draft)), draft)),
      { numRuns: 150 },
    );
  });

  test('from what was copied to the clipboard', () => {
    fc.assert(
      fc.property(reports, draft => expectSame(importHtml(exportHtmlFragment(draft)), draft)),
      { numRuns: 50 },
    );
  });

  test('from a Word file', async () => {
    await fc.assert(
      fc.asyncProperty(reports, async draft => {
        expectSame(importReport({ name: 'report.docx', bytes: await exportDocx(draft) }), draft);
      }),
      { numRuns: 40 },
    );
  });
});
