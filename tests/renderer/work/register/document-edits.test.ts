import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import {
  openRegister,
  undoRegisterStep,
  useRegister,
} from '../../../../src/renderer/stores/register-store.ts';
import {
  addDocument,
  removeDocuments,
  typeDocumentCell,
} from '../../../../src/renderer/work/register/document-edits.ts';
import { exportDocuments } from '../../../../src/renderer/work/register/export-register.ts';
import { pastedRows, rowsOfWorkbook } from '../../../../src/renderer/work/register/incoming-rows.ts';
import { takeRows, understood } from '../../../../src/renderer/work/register/take-rows.ts';
import { makeContent } from '../../database/test-registers.ts';
import { openTestBench } from '../test-bench.ts';

const documents = () => useRegister.getState().content!.documents;

const pasted = [
  '文件名称\t发文字号\t印发日期\t废止时间',
  '垃圾分类办法\t柳政发〔2024〕2号\t2023/5/1\t',
  '养犬规定\t柳政发〔2015〕1号\t2015.1.1\t2024年3月1日',
].join('\r\n');

async function openDesk() {
  const bench = await openTestBench();
  openRegister(makeContent());
  const take = (text: string, replace = false) =>
    takeRows(bench, understood(bench, pastedRows(bench, 'documents', text)!), replace);
  return { bench, take };
}

describe('the documents of a register', () => {
  it('are added, typed, removed and brought back step by step', async () => {
    const { bench } = await openDesk();
    const id = addDocument(bench)!;
    expect(typeDocumentCell(bench, id, 'title', '办法')).toBeUndefined();
    expect(typeDocumentCell(bench, id, 'issuedOn', '20250301')).toBeUndefined();
    expect(typeDocumentCell(bench, id, 'issuedOn', '2025-2-30')).toContain('2025-2-30');
    expect(documents()).toMatchObject([{ id, title: '办法', issuedOn: '2025-03-01' }]);
    removeDocuments([id]);
    expect(documents()).toEqual([]);
    undoRegisterStep();
    undoRegisterStep();
    expect(documents()).toMatchObject([{ title: '办法' }]);
    expect(documents()[0]).not.toHaveProperty('issuedOn');
  });

  it('come out of a spreadsheet as one step, and by 文号 a second time only where they differ', async () => {
    const { bench, take } = await openDesk();
    take(pasted);
    expect(documents()).toMatchObject([
      { title: '垃圾分类办法', number: '柳政发〔2024〕2号', issuedOn: '2023-05-01' },
      { title: '养犬规定', repealedOn: '2024-03-01' },
    ]);
    const again = pasted.replace('垃圾分类办法', '生活垃圾分类办法').replace('〔2024〕', '[2024]');
    const { rows } = understood(bench, pastedRows(bench, 'documents', again)!);
    expect([rows.added.length, rows.same.length, rows.differing.length]).toEqual([0, 1, 1]);
    take(again, true);
    expect(documents().map(({ title }) => title)).toEqual(['生活垃圾分类办法', '养犬规定']);
    undoRegisterStep();
    undoRegisterStep();
    expect(documents()).toEqual([]);
  });

  it('change nothing while one row is not understood', async () => {
    const { bench } = await openDesk();
    const { rows, errors } = understood(
      bench,
      pastedRows(bench, 'documents', pasted.replace('2015.1.1', '2015年'))!,
    );
    expect(rows.added).toEqual([]);
    expect(errors).toMatchObject([{ row: 3, heading: '印发日期' }]);
  });

  it('go out as a workbook, all or those in force, and come back the same', async () => {
    const { bench, take } = await openDesk();
    take(pasted);
    const before = documents();
    await exportDocuments(bench, 'all');
    await exportDocuments(bench, 'inForce');
    const readBack = async (at: number) => {
      const { suggestedName: name, bytes } = bench.host.saved[at]!;
      bench.host.answer = { kind: 'opened', name, bytes };
      return understood(bench, (await rowsOfWorkbook(bench, 'documents'))!).rows;
    };
    expect((await readBack(0)).same).toHaveLength(before.length);
    expect((await readBack(1)).same).toMatchObject([{ title: '垃圾分类办法' }]);
  });
});
