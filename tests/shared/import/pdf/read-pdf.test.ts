import { describe, expect, test } from 'vitest';
import { ImportError } from '../../../../src/shared/import/import-error.ts';
import { importFile } from '../../../../src/shared/import/import-file.ts';
import { printedCells, printedTexts } from '../../../helpers/import-expectations.ts';
import { pdfOf, pdfPage } from '../../../helpers/made-pdf.ts';
import { officeFixture, pdfFixtures } from '../../../helpers/office-fixtures.ts';

describe('a PDF', () => {
  test.each(pdfFixtures)('of $about reads back exactly ($name)', async ({ name, draft }) => {
    const result = await importFile({ name, bytes: officeFixture(name) });
    expect(result.cells).toEqual(printedCells(draft));
    expect(result.texts).toEqual(printedTexts(draft));
    expect([result.format, result.year, result.unit]).toEqual([draft.format, draft.year, draft.unit]);
    expect(result.signature).toEqual(draft.signature);
    expect(result.account.unrecognised).toEqual([]);
  });

  test('is known by its content, whatever its name', async () => {
    const { name, draft } = pdfFixtures[0]!;
    const result = await importFile({ name: '年报.docx', bytes: officeFixture(name) });
    expect(result.cells).toEqual(printedCells(draft));
  });
});

async function refusal(bytes: Uint8Array): Promise<ImportError> {
  const error = await importFile({ name: '年报.pdf', bytes }).catch((reason: unknown) => reason);
  if (error instanceof ImportError) return error;
  throw new Error(`it was not refused: ${String(error)}`);
}

describe('a PDF that cannot be read is answered with what to do', () => {
  test('where it is scanned', async () => {
    const error = await refusal(pdfPage('0.5 g 50 50 400 700 re f'));
    expect(error.problem).toBe('pdf');
    expect(error.message).toContain('扫描件');
    expect(error.message).toContain('转成 .docx');
  });

  test('where it has a password', async () => {
    const key = '<00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff>';
    const encrypted = pdfOf(
      [
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Kids [] /Count 0 >>',
        `<< /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O ${key} /U ${key} >>`,
      ],
      '/Encrypt 3 0 R /ID [<00> <00>]',
    );
    const error = await refusal(encrypted);
    expect(error.problem).toBe('encrypted');
    expect(error.message).toContain('密码');
  });

  test('where nothing of it can be used', async () => {
    const whole = officeFixture('own-2021.pdf');
    for (const share of [0.001, 0.01]) {
      expect((await refusal(whole.slice(0, Math.floor(whole.length * share)))).problem).toMatch(
        /damaged|pdf/,
      );
    }
  });

  test('where it is no report', async () => {
    const words = 'A letter about something else, long enough to be read as words.';
    const error = await refusal(pdfPage(`BT /F1 12 Tf 60 700 Td (${words}) Tj ET`));
    expect(error.problem).toBe('notReport');
  });
});
