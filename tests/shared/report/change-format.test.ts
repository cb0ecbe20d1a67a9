import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calculate } from '../../../src/shared/checks/calculate.ts';
import { runChecks } from '../../../src/shared/checks/run-checks.ts';
import { applyFix } from '../../../src/shared/editing/apply-fix.ts';
import { openedReport, steppedReport } from '../../../src/shared/editing/open-report.ts';
import { changeFormat } from '../../../src/shared/report/change-format.ts';
import { readDraft, writeDraft } from '../../../src/shared/report/draft-file.ts';
import { readReportYear } from '../../../src/shared/report/report-year.ts';
import { setCells } from '../../../src/shared/report/updates.ts';
import { arbitraryDraft } from '../../helpers/arbitraries.ts';
import { makeReport } from '../../helpers/make-report.ts';

const received = 'requests.newReceived.naturalPerson';
const draft = makeReport({
  cells: { [received]: '3', 'proactive.normativeDocs.inForce': '66', 'requests.other.other.business': '1' },
  texts: { overview: '本年度工作平稳。' },
});

test('a report changes over to the format of an earlier year, and its account names what stays and what does not', () => {
  const changed = changeFormat(draft, 2020);
  expect(changed?.draft).toMatchObject({
    year: 2020,
    format: '2019',
    texts: { overview: '本年度工作平稳。' },
  });
  const account = changed?.notes.join('\n') ?? '';
  expect(account).toContain('已填的数有 1 格照旧');
  expect(account).toContain('有 2 格的数');
  expect(account).toContain('『行政规范性文件』现行有效件数 66');
  expect(account).toMatch(/另有 \d+ 格要填：『规章』/);
});

test('and back: nothing that was typed is gone', () => {
  fc.assert(
    fc.property(arbitraryDraft(), first => {
      const [there, home] = first.format === '2021' ? [2020, 2024] : [2024, 2020];
      const changed = changeFormat({ ...first, year: home }, there);
      expect(changed?.draft.cells).toEqual(first.cells);
      expect(changed && changeFormat(changed.draft, home)?.draft).toEqual({ ...first, year: home });
      expect(changed && readDraft(writeDraft(changed.draft))).toEqual(changed?.draft);
    }),
    { numRuns: 30 },
  );
});

test('a year of the same format, or of none, changes nothing', () => {
  expect(changeFormat(draft, 2022)).toBeUndefined();
  expect(changeFormat(draft, 1999)).toBeUndefined();
});

test('the open report in another format is what it is when it is opened so', () => {
  const open = openedReport(draft, undefined);
  const stepped = steppedReport(open, each => changeFormat(each, 2020)?.draft ?? each);
  const typed = steppedReport(stepped, each => setCells(each, { [received]: '4' }), { typed: [received] });
  expect(stepped.derived.format.id).toBe('2019');
  expect(typed.calculation.findings).toEqual(calculate(typed.draft).findings);
  expect([...typed.calculation.values.keys()]).toEqual([...calculate(typed.draft).values.keys()]);
});

test.each([
  [2020, '2021', '2019'],
  [2022, '2019', '2021'],
])('a report for %d in the format of %s is told the way to that of %s', (year, from, to) => {
  const wrong = makeReport({ year, format: from });
  const finding = runChecks(wrong).find(({ rule }) => rule === 'report.format');
  const fixed = finding?.fix && applyFix(wrong, finding.fix);
  expect(fixed).toMatchObject({ year, format: to });
  expect(fixed && runChecks(fixed).filter(({ rule }) => rule === 'report.format')).toEqual([]);
});

test.each([
  ['2024', 2024],
  ['２０２３', 2023],
  [' 2019 ', 2019],
  ['2100', 2100],
])('%s is a year', (text, year) => {
  expect(readReportYear(text)).toEqual({ year });
});

test.each([
  ['', '请填报告的年度'],
  ['202', '不是四位数'],
  ['20245', '不是四位数'],
  ['二〇二三', '不是四位数'],
  ['2024年', '不是四位数'],
  ['1999', '从 2019 年度用起'],
  ['2018', '从 2019 年度用起'],
  ['2101', '太远了'],
  ['9999', '太远了'],
])('“%s” is none, and why is said', (text, why) => {
  const read = readReportYear(text);
  expect('why' in read && read.why).toContain(why);
});
