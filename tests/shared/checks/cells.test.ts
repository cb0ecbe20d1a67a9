import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blankCells } from '../../../src/shared/checks/blank-cells.ts';
import { cellFigures } from '../../../src/shared/checks/cell-figures.ts';
import { readForChecks } from '../../../src/shared/checks/context.ts';
import { unknownCells } from '../../../src/shared/checks/unknown-cells.ts';
import { formatById, formats } from '../../../src/shared/formats/registry.ts';
import type { Draft } from '../../../src/shared/report/draft.ts';
import { setCells } from '../../../src/shared/report/updates.ts';
import { arbitraryDraft, arbitraryFormatId } from '../../helpers/arbitraries.ts';
import { makeFinishedReport, makeReport } from '../../helpers/make-report.ts';

const blanks = (draft: Draft) => blankCells(readForChecks(draft));
const figures = (draft: Draft) => cellFigures(readForChecks(draft));

describe('blank cells', () => {
  test('of a fresh report are one finding a table', () => {
    for (const { id } of formats) {
      const found = blanks(makeReport({ format: id }));
      expect(found.map(({ message }) => message)).toEqual([
        '『二、主动公开政府信息情况』的表格还没有填写。没有发生的填 0。',
        '『三、收到和处理政府信息公开申请情况』的表格还没有填写。没有发生的填 0。',
        '『四、政府信息公开行政复议、行政诉讼情况』的表格还没有填写。没有发生的填 0。',
      ]);
    }
  });

  test('of a table begun are one finding a row, which names them', () => {
    const row = ['naturalPerson', 'business', 'research'].map(column => `requests.granted.${column}`);
    const draft = setCells(makeFinishedReport(), {
      ...Object.fromEntries(row.map(id => [id, ''])),
      'requests.denied.stateSecret.legal': '',
      'litigation.review.upheld': '',
      'litigation.review.pending': '',
    });
    expect(blanks(draft).map(({ message, cells }) => [message, cells.length])).toEqual([
      ['『（一）予以公开』有 3 格未填：自然人、商业企业、科研机构。没有发生的填 0。', 3],
      ['『（三）不予公开 1.属于国家秘密』法律服务机构未填。没有发生的填 0。', 1],
      [
        '『四、政府信息公开行政复议、行政诉讼情况』有 2 格未填：行政复议 结果维持、行政复议 尚未审结。没有发生的填 0。',
        2,
      ],
    ]);
  });

  test('are each named exactly once, totals never, and the repairs fill every one of them', () => {
    fc.assert(
      fc.property(arbitraryDraft(), draft => {
        const found = blanks(draft);
        const missing = [...formatById(draft.format).cells.values()]
          .filter(cell => !cell.total && !draft.cells[cell.id])
          .map(cell => cell.id);
        expect(found.flatMap(({ cells }) => cells)).toEqual(missing);
        const filled = found.reduce((next, { fix }) => setCells(next, fix?.cells ?? {}), draft);
        expect(blanks(filled)).toEqual([]);
        for (const id of missing) expect(filled.cells[id]).toBe('0');
      }),
      { numRuns: 40 },
    );
  });
});

describe('what a cell holds', () => {
  const count = 'requests.granted.naturalPerson';
  const change = 'proactive.licensing.change';
  const fourDecimals = 'proactive.procurement.amount';
  const amount = 'proactive.adminFees.amount';

  /** The one finding about a cell, in short. */
  function about(id: string, typed: string): string {
    const format = formatById('2021').cells.has(id) ? '2021' : '2019';
    const draft = { ...makeReport({ format }), cells: { [id]: typed } };
    const found = figures(draft);
    expect(found.length).toBeLessThanOrEqual(1);
    const [finding] = found;
    if (!finding) return 'nothing';
    expect(finding.cells).toEqual([id]);
    expect(finding.message).toContain(`填的是“${typed}”`);
    const fix = finding.fix?.cells?.[id];
    return `${finding.severity} ${finding.rule}${fix === undefined ? '' : ` → ${fix}`}`;
  }

  test.each([
    ['0', 'nothing'],
    ['１２', 'hint cell.notation → 12'],
    ['1,010', 'hint cell.notation → 1010'],
    ['+3', 'hint cell.notation → 3'],
    ['007', 'hint cell.notation → 7'],
    ['-0', 'hint cell.notation → 0'],
    ['3件', 'error cell.notNumber → 3'],
    ['/', 'error cell.notNumber → 0'],
    ['—', 'error cell.notNumber → 0'],
    ['无', 'error cell.notNumber → 0'],
    ['abc', 'error cell.notNumber'],
    ['=3+', 'error cell.notNumber'],
    ['＝3÷2', 'error cell.notNumber'],
    ['=3件', 'error cell.notNumber'],
    ['-2', 'error cell.negative'],
    ['2.5', 'error cell.decimals'],
    ['3.0', 'error cell.decimals → 3'],
  ])('as a count, %j: %s', (typed, found) => {
    expect(about(count, typed)).toBe(found);
  });

  test.each([
    ['-2', 'nothing'],
    ['+3', 'nothing'],
    ['3', 'nothing'],
    ['+0', 'hint cell.notation → 0'],
    ['-02', 'hint cell.notation → -2'],
    ['1.5', 'error cell.decimals'],
  ])('as an increase or decrease, %j: %s', (typed, found) => {
    expect(about(change, typed)).toBe(found);
  });

  test.each([
    ['2.7000', 'nothing'],
    ['2.7', 'hint cell.decimals → 2.7000'],
    ['0', 'nothing'],
    ['0元', 'hint cell.unit → 0'],
    ['/', 'error cell.notNumber → 0'],
    ['2.70000', 'hint cell.decimals → 2.7000'],
    ['2.71235', 'warning cell.decimals → 2.7124'],
    ['27000元', 'hint cell.unit → 2.7000'],
    ['2.7万元', 'hint cell.unit → 2.7000'],
    ['-2.7', 'error cell.negative'],
    ['2.7000001', 'error cell.decimals'],
    ['二万七', 'error cell.notNumber'],
  ])('as an amount printed with four decimals, %j: %s', (typed, found) => {
    expect(about(fourDecimals, typed)).toBe(found);
  });

  test.each([
    ['2.7', 'nothing'],
    ['2.70', 'nothing'],
    ['0.000001', 'nothing'],
    ['0.0000001', 'error cell.decimals'],
    ['0.1000000', 'nothing'],
    ['1,010.5', 'hint cell.notation → 1010.5'],
    ['100元', 'hint cell.unit → 0.01'],
    ['100', 'nothing'],
  ])('as an amount printed as typed, %j: %s', (typed, found) => {
    expect(about(amount, typed)).toBe(found);
  });

  test('says where it is, what is typed, and what will be printed', () => {
    const draft = makeReport({ format: '2019', cells: { [fourDecimals]: '2.7' } });
    expect(figures(draft)[0]?.message).toBe(
      '『政府集中采购』采购总金额（单位：万元，保留4位小数）填的是“2.7”，本列保留 4 位小数，导出为 2.7000。',
    );
  });

  test('is at peace after the repair, whatever it was', () => {
    fc.assert(
      fc.property(arbitraryDraft(), draft => {
        for (const { fix, cells } of figures(draft)) {
          if (!fix?.cells) continue;
          const again = figures(setCells(draft, fix.cells));
          expect(again.filter(finding => finding.cells[0] === cells[0])).toEqual([]);
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('cells that the format does not have', () => {
  test('are named with what they hold, where another format prints them', () => {
    const draft = {
      ...makeFinishedReport(),
      cells: {
        'requests.other.naturalPerson': '3',
        'requests.other.business': ' ',
        'proactive.procurement.projects': '1',
        'proactive.procurement.amount': '2.7',
        nonsense: '1',
      },
    };
    const found = unknownCells(readForChecks(draft));
    expect(found.map(({ severity, cells }) => [severity, cells])).toEqual([
      ['warning', ['requests.other.naturalPerson']],
      ['warning', ['proactive.procurement.projects', 'proactive.procurement.amount']],
      ['warning', ['nonsense']],
    ]);
    expect(found[0]?.message).toContain(
      '有 1 格数字不属于2021年格式，导出时不会印出：『（六）其他处理』自然人 3。',
    );
  });

  test('are not there in a draft that has only its own', () => {
    fc.assert(
      fc.property(arbitraryDraft(arbitraryFormatId), draft => {
        expect(unknownCells(readForChecks(draft))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});
