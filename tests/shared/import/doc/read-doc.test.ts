import { describe, expect, test } from 'vitest';
import WordExtractor from 'word-extractor';
import { readDoc } from '../../../../src/shared/import/doc/read-doc.ts';
import { ImportError } from '../../../../src/shared/import/import-error.ts';
import { importFile } from '../../../../src/shared/import/import-file.ts';
import { blockText } from '../../../../src/shared/import/source.ts';
import { printedCells, printedTexts } from '../../../helpers/import-expectations.ts';
import { docFixtures, officeFixture } from '../../../helpers/office-fixtures.ts';

/** Without spaces; the other reader makes all quotes straight. */
const words = (text: string): string => text.replace(/\s+/g, '').replace(/[“”]/g, '"');

describe('a .doc that LibreOffice wrote', () => {
  test.each(docFixtures)('from $about reads back exactly ($name)', async ({ name, draft }) => {
    const result = await importFile({ name, bytes: officeFixture(name) });
    expect(result.cells).toEqual(printedCells(draft));
    expect(result.texts).toEqual(printedTexts(draft));
    expect([result.format, result.year, result.unit]).toEqual([draft.format, draft.year, draft.unit]);
    expect(result.signature).toEqual(draft.signature);
  });

  test.each(docFixtures)(
    'from $about has the words another reader finds, in their order',
    async ({ name }) => {
      const bytes = officeFixture(name);
      const document = await new WordExtractor().extract(Buffer.from(bytes));
      const own = readDoc(bytes).blocks.map(blockText).join('\n');
      expect(words(own)).toBe(words(document.getBody()));
    },
  );

  test('is the same whatever its name: .wps, .docx', async () => {
    const bytes = officeFixture('own-2021.doc');
    const cells = printedCells(docFixtures[0]!.draft);
    for (const name of ['年报.wps', '年报.docx', '年报']) {
      expect((await importFile({ name, bytes })).cells).toEqual(cells);
    }
  });
});

describe('a .doc that cannot be read is answered with what to do', () => {
  const refusal = async (bytes: Uint8Array): Promise<ImportError> => {
    const error = await importFile({ name: '年报.doc', bytes }).catch((reason: unknown) => reason);
    if (error instanceof ImportError) return error;
    throw new Error(`it was not refused: ${String(error)}`);
  };

  test.each([0.02, 0.2, 0.5, 0.9])('where only %s of it is there', async share => {
    const whole = officeFixture('own-2021.doc');
    const error = await refusal(whole.slice(0, Math.floor(whole.length * share)));
    expect(error.message).toContain('另存为 .docx');
  });

  test('where it has a password', async () => {
    const bytes = officeFixture('own-2021.doc').slice();
    const at = Buffer.from(bytes).indexOf(Buffer.from([0xec, 0xa5]));
    bytes[at + 0x0b] = (bytes[at + 0x0b] ?? 0) | 0x01;
    expect((await refusal(bytes)).problem).toBe('encrypted');
  });

  test('where it is older than Word 97', async () => {
    const bytes = officeFixture('own-2021.doc').slice();
    const at = Buffer.from(bytes).indexOf(Buffer.from([0xec, 0xa5]));
    bytes.set([0x65, 0x00], at + 2);
    expect((await refusal(bytes)).problem).toBe('legacyWord');
  });
});
