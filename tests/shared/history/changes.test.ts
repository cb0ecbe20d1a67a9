import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween, isUnchanged } from '../../../src/shared/history/changes.ts';
import { setCells, setIdentity, setSignature, setText } from '../../../src/shared/report/updates.ts';
import { arbitraryDraft } from '../../helpers/arbitraries.ts';
import { makeReport } from '../../helpers/make-report.ts';

describe('what changed between two versions', () => {
  it('is nothing between a draft and itself, whenever it was saved', () => {
    fc.assert(
      fc.property(arbitraryDraft(), draft => {
        const later = { ...draft, updatedAt: '2030-01-01T00:00:00.000Z' };
        expect(isUnchanged(changesBetween(draft, later))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('lists exactly the cells that were typed differently, of any two drafts', () => {
    fc.assert(
      fc.property(arbitraryDraft(), arbitraryDraft(), (before, after) => {
        const ids = new Set([...Object.keys(before.cells), ...Object.keys(after.cells)]);
        const different = [...ids].filter(id => before.cells[id] !== after.cells[id]);
        const listed = changesBetween(before, after).cells.map(change => change.cell);
        expect(listed.toSorted()).toEqual(different.toSorted());
      }),
      { numRuns: 30 },
    );
  });

  it('names the place of a cell as the printed table does, with what stood there', () => {
    const before = makeReport({ cells: { 'requests.newReceived.naturalPerson': '3' } });
    const after = setCells(before, {
      'requests.newReceived.naturalPerson': '4',
      'requests.denied.stateSecret.business': '1',
    });
    expect(changesBetween(before, after).cells).toEqual([
      {
        cell: 'requests.newReceived.naturalPerson',
        table: 'requests',
        place: '『一、本年新收政府信息公开申请数量』自然人',
        before: { text: '3', automatic: false },
        after: { text: '4', automatic: false },
      },
      {
        cell: 'requests.denied.stateSecret.business',
        table: 'requests',
        place: '『（三）不予公开 1.属于国家秘密』商业企业',
        before: { text: '', automatic: false },
        after: { text: '1', automatic: false },
      },
    ]);
  });

  it('shows the computed total in place of one that was typed and went back to automatic', () => {
    const row = { 'requests.granted.naturalPerson': '2', 'requests.granted.business': '1' };
    const before = makeReport({ cells: { ...row, 'requests.granted.total': '9' } });
    const after = setCells(before, { 'requests.granted.total': '' });
    expect(changesBetween(before, after).cells).toMatchObject([
      {
        cell: 'requests.granted.total',
        before: { text: '9', automatic: false },
        after: { text: '3', automatic: true },
      },
    ]);
  });

  it('lists unit, year, format, signature and texts by their printed names', () => {
    const before = makeReport({ texts: { introduction: '引言', overview: '总体' } });
    const moved = setIdentity(before, { unit: '博爱县孝敬镇人民政府', year: 2020, format: '2019' });
    const signed = setSignature(moved, { organ: '孝敬镇人民政府', date: '2021-01-15' });
    const after = setText(setText(signed, 'introduction', '新的引言'), 'others', '无');
    const { fields, texts } = changesBetween(before, after);
    expect(fields.map(({ name, before: was, after: is }) => [name, was, is])).toEqual([
      ['单位', '清河县柳林镇人民政府', '博爱县孝敬镇人民政府'],
      ['年度', '2024', '2020'],
      ['格式', '2021年格式', '2019年格式（试行）'],
      ['署名', '', '孝敬镇人民政府'],
      ['成文日期', '', '2021-01-15'],
    ]);
    expect(texts.map(({ heading }) => heading)).toEqual(['引言', '六、其他需要报告的事项']);
  });
});
