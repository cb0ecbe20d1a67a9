import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportDocx } from '../../../src/shared/document/export-docx.ts';
import { exportHtml } from '../../../src/shared/document/export-html.ts';
import { isMadeKind, makeFile } from '../../../src/shared/document/make-file.ts';
import { readBackDraft, readBackPage, readBackText } from '../../../src/shared/document/read-back.ts';
import { saveKinds } from '../../../src/shared/file-kinds.ts';
import { writeDraft } from '../../../src/shared/report/draft-file.ts';
import { arbitraryDraft } from '../../helpers/arbitraries.ts';
import { makeFinishedReport } from '../../helpers/make-report.ts';

const draft = makeFinishedReport({
  cells: { 'requests.newReceived.naturalPerson': '3' },
  signature: { organ: '清河县柳林镇人民政府', date: '2025-01-15' },
});
const kinds = saveKinds.filter(isMadeKind);
const encode = (text: string) => new TextEncoder().encode(text);

describe('a file on its way to the disk', () => {
  test.each(kinds)(
    'of the kind %s reads back as the report it was made of, whatever the report',
    async kind => {
      await fc.assert(
        fc.asyncProperty(arbitraryDraft(), async any => {
          const made = await makeFile(any, kind);
          expect(made).toMatchObject({ kind: 'made' });
        }),
        { numRuns: 12 },
      );
    },
  );

  test('says what was compared', async () => {
    const made = await makeFile(draft, 'docx');
    expect(made.kind === 'made' && made.compared.join('、')).toContain('200 格、14 段');
  });

  test('is the file that the options ask for', async () => {
    const made = await makeFile(draft, 'docx', { fonts: 'system' });
    const bytes = await exportDocx(draft, { fonts: 'system' });
    expect(made.kind === 'made' && Buffer.compare(made.bytes, bytes)).toBe(0);
  });
});

describe('what was read back is another', () => {
  test('where a figure of a web page changed', () => {
    const page = exportHtml(draft).replace('>3<', '>8<');
    const [first, ...more] = readBackPage(encode(page), draft).mismatches;
    expect(first?.message).toContain('应为“3”，写出的文件中是“8”');
    expect(more).toEqual([]);
  });

  test('where a character of a text was lost', () => {
    const bytes = encode('年度报告');
    expect(readBackText(bytes, draft).mismatches).toHaveLength(1);
  });

  test('where a draft lost a figure, or is cut short', () => {
    const lost = encode(writeDraft({ ...draft, cells: {} }));
    const cut = encode(writeDraft(draft)).slice(0, 200);
    expect(readBackDraft(lost, draft).mismatches).toEqual([{ message: '写出的草稿读回来不一样。' }]);
    const { signature, ...rest } = draft;
    expect(readBackDraft(encode(writeDraft({ ...rest, signature })), draft).mismatches).toEqual([]);
    expect(readBackDraft(cut, draft).mismatches[0]?.message).toMatch(/^写出的文件读不回来：/);
  });
});
