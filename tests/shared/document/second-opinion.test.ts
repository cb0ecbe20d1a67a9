import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { exportDocx } from '../../../src/shared/document/export-docx.ts';
import { importReport } from '../../../src/shared/import/import-report.ts';
import type { ImportResult } from '../../../src/shared/import/import-result.ts';
import { chineseDate } from '../../../src/shared/report/calendar-date.ts';
import {
  pdfTexts,
  throughAbiWord,
  throughLibreOffice,
  withoutAbiWord,
  withoutLibreOffice,
} from '../../helpers/other-engines.ts';
import { sampleReports } from '../../helpers/sample-reports.ts';

const folder = mkdtempSync(join(tmpdir(), 'second-opinion-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const samples = sampleReports().map((sample, index) => {
  const path = join(folder, `${index}.docx`);
  const bytes = exportDocx(sample.draft, sample.options);
  writeFileSync(path, bytes);
  return { ...sample, path, bytes };
});

/** What a report says, whatever wrote the file. */
const said = ({ format, unit, year, cells, texts, signature }: ImportResult) => ({
  format,
  unit,
  year,
  cells,
  texts,
  signature,
});

/** The same with the signature at the end of the last text: AbiWord's web pages leave line breaks out. */
function inOneLine(result: ImportResult) {
  const { texts, signature, ...rest } = said(result);
  const { others = '', ...otherTexts } = texts;
  const end = `${others}${signature?.organ ?? ''}${chineseDate(signature?.date ?? '')}`;
  return { ...rest, texts: otherTexts, end: end.replaceAll(/\s/g, '') };
}

describe.skipIf(withoutLibreOffice)(
  `LibreOffice${withoutLibreOffice ? ` (skipped, ${withoutLibreOffice})` : ''}`,
  () => {
    test('writes again what it read: the same words, figures, unit, year and signature in every sample', () => {
      throughLibreOffice(samples.map(({ path }) => path)).forEach((again, index) => {
        const { name, bytes } = samples[index]!;
        const ours = said(importReport({ name: 'a.docx', bytes }));
        expect(said(importReport({ name: 'b.docx', bytes: again })), name).toEqual(ours);
      });
    }, 300_000);
  },
);

describe.skipIf(withoutAbiWord)(`AbiWord${withoutAbiWord ? ` (skipped, ${withoutAbiWord})` : ''}`, () => {
  test.each(samples)(
    'reads the words and figures of $name',
    ({ path, bytes }) => {
      const ours = inOneLine(importReport({ name: 'a.docx', bytes }));
      const page = throughAbiWord(path, 'html');
      expect(inOneLine(importReport({ name: 'b.html', bytes: page }))).toEqual(ours);
    },
    120_000,
  );

  test('prints its number on every page, and all headings', () => {
    const { path } = samples[0]!;
    const pdf = join(folder, 'abiword.pdf');
    writeFileSync(pdf, throughAbiWord(path, 'pdf'));
    const pages = pdfTexts(pdf);
    expect(pages.length).toBeGreaterThan(2);
    pages.forEach((text, index) => {
      const number = text
        .split('\n')
        .map(line => line.replaceAll(/\s/g, ''))
        .findLast(line => /^—.*—$/.test(line));
      expect(number, `page ${index + 1}`).toBe(`—${index + 1}—`);
    });
    // Fonts name some characters by their radicals: ⼀ for 一.
    const whole = pages.join('').replaceAll(/\s/g, '').normalize('NFKC');
    for (const heading of ['一、总体情况', '三、收到和处理政府信息公开申请情况', '六、其他需要报告的事项'])
      expect(whole).toContain(heading.normalize('NFKC'));
  }, 120_000);
});
