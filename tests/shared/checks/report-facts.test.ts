import { describe, expect, test } from 'vitest';
import { type Check, readForChecks } from '../../../src/shared/checks/context.ts';
import { identity } from '../../../src/shared/checks/identity.ts';
import { missingTexts } from '../../../src/shared/checks/missing-texts.ts';
import { reportDate } from '../../../src/shared/checks/report-date.ts';
import { applyFix } from '../../../src/shared/editing/apply-fix.ts';
import { formats } from '../../../src/shared/formats/registry.ts';
import { textOf } from '../../../src/shared/report/draft.ts';
import { makeFinishedReport, makeReport, type ReportOverrides } from '../../helpers/make-report.ts';

const run = (check: Check, overrides: ReportOverrides) => check(readForChecks(makeFinishedReport(overrides)));
const inShort = (check: Check, overrides: ReportOverrides) =>
  run(check, overrides).map(({ rule, severity }) => `${severity} ${rule}`);

describe('the title', () => {
  test.each([
    ['清河县柳林镇人民政府', []],
    ['第三师四十九团', []],
    ['', ['error report.title']],
    ['　', ['error report.title']],
    ['清河县柳林镇人民政府2024年', ['warning report.title']],
    ['柳林镇政府信息公开', ['warning report.title']],
    ['柳林镇二〇二四年', ['warning report.title']],
    ['某某县柳林镇人民政府', ['warning report.title']],
    ['××县柳林镇人民政府', ['warning report.title']],
    ['XX镇人民政府', ['warning report.title']],
  ])('of the body %j: %j', (unit, found) => {
    expect(inShort(identity, { unit })).toEqual(found);
  });

  test('shows how a surplus year would be printed', () => {
    expect(run(identity, { unit: '柳林镇人民政府2024年' })[0]?.message).toContain(
      '标题会印成“柳林镇人民政府2024年2024年政府信息公开工作年度报告”',
    );
  });

  test('is of a year that had begun when the report was last changed', () => {
    expect(inShort(identity, { year: 2025 })).toEqual([]);
    expect(inShort(identity, { year: 2026 })).toEqual(['warning report.title']);
  });
});

test.each([
  ['2021', 2024, []],
  ['2021', 2021, []],
  ['2019', 2020, []],
  ['2021', 2020, ['warning report.format']],
  ['2019', 2024, ['warning report.format']],
  ['2019', 2015, ['warning report.format']],
])('format %s for %i: %j', (format, year, found) => {
  expect(inShort(identity, { format, year })).toEqual(found);
});

test('a wrong format is told with the document that issued the right one', () => {
  expect(run(identity, { format: '2019', year: 2024 })[0]?.message).toBe(
    '2024 年的报告应使用2021年格式（国办公开办函〔2021〕30号），这份报告用的是2019年格式（试行）。请改用2021年格式。',
  );
});

describe('the date of a report for 2024', () => {
  test.each([
    [undefined, []],
    ['', []],
    ['2025-01-15', []],
    ['2025-1-5', []],
    ['2025-01-31', []],
    ['2025-02-01', ['hint report.date']],
    ['2026-01-10', ['hint report.date']],
    ['2024-12-31', ['warning report.date']],
    ['2015-01-15', ['warning report.date']],
    ['2025-02-29', ['warning report.date']],
    ['2025-13-01', ['warning report.date']],
    ['2025-01-00', ['warning report.date']],
    ['明年一月', ['warning report.date']],
  ])('%j: %j', (date, found) => {
    expect(inShort(reportDate, { signature: date === undefined ? {} : { date } })).toEqual(found);
  });

  test('knows leap years', () => {
    const of = (year: number, date: string) => run(reportDate, { year, signature: { date } })[0]?.message;
    expect(of(2023, '2024-02-29')).toContain('2024年2月29日');
    expect(of(2099, '2100-02-29')).toContain('不是一个日期');
  });
});

describe('a text that is missing', () => {
  const missing = (format: string) => missingTexts(readForChecks(makeReport({ format })));
  const repaired = (format: string) =>
    textOf(applyFix(makeReport({ format }), missing(format)[2]?.fix ?? { label: '' }), 'others');

  test('is an error in the three sections that are words, not in the introduction', () => {
    for (const { id } of formats) {
      const found = missing(id);
      expect(found.map(({ text }) => text?.section)).toEqual(['overview', 'problems', 'others']);
      expect(new Set(found.map(({ severity }) => severity))).toEqual(new Set(['error']));
    }
  });

  test('is told by the printed heading and what belongs there', () => {
    expect(missing('2021')[1]?.message).toBe(
      '『五、存在的主要问题及改进情况』还没有写。请写明存在的主要问题，以及改进的措施和结果。',
    );
  });

  test('is repaired in section 六 with 无, and from 2021 on with the statement on fees', () => {
    expect(repaired('2019')).toBe('无。');
    expect(repaired('2021')).toContain('未收取信息处理费');
  });

  test('may consist of blanks, which the repair replaces', () => {
    const found = run(missingTexts, { texts: { others: ' \n　' } });
    expect(found[0]?.fix?.sentence).toMatchObject({ section: 'others', start: 0, end: 3 });
    expect(run(missingTexts, {})).toEqual([]);
  });
});
