import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readForChecks } from '../../../src/shared/checks/context.ts';
import { continuity } from '../../../src/shared/checks/continuity.ts';
import type { Draft } from '../../../src/shared/report/draft.ts';
import { setCells, setIdentity } from '../../../src/shared/report/updates.ts';
import { balancedDraft } from '../../helpers/arbitraries.ts';
import { makeFinishedReport, type ReportOverrides, withTypedTotals } from '../../helpers/make-report.ts';

function findings(draft: Draft, last: Draft) {
  return continuity({ ...readForChecks(draft), last: readForChecks(last) });
}

/** Findings of two finished reports of zeros that differ in these cells. */
function between(last: ReportOverrides, now: ReportOverrides) {
  return findings(makeFinishedReport({ year: 2024, ...now }), makeFinishedReport({ year: 2023, ...last }));
}

test('two quiet years follow from each other', () => {
  expect(between({}, {})).toEqual([]);
  expect(between({ format: '2019', year: 2019 }, { format: '2019', year: 2020 })).toEqual([]);
});

test('without last year’s report nothing is said', () => {
  expect(continuity(readForChecks(makeFinishedReport()))).toEqual([]);
});

test('what is carried in is what was carried out', () => {
  expect(between({ cells: { 'requests.carriedOut.naturalPerson': '2' } }, {})).toEqual([
    {
      rule: 'continuity.carriedIn',
      severity: 'error',
      message:
        '『二、上年结转政府信息公开申请数量』自然人填的是 0；上年报告的『四、结转下年度继续办理』 2，应为 2，少 2 件。请核对本年和上年的报告。',
      cells: ['requests.carriedIn.naturalPerson'],
      expected: '2',
      actual: '0',
      fix: { label: '改为 2', cells: { 'requests.carriedIn.naturalPerson': '2' } },
    },
  ]);
});

test('what is carried in follows across the change of format, and nothing else does', () => {
  const last = {
    format: '2019',
    year: 2020,
    cells: { 'requests.carriedOut.business': '1', 'proactive.regulations.totalDisclosed': '9' },
  };
  expect(between(last, { year: 2021 }).map(({ rule, cells }) => [rule, cells])).toEqual([
    ['continuity.carriedIn', ['requests.carriedIn.business']],
  ]);
});

test('across the change of format the message names last year’s row as last year’s report prints it', () => {
  const last = { format: '2019', year: 2020, cells: { 'requests.carriedOut.business': '4' } };
  const [finding] = between(last, { year: 2021, cells: { 'requests.carriedIn.business': '1' } });
  expect(finding?.message).toContain('填的是 1；上年报告的『四、结转下年度继续办理』 4，应为 4，少 3 件。');
});

test('a row that the two formats number differently is named by the number of its own report', () => {
  const renamed = (last: Draft, now: Draft) => {
    const context = readForChecks(now);
    const before = readForChecks(last);
    const cells = new Map(before.format.cells);
    const id = 'requests.carriedOut.business';
    cells.set(id, { ...cells.get(id)!, rowName: '五、转到下一年' });
    return continuity({ ...context, last: { ...before, format: { ...before.format, cells } } });
  };
  const last = makeFinishedReport({ year: 2023, cells: { 'requests.carriedOut.business': '4' } });
  expect(renamed(last, makeFinishedReport())[0]?.message).toContain('上年报告的『五、转到下一年』 4');
});

test('documents in force are those of last year, with the new and without the repealed', () => {
  const row = 'proactive.normativeDocs';
  const last = { cells: { [`${row}.inForce`]: '8' } };
  const now = (inForce: string) => ({
    cells: { [`${row}.issued`]: '3', [`${row}.repealed`]: '1', [`${row}.inForce`]: inForce },
  });
  expect(between(last, now('10'))).toEqual([]);
  expect(between(last, now('11'))).toEqual([
    expect.objectContaining({
      rule: 'continuity.inForce',
      severity: 'error',
      message:
        '『行政规范性文件』现行有效件数填的是 11；上年报告的现行有效件数 8 ＋ 本年制发件数 3 － 本年废止件数 1 ＝ 10，应为 10，多 1。请核对本年和上年的报告。',
      cells: [`${row}.inForce`, `${row}.issued`, `${row}.repealed`],
      fix: { label: '改为 10', cells: { [`${row}.inForce`]: '10' } },
    }),
  ]);
});

test('no repair is offered that would be negative', () => {
  const now = { cells: { 'proactive.regulations.repealed': '1' } };
  expect(between({}, now)[0]).toMatchObject({ rule: 'continuity.inForce', expected: '-1' });
  expect(between({}, now)[0]).not.toHaveProperty('fix');
});

describe('in format 2019', () => {
  const both = (last: Record<string, string>, now: Record<string, string>) =>
    between({ format: '2019', year: 2019, cells: last }, { format: '2019', year: 2020, cells: now });

  test('last year’s items are those of the year before and their change', () => {
    const last = { 'proactive.licensing.lastYearItems': '8', 'proactive.licensing.change': '-3' };
    expect(both(last, { 'proactive.licensing.lastYearItems': '5' })).toEqual([]);
    expect(both(last, { 'proactive.licensing.lastYearItems': '8' })[0]).toMatchObject({
      rule: 'continuity.lastYearItems',
      severity: 'error',
      expected: '5',
    });
  });

  test('what is disclosed in all is only expected to grow by what was disclosed', () => {
    const last = { 'proactive.regulations.totalDisclosed': '8' };
    const now = { 'proactive.regulations.totalDisclosed': '7', 'proactive.regulations.disclosed': '2' };
    expect(both(last, now)).toEqual([
      expect.objectContaining({
        rule: 'continuity.totalDisclosed',
        severity: 'hint',
        expected: '10',
        message: expect.stringMatching(/8 ＋ 本年.* 2 ＝ 10，一般应为 10，少 3。/),
      }),
    ]);
  });
});

describe('a total', () => {
  const last = { cells: { 'requests.carriedOut.naturalPerson': '2' } };

  test('does not repeat what is said of the cell it adds up', () => {
    const now = withTypedTotals(makeFinishedReport());
    const found = findings(now, withTypedTotals(makeFinishedReport({ year: 2023, ...last })));
    expect(found.map(({ cells }) => cells[0])).toEqual(['requests.carriedIn.naturalPerson']);
  });

  test('that nobody typed is not compared: its columns are', () => {
    const [one, two] = ['requests.carriedOut.naturalPerson', 'requests.carriedOut.business'];
    const found = between({ cells: { [one!]: '2', [two!]: '3' } }, {});
    expect(found.map(({ cells }) => cells)).toEqual([
      ['requests.carriedIn.naturalPerson'],
      ['requests.carriedIn.business'],
    ]);
  });

  test('of last year that is still the sum of some columns is nothing to compare with', () => {
    const half = setCells(makeFinishedReport({ year: 2023, ...last }), {
      'requests.carriedOut.business': '',
    });
    const now = setCells(makeFinishedReport(), {
      'requests.carriedIn.naturalPerson': '2',
      'requests.carriedIn.total': '7',
    });
    expect(findings(now, half)).toEqual([]);
  });

  test('is compared where it alone is off', () => {
    const now = setCells(withTypedTotals(makeFinishedReport()), { 'requests.carriedIn.total': '3' });
    const found = findings(now, makeFinishedReport({ year: 2023 }));
    expect(found.map(({ cells }) => cells[0])).toEqual(['requests.carriedIn.total']);
  });
});

test('what is blank or no number is not compared', () => {
  const last = { cells: { 'requests.carriedOut.naturalPerson': '3件', 'requests.carriedOut.business': '2' } };
  const now = makeFinishedReport();
  expect(
    findings(
      setCells(now, { 'requests.carriedIn.business': '' }),
      makeFinishedReport({ year: 2023, ...last }),
    ),
  ).toEqual([]);
});

test('every year that takes over what the year before left raises nothing', () => {
  fc.assert(
    fc.property(balancedDraft('typed', fc.constant('2021')), last => {
      const columns = ['naturalPerson', 'business', 'research', 'welfare', 'legal', 'otherOrg'];
      const carried = columns.map(
        column =>
          [`requests.carriedIn.${column}`, last.cells[`requests.carriedOut.${column}`] ?? ''] as const,
      );
      const inForce = ['regulations', 'normativeDocs'].map(
        row => [`proactive.${row}.inForce`, last.cells[`proactive.${row}.inForce`] ?? ''] as const,
      );
      const now = makeFinishedReport({ cells: Object.fromEntries([...carried, ...inForce]) });
      expect(findings(now, setIdentity(last, { year: 2023 }))).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

describe('the report compared with', () => {
  test('must be of the year before; otherwise nothing else is compared', () => {
    const last = { year: 2022, cells: { 'requests.carriedOut.naturalPerson': '2' } };
    expect(between(last, {})).toEqual([
      {
        rule: 'continuity.year',
        severity: 'warning',
        message: '用来对照的是 2022 年的报告，不是 2023 年的，没有核对与上年的衔接。请选 2023 年的报告。',
        cells: [],
        expected: '2023',
        actual: '2022',
      },
    ]);
    for (const year of [2024, 2025]) {
      expect(between({ year }, {}).map(({ rule, actual }) => [rule, actual])).toEqual([
        ['continuity.year', String(year)],
      ]);
    }
  });

  test('should be of the same body', () => {
    const found = between({ unit: '柳林县东关镇人民政府' }, {});
    expect(found.map(({ rule, severity }) => [rule, severity])).toEqual([['continuity.unit', 'warning']]);
    expect(found[0]).toMatchObject({
      message:
        '用来对照的报告是“柳林县东关镇人民政府”的，这份报告是“清河县柳林镇人民政府”的。如果不是更名，请换成本机关上年的报告。',
      cells: [],
      expected: '清河县柳林镇人民政府',
      actual: '柳林县东关镇人民政府',
    });
    for (const unit of ['清河县 柳林镇人民政府', '清河县　柳林镇 人民政府', '', ' ']) {
      expect(between({ unit }, {}), unit).toEqual([]);
      expect(between({}, { unit }), unit).toEqual([]);
    }
  });
});
