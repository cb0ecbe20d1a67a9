import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/shared/checks/finding.ts';
import { ruleGroups } from '../../../src/shared/checks/rule-list.ts';
import { runChecks } from '../../../src/shared/checks/run-checks.ts';
import { markedCells } from '../../../src/shared/editing/cell-view.ts';
import { canAcknowledge, isUnfilled } from '../../../src/shared/editing/unfilled.ts';
import { cellRules } from '../../../src/shared/rules/cell-rules.ts';
import { equationRuleId } from '../../../src/shared/rules/equation-rules.ts';
import { type RuleId, ruleById } from '../../../src/shared/rules/registry.ts';
import { textRules } from '../../../src/shared/rules/text-rules.ts';
import { arbitraryDraft, balancedDraft } from '../../helpers/arbitraries.ts';
import { makeFinishedReport } from '../../helpers/make-report.ts';
import { reportFiles } from '../checks/text/report-files.ts';

const rules = ruleGroups().flatMap(group => group.rules);

describe('the rules', () => {
  test('each have an id of their own, which leads to them', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { id, severity, basis, marks } of rules) {
      expect(ruleById(id)).toMatchObject({ id, severity, basis, marks });
    }
    expect(rules.length).toBeGreaterThan(35);
  });

  test('each say what they ask and on what basis: a document with its number, or practice', () => {
    for (const { id, title, basis } of rules) {
      expect(title, id).toMatch(/^\p{Script=Han}[^。]*$/u);
      expect(basis, id).toMatch(/GB\/T \d+—\d{4}|〔\d{4}〕\d+号|《政府信息公开条例》第.+条|办理经验/);
    }
  });

  test('cite nothing for what it does not say', () => {
    // What is charged is regulated there; that it must be reported stands in the format.
    expect(ruleById('text.fee').basis).not.toContain('109号');
    // Townships and street offices are not named there, and 1,000 characters is what some offices ask.
    expect(ruleById('report.date').basis).toContain('县级以上政府部门');
    expect(ruleById('text.length').basis).toContain('办理经验');
  });

  test('of equations belong to any table, whichever a format declares', () => {
    const id = equationRuleId('inspections', 'rowTotal');
    expect(id).toBe('inspections.rowTotal');
    expect(ruleById(id)).toMatchObject({ id, severity: 'error', marks: 'firstCell' });
  });

  test('are known to the compiler: a misspelt id is none', () => {
    const known: readonly RuleId[] = ['cell.blank', 'text.figure', 'requests.balance', 'continuity.inForce'];
    // @ts-expect-error a rule that is not there
    const misspelt: RuleId = 'cell.blnk';
    // @ts-expect-error a kind of equation that is not there
    const equation: RuleId = 'requests.balanse';
    // @ts-expect-error a family that is not there
    const family: RuleId = 'texts.figure';
    // @ts-expect-error a record that is not there
    expect(cellRules.blnk).toBeUndefined();
    for (const id of [misspelt, equation, family]) expect(() => ruleById(id)).toThrow('no such rule');
    for (const id of known) expect(ruleById(id).id).toBe(id);
    const compared = (finding: Finding) =>
      // @ts-expect-error compared with a rule that is not there
      finding.rule === 'text.figures' || finding.rule === textRules.figure.id;
    expect(compared({ rule: 'text.figure', severity: 'error', message: '。', cells: [] })).toBe(true);
  });
});

describe('what is found', () => {
  const written = reportFiles.map(({ draft }) => ({ ...makeFinishedReport(), texts: draft.texts }));
  const drafts = fc.oneof(
    arbitraryDraft(),
    balancedDraft('typed'),
    fc.constantFrom(...written),
    fc
      .tuple(arbitraryDraft(), fc.constantFrom(...written))
      .map(([draft, { texts }]) => ({ ...draft, texts })),
  );

  test('is of a severity that its rule names, marks what its rule says, and may be acknowledged as it says', () => {
    fc.assert(
      fc.property(drafts, drafts, (draft, last) => {
        for (const finding of runChecks(draft, { last })) {
          const { id, severity, also } = ruleById(finding.rule);
          expect([severity, ...Object.keys(also ?? {})], id).toContain(finding.severity);
          // What is in a text has always been for the clerk to judge, and what is no error wherever it is.
          const isForTheClerk = finding.text !== undefined || finding.severity !== 'error';
          expect(canAcknowledge(finding), id).toBe(isForTheClerk && !isUnfilled(finding));
          const named = id.startsWith('cell.') ? finding.cells : finding.cells.slice(0, 1);
          expect(markedCells(finding), id).toEqual(isUnfilled(finding) ? [] : named);
        }
      }),
      { numRuns: 40 },
    );
  });
});
