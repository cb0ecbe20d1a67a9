import { describe, expect, it } from 'vitest';
import { newDocument } from '../../../src/shared/register/document-entry.ts';
import { documentForm, inForceOn, rowOfDocument } from '../../../src/shared/register/sheet/document-form.ts';
import { mapHeadings } from '../../../src/shared/register/sheet/match-headings.ts';
import { readDocuments } from '../../../src/shared/register/sheet/read-documents.ts';
import { writeForm } from '../../../src/shared/register/sheet/write-form.ts';
import { readSheets } from '../../../src/shared/spreadsheet/read-sheets.ts';
import { writeSheets } from '../../../src/shared/spreadsheet/write-sheets.ts';

const identity = { register: 'r', now: '2026-01-01', newId: () => 'd' };
const document = {
  ...newDocument({ id: 'd', register: 'r', now: '2026-01-01' }),
  title: '关于印发《孝敬镇集市管理办法》的通知',
  number: '孝政发〔2025〕3号',
  issuedOn: '2025-03-01',
  expiredOn: '2030-03-01',
  replacedBy: '',
  note: '',
};
const read = (rows: readonly (readonly string[])[]) => {
  const mapping = mapHeadings(rows, documentForm);
  if (!mapping) throw new Error('no headings');
  return readDocuments(
    rows.map(row => row.map(text => ({ text }))),
    mapping,
    identity,
  );
};

describe('the sheet of documents', () => {
  it('comes back as it went out', async () => {
    const bytes = await writeSheets(writeForm(documentForm, [rowOfDocument(document)], []));
    const rows = (await readSheets(bytes))[0]?.rows ?? [];
    expect(read(rows.map(row => row.map(({ text }) => text))).documents).toEqual([document]);
  });

  it('reads a unit’s own list, or nothing of it', () => {
    const heads = ['序号', '标题', '发文字号', '印发日期', '状态', '起草单位'];
    const { documents } = read([heads, ['1', '甲办法', '孝政〔2025〕1号', '2025年3月1日', '有效', '党政办']]);
    expect(documents[0]).toMatchObject({
      title: '甲办法',
      kind: 'normative',
      issuedOn: '2025-03-01',
      note: '起草单位：党政办',
    });
    const refused = read([heads, ['1', '甲', '', '2025.3.1'], ['2', '', '', '去年']]);
    expect(refused.documents).toEqual([]);
    expect(refused.errors.map(({ row, heading }) => [row, heading])).toEqual([
      [3, '印发日期'],
      [3, '文件名称'],
    ]);
  });

  it('names rows that cannot be counted, that end before they begin, or that may be one document twice', () => {
    const heads = ['文件名称', '文号', '制发日期', '失效日期'];
    const { documents, gaps } = read([
      heads,
      ['甲', '孝政〔2025〕1号', '2025-03-01', '2025-02-01'],
      ['乙', '', '', ''],
      ['丙', '', '2025-04-01', ''],
      ['甲', '孝政[2025]1号', '2025-03-01', ''],
    ]);
    expect(documents).toHaveLength(4);
    expect(gaps.map(({ row, heading }) => [row, heading])).toEqual([
      [2, '失效日期'],
      [3, '制发日期'],
      [5, '文号'],
    ]);
    expect(gaps[2]?.message).toContain('与第 2 行的文号相同');
  });

  it('lists what is in force, the newest first', () => {
    const older = { ...document, id: 'o', issuedOn: '2020-01-01' };
    const repealed = { ...older, id: 'p', repealedOn: '2025-12-31' };
    expect(inForceOn([older, repealed, document], '2025-12-31').map(({ id }) => id)).toEqual(['d', 'o']);
  });
});
