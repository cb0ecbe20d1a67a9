import { describe, expect, test } from 'vitest';
import { calculate } from '../../../src/shared/checks/calculate.ts';
import type { Severity } from '../../../src/shared/checks/finding.ts';
import { runChecks } from '../../../src/shared/checks/run-checks.ts';
import { applyFix } from '../../../src/shared/editing/apply-fix.ts';
import { cellView, redrawnCells } from '../../../src/shared/editing/cell-view.ts';
import {
  deriveReport,
  findingKey,
  settledFindings,
  sharedFindings,
} from '../../../src/shared/editing/derive.ts';
import { sectionStates } from '../../../src/shared/editing/sections.ts';
import { tableFill } from '../../../src/shared/report/table-fill.ts';
import { setCells } from '../../../src/shared/report/updates.ts';
import { makeFinishedReport, makeReport } from '../../helpers/make-report.ts';

const cell = 'requests.granted.naturalPerson';

describe('what the editor shows', () => {
  test('a mistake waits until the cell that makes it is left', () => {
    const before = makeFinishedReport();
    const typing = { cell, before: new Set(runChecks(before).map(findingKey)) };
    const findings = runChecks(setCells(before, { [cell]: '3' }));
    expect(findings.some(finding => finding.rule === 'requests.balance')).toBe(true);
    expect(settledFindings(findings, typing)).toEqual([]);
    expect(settledFindings(findings, undefined).map(finding => finding.rule)).toContain('requests.balance');
  });

  test('a mistake that was there before the typing began stays in sight while it is typed away', () => {
    const wrong = setCells(makeFinishedReport(), { [cell]: '3' });
    const typing = { cell, before: new Set(runChecks(wrong).map(findingKey)) };
    const stillWrong = runChecks(setCells(wrong, { [cell]: '2' }));
    expect(settledFindings(stillWrong, typing).map(finding => finding.rule)).toContain('requests.balance');
  });

  test('the blanks of a table are one finding, whose fix fills them all', () => {
    const draft = setCells(makeFinishedReport(), { [cell]: '', 'requests.carriedIn.legal': '' });
    const shown = settledFindings(runChecks(draft), undefined);
    expect(shown.length).toBe(1);
    expect(new Set(shown[0]?.cells)).toEqual(new Set([cell, 'requests.carriedIn.legal']));
    const fixed = shown[0]?.fix && applyFix(draft, shown[0].fix);
    expect(fixed && runChecks(fixed)).toEqual([]);
  });

  test('after a key only the cell and the totals above it may show something else', () => {
    const draft = makeFinishedReport();
    const calculation = calculate(draft);
    const before = deriveReport(calculation, []);
    const after = deriveReport(
      calculate(setCells(draft, { [cell]: '3' }), { before: calculation, typed: [cell] }),
      [],
      before,
    );
    expect(redrawnCells(before, after)).toEqual(
      new Set([cell, 'requests.granted.total', 'requests.total.naturalPerson', 'requests.total.total']),
    );
  });

  test('a cell is drawn again when it is marked, when the mark changes and when it goes', () => {
    const draft = makeFinishedReport();
    const find = (severity: Severity) => ({
      rule: 'cell.unit' as const,
      severity,
      message: '。',
      cells: [cell],
    });
    const report = calculate(draft);
    const plain = deriveReport(report, []);
    const hint = deriveReport(report, [find('hint')], plain);
    const error = deriveReport(report, [find('hint'), find('error')], hint);
    expect(cellView(error, cell)?.severity).toBe('error');
    for (const [before, after] of [
      [plain, hint],
      [hint, error],
      [error, plain],
    ] as const) {
      expect(redrawnCells(before, after)).toEqual(new Set([cell]));
    }
    expect(redrawnCells(hint, hint)).toEqual(new Set());
  });

  test('a blank cell is not marked as an error, a wrong figure is', () => {
    const draft = makeReport({ cells: { [cell]: '3件' } });
    const derived = deriveReport(calculate(draft), runChecks(draft));
    expect(cellView(derived, cell)?.severity).toBe('error');
    expect(cellView(derived, 'requests.granted.business')).toEqual({
      text: '',
      role: 'plain',
      shows: 'blank',
    });
  });

  test('a section is empty, partly filled or full, and counts what is wrong in what is there', () => {
    const draft = makeReport({ cells: { [cell]: '3件' }, texts: { overview: '文字' } });
    const states = sectionStates(calculate(draft), runChecks(draft));
    expect(states.get('proactive')).toMatchObject({ progress: 'empty', counts: { error: 0 } });
    expect(states.get('requests')).toMatchObject({ progress: 'partial', counts: { error: 1 } });
    expect(states.get('overview')?.progress).toBe('full');
    expect(states.get('problems')?.progress).toBe('empty');
  });

  test('filling blanks leaves totals automatic, and restoring totals names the typed ones', () => {
    const draft = makeReport({ cells: { 'litigation.review.total': '1', 'litigation.review.upheld': '1' } });
    const fill = tableFill(calculate(draft).fills, 'litigation');
    expect(fill.blanks).toHaveLength(11);
    expect(fill.typedTotals).toEqual(['litigation.review.total']);
  });
});

describe('a repair', () => {
  test('replaces a stretch of a text and nothing around it', () => {
    const draft = makeReport({ texts: { overview: '全年收到申请16件。' } });
    const fixed = applyFix(draft, {
      label: '改为 15',
      text: { section: 'overview', start: 6, end: 8, replacement: '15' },
    });
    expect(fixed.texts.overview).toBe('全年收到申请15件。');
    expect(fixed.cells).toEqual(draft.cells);
  });
});

describe('findings shared with the ones before', () => {
  const wrong = setCells(makeFinishedReport(), { [cell]: '3', 'requests.carriedIn.legal': 'x' });

  test('are the same array where they say the same, though they were found anew', () => {
    const before = runChecks(wrong);
    expect(before.length).toBeGreaterThan(1);
    expect(sharedFindings(runChecks(wrong), before)).toBe(before);
  });

  test('are new only where they say something else', () => {
    const before = runChecks(wrong);
    const found = runChecks(setCells(wrong, { [cell]: '4' }));
    const shared = sharedFindings(found, before);
    expect(shared).toEqual(found);
    expect(shared.some(finding => before.includes(finding))).toBe(true);
    expect(shared.some(finding => !before.includes(finding))).toBe(true);
  });

  test('tell an acknowledged one from one that is not, and a repair from another', () => {
    const [first, ...others] = runChecks(wrong);
    if (!first) throw new Error('nothing found');
    for (const changed of [
      { ...first, acknowledged: { reason: '属实' } },
      { ...first, fix: { label: '改为 9', cells: { [cell]: '9' } } },
    ]) {
      expect(sharedFindings([changed, ...others], [first, ...others])[0]).toBe(changed);
      expect(sharedFindings([first, ...others], [changed, ...others])[0]).toBe(first);
    }
  });
});
