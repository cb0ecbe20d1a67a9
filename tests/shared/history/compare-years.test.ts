import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatById } from '../../../src/shared/formats/registry.ts';
import { compareYears, lastYearTexts } from '../../../src/shared/history/compare-years.ts';
import { arbitraryDraft, balancedDraft } from '../../helpers/arbitraries.ts';
import { makeReport } from '../../helpers/make-report.ts';

const cellsOf = (...drafts: Parameters<typeof compareYears>) =>
  compareYears(...drafts).flatMap(table => table.rows.flatMap(row => row.cells));

describe('two reports side by side', () => {
  it('show every cell of both formats once', () => {
    fc.assert(
      fc.property(arbitraryDraft(), arbitraryDraft(), (now, last) => {
        const ids = new Set([
          ...formatById(now.format).cells.keys(),
          ...formatById(last.format).cells.keys(),
        ]);
        const shown = cellsOf(now, last).map(cell => cell.cell);
        expect(shown).toHaveLength(ids.size);
        expect(new Set(shown)).toEqual(ids);
      }),
      { numRuns: 30 },
    );
  });

  it('differ by nothing from themselves', () => {
    fc.assert(
      fc.property(balancedDraft('automatic'), draft => {
        for (const cell of cellsOf(draft, draft)) {
          expect(cell.now).toBe(cell.last);
          expect(cell.difference).toBe('0');
        }
      }),
      { numRuns: 20 },
    );
  });

  it('give each difference with its sign, exactly, and none where a side is no number', () => {
    const last = makeReport({
      year: 2023,
      cells: {
        'requests.newReceived.naturalPerson': '5',
        'requests.newReceived.business': '1',
        'requests.newReceived.research': '约3',
        'proactive.adminFees.amount': '0.3',
      },
    });
    const now = makeReport({
      year: 2024,
      cells: {
        'requests.newReceived.naturalPerson': '3',
        'requests.newReceived.business': '4',
        'requests.newReceived.research': '3',
        'requests.newReceived.welfare': '2',
        'proactive.adminFees.amount': '0.1',
      },
    });
    const found = Object.fromEntries(cellsOf(now, last).map(cell => [cell.cell, cell]));
    expect(found['requests.newReceived.naturalPerson']).toMatchObject({
      now: '3',
      last: '5',
      difference: '-2',
    });
    expect(found['requests.newReceived.business']).toMatchObject({ difference: '+3' });
    expect(found['requests.newReceived.research']).not.toHaveProperty('difference');
    expect(found['requests.newReceived.welfare']).toEqual({
      cell: 'requests.newReceived.welfare',
      column: '社会公益组织',
      now: '2',
      last: '',
    });
    expect(found['proactive.adminFees.amount']).toMatchObject({ difference: '-0.2' });
  });

  it('compare automatic totals as well', () => {
    const now = makeReport({ cells: { 'litigation.review.upheld': '2', 'litigation.review.pending': '1' } });
    const last = makeReport({ cells: { 'litigation.review.total': '1' } });
    expect(cellsOf(now, last).find(cell => cell.cell === 'litigation.review.total')).toMatchObject({
      now: '3',
      last: '1',
      difference: '+2',
    });
  });

  it('compare the single 其他处理 of 2019 with the sum of its kinds in 2021', () => {
    const last = makeReport({ format: '2019', cells: { 'requests.other.naturalPerson': '1' } });
    const now = makeReport({
      format: '2021',
      year: 2021,
      cells: {
        'requests.other.notCorrected.naturalPerson': '2',
        'requests.other.feeUnpaid.naturalPerson': '0',
        'requests.other.other.naturalPerson': '1',
      },
    });
    const requests = compareYears(now, last).find(table => table.table === 'requests');
    const names = requests?.rows.map(row => row.name) ?? [];
    const at = names.indexOf('（六）其他处理');
    expect(names.slice(at - 1, at + 2)).toEqual([
      expect.stringContaining('5.要求行政机关确认'),
      '（六）其他处理',
      expect.stringContaining('1.申请人无正当理由逾期不补正'),
    ]);
    expect(requests?.rows[at]?.cells[0]).toMatchObject({ now: '3', last: '1', difference: '+2' });
    expect(requests?.rows[at + 1]?.cells[0]).toMatchObject({ now: '2' });
    expect(requests?.rows[at + 1]?.cells[0]).not.toHaveProperty('last');
    // With a kind left blank there is no sum to compare.
    const blank = makeReport({ year: 2021, cells: { 'requests.other.other.naturalPerson': '1' } });
    const row = compareYears(blank, last).find(table => table.table === 'requests')?.rows[at];
    expect(row?.cells[0]).toMatchObject({ now: '', last: '1' });
    expect(row?.cells[0]).not.toHaveProperty('difference');
  });

  it('show what has no counterpart beside what has, in its own row', () => {
    const last = makeReport({ format: '2019', cells: { 'proactive.licensing.decisions': '7' } });
    const now = makeReport({ year: 2021, cells: { 'proactive.licensing.decisions': '9' } });
    const proactive = compareYears(now, last).find(table => table.table === 'proactive');
    const licensing = proactive?.rows.find(row => row.name === '行政许可');
    expect(licensing?.cells.map(cell => [cell.column, cell.now, cell.last])).toEqual([
      ['本年处理决定数量', '9', '7'],
      ['上一年项目数量', undefined, ''],
      ['本年增/减', undefined, ''],
    ]);
    expect(proactive?.rows.map(row => row.name)).toContain('政府集中采购');
  });
});

describe('the figures of last year beside a cell', () => {
  it('are those that two reports side by side show, blanks apart', () => {
    fc.assert(
      fc.property(arbitraryDraft(), arbitraryDraft(), (now, last) => {
        const own = formatById(now.format).cells;
        const compared = cellsOf(now, last).filter(cell => own.has(cell.cell) && (cell.last ?? '') !== '');
        expect([...lastYearTexts(now.format, last)].toSorted()).toEqual(
          compared.map(cell => [cell.cell, cell.last]).toSorted(),
        );
      }),
      { numRuns: 30 },
    );
  });
});
