import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/shared/checks/finding.ts';
import { runChecks } from '../../../src/shared/checks/run-checks.ts';
import { findingKey, keyed, settledFindings } from '../../../src/shared/editing/derive.ts';
import { atAGlance } from '../../../src/shared/editing/finding-counts.ts';
import { countsOf } from '../../../src/shared/editing/standing.ts';
import { blankDraft } from '../../../src/shared/report/draft.ts';
import { setCells } from '../../../src/shared/report/updates.ts';
import { makeFinishedReport } from '../../helpers/make-report.ts';

const blank = blankDraft({ id: 'a', format: '2021', year: 2025, unit: '青山县石桥镇人民政府', now: '' });

describe('how a report stands', () => {
  test('what is not filled in yet is 未填 and no error, in the list as in the editor', () => {
    const findings = runChecks(blank);
    const counts = countsOf(findings);
    expect(counts.errors).toBe(0);
    expect(counts.unfilled).toBeGreaterThan(100);
    expect(countsOf(settledFindings(findings, undefined))).toEqual(counts);
  });

  test('filling a blank takes one from what is 未填, and a wrong figure is an error beside it', () => {
    const before = countsOf(runChecks(blank));
    const filled = countsOf(runChecks(setCells(blank, { 'proactive.licensing.decisions': '3' })));
    const wrong = countsOf(runChecks(setCells(blank, { 'proactive.licensing.decisions': '三' })));
    expect(filled).toEqual({ ...before, unfilled: before.unfilled - 1 });
    expect(wrong).toEqual({ ...filled, errors: 1 });
  });

  test('a finished report has nothing 未填', () => {
    expect(countsOf(runChecks(makeFinishedReport())).unfilled).toBe(0);
  });

  test('at a glance only tells whether something is 未填', () => {
    expect(atAGlance({ errors: 1, warnings: 0, hints: 0, unfilled: 27 })).toMatchObject({ unfilled: true });
    expect(atAGlance({ errors: 1, warnings: 0, hints: 0, unfilled: 0 })).toMatchObject({ unfilled: false });
  });
});

describe('the keys of findings in a list', () => {
  test('are never twice the same, however alike the findings, and are those of before where one goes', () => {
    const finding: fc.Arbitrary<Finding> = fc.record({
      rule: fc.constantFrom('text.figure' as const, 'text.year' as const),
      severity: fc.constant('warning' as const),
      message: fc.string(),
      cells: fc.constant([]),
      text: fc.record({
        section: fc.constant('overview' as const),
        start: fc.nat({ max: 2 }),
        end: fc.nat(),
      }),
    });
    fc.assert(
      fc.property(fc.array(finding, { maxLength: 12 }), findings => {
        const keys = keyed(findings).map(({ key }) => key);
        expect(new Set(keys).size).toBe(findings.length);
        expect(keyed(findings.slice(0, -1)).map(({ key }) => key)).toEqual(keys.slice(0, -1));
        expect(findings.every((each, index) => keys[index]?.startsWith(findingKey(each)))).toBe(true);
      }),
    );
  });
});
