import { describe, expect, it } from 'vitest';
import { type DocumentEntry, newDocument } from '../../../src/shared/register/document-entry.ts';
import {
  allDocuments,
  documentRows,
  viewedDocuments,
} from '../../../src/shared/register/list/document-rows.ts';
import { typedDocument } from '../../../src/shared/register/list/typed-document.ts';

const document = (id: string, fields: Partial<DocumentEntry> = {}): DocumentEntry => ({
  ...newDocument({ id, register: 'r', now: '2026-01-01T00:00:00.000Z' }),
  ...fields,
});

const list = [
  document('old', { title: '垃圾分类办法', number: '柳政发〔2019〕2号', issuedOn: '2019-05-01' }),
  document('repealed', { title: '养犬规定', issuedOn: '2015-01-01', repealedOn: '2025-03-01' }),
  document('expired', { title: '疫情防控', issuedOn: '2020-02-01', expiredOn: '2022-02-01' }),
  document('both', { issuedOn: '2018-01-01', expiredOn: '2023-01-01', repealedOn: '2022-12-01' }),
  document('next', { title: '新办法', issuedOn: '2026-09-01' }),
  document('undated', { title: '没有日期' }),
];
const rows = documentRows(list, '2026-06-01');
const ids = (view: Partial<typeof allDocuments>) =>
  viewedDocuments(rows, { ...allDocuments, ...view }).map(({ id }) => id);

describe('the list of documents', () => {
  it('says how each stands on the day, by what ended it first', () => {
    expect(rows.map(({ id, state }) => [id, state])).toEqual([
      ['old', 'valid'],
      ['repealed', 'withdrawn'],
      ['expired', 'expired'],
      ['both', 'withdrawn'],
      ['next', 'future'],
      ['undated', 'incomplete'],
    ]);
  });

  it('is narrowed by words, standing and the years a document began or ended in, and sorted by a column', () => {
    expect(ids({ query: '柳政发 垃圾' })).toEqual(['old']);
    expect(ids({ state: 'expired' })).toEqual(['expired']);
    expect(ids({ year: 2025 })).toEqual(['repealed']);
    expect(ids({ sort: { column: 'issuedOn', down: true } })).toEqual([
      'next',
      'expired',
      'old',
      'both',
      'repealed',
      'undated',
    ]);
  });
});

describe('what is typed into a cell of it', () => {
  it('is read as a day however it is written, and as a kind by a part of its name', () => {
    expect(typedDocument('issuedOn', '2025年3月1日')).toEqual({
      kind: 'value',
      value: { issuedOn: '2025-03-01' },
    });
    expect(typedDocument('repealedOn', ' ')).toEqual({ kind: 'value', value: { repealedOn: undefined } });
    expect(typedDocument('kind', '行政')).toEqual({ kind: 'value', value: { kind: 'normative' } });
  });

  it('is refused where it is no day, could be either kind, or the program works it out', () => {
    expect(typedDocument('expiredOn', '2025-2-30')).toMatchObject({ kind: 'wrong' });
    expect(typedDocument('kind', '通知')).toMatchObject({ kind: 'wrong' });
    expect(typedDocument('kind', '')).toMatchObject({ kind: 'wrong' });
    expect(typedDocument('standing', '现行有效')).toMatchObject({ kind: 'wrong' });
  });
});
