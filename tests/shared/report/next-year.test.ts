import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runChecks } from '../../../src/shared/checks/run-checks.ts';
import { formatById } from '../../../src/shared/formats/registry.ts';
import type { Draft } from '../../../src/shared/report/draft.ts';
import { moveDatesOn, nextYearDraft } from '../../../src/shared/report/next-year.ts';
import { setCells, setText } from '../../../src/shared/report/updates.ts';
import { balancedDraft } from '../../helpers/arbitraries.ts';
import { makeFinishedReport } from '../../helpers/make-report.ts';

const options = { id: 'next', now: '2026-01-05T01:00:00.000Z' };

describe('the report for the next year', () => {
  test('takes 上年结转 from last year’s 结转下年度 in every column, and leaves the total automatic', () => {
    const last = makeFinishedReport({
      cells: { 'requests.carriedOut.naturalPerson': '2', 'requests.carriedOut.legal': '1' },
    });
    const { draft } = nextYearDraft(last, options);
    expect(draft).toMatchObject({ year: last.year + 1, unit: last.unit, format: '2021' });
    expect(draft.cells).toMatchObject({
      'requests.carriedIn.naturalPerson': '2',
      'requests.carriedIn.business': '0',
      'requests.carriedIn.legal': '1',
    });
    expect(draft.cells['requests.carriedIn.total']).toBeUndefined();
  });

  test('takes the documents in force as the base to go on from', () => {
    const last = makeFinishedReport({ cells: { 'proactive.normativeDocs.inForce': '7' } });
    expect(nextYearDraft(last, options).draft.cells['proactive.normativeDocs.inForce']).toBe('7');
  });

  test('adds the change to last year’s items in the 2019 format', () => {
    const last = makeFinishedReport({
      format: '2019',
      year: 2019,
      cells: { 'proactive.licensing.lastYearItems': '12', 'proactive.licensing.change': '-2' },
    });
    const { draft } = nextYearDraft(last, options);
    expect(draft.format).toBe('2019');
    expect(draft.cells['proactive.licensing.lastYearItems']).toBe('10');
  });

  test('moves from the 2019 to the 2021 format and says what has no counterpart', () => {
    const last = makeFinishedReport({
      format: '2019',
      year: 2020,
      cells: { 'proactive.procurement.projects': '1', 'requests.carriedOut.business': '3' },
    });
    const { draft, notes } = nextYearDraft(last, options);
    expect(draft.format).toBe('2021');
    expect(draft.cells['requests.carriedIn.business']).toBe('3');
    expect(draft.cells['proactive.normativeDocs.inForce']).toBeUndefined();
    expect(notes.join('\n')).toContain('『政府集中采购』采购项目数量 1');
    expect(notes.join('\n')).toContain('『行政规范性文件』现行有效件数');
  });

  test('carries the texts over and says they are last year’s until they are edited', () => {
    const last = makeFinishedReport();
    const { draft } = nextYearDraft(last, options);
    expect(draft.texts.overview).toBe(last.texts.overview);
    expect(draft.inherited).toEqual(['overview', 'problems', 'others']);
    expect(setText(draft, 'overview', '改写').inherited).toEqual(['problems', 'others']);
  });

  test('never contradicts the report it began from, whatever that says', () => {
    fc.assert(
      fc.property(balancedDraft('typed'), last => {
        const { draft } = nextYearDraft(last, options);
        const rules = runChecks(draft, { last })
          .map(finding => finding.rule)
          .filter(rule => rule === 'continuity.carriedIn' || rule === 'continuity.lastYearItems');
        expect(rules).toEqual([]);
      }),
    );
  });
});

describe('figures carried over from last year', () => {
  const cell = 'proactive.normativeDocs.inForce';
  const began = nextYearDraft(setCells(makeFinishedReport(), { [cell]: '66' }), options).draft;
  const stepped = (...steps: readonly Readonly<Record<string, string>>[]) =>
    steps.reduce((draft, step) => setCells(draft, step), began);
  const issued = { 'proactive.normativeDocs.issued': '5' };
  const repealed = { 'proactive.normativeDocs.repealed': '3' };

  test('follow what is typed: 66 in force, 5 issued and 3 repealed make 68', () => {
    expect(began.cells[cell]).toBe('66');
    expect(stepped(issued).cells[cell]).toBe('71');
    expect(stepped(issued, repealed).cells[cell]).toBe('68');
    expect(stepped(issued, repealed, { 'proactive.normativeDocs.issued': '' }).cells[cell]).toBe('63');
  });

  test('stay as they are once they were edited, also where they were cleared', () => {
    expect(stepped({ [cell]: '70' }, issued).cells[cell]).toBe('70');
    expect(stepped(issued, { [cell]: '' }, repealed).cells[cell]).toBeUndefined();
  });

  test('wait while what they follow is no number, and are blank where they would be less than nothing', () => {
    expect(stepped({ 'proactive.normativeDocs.issued': '五' }).cells[cell]).toBe('66');
    const tooMany = { 'proactive.normativeDocs.repealed': '67' };
    expect(stepped(tooMany).cells[cell]).toBeUndefined();
    expect(stepped(tooMany, { 'proactive.normativeDocs.repealed': '7' }).cells[cell]).toBe('59');
  });

  test('are never what a finding about last year is about, whatever is typed elsewhere', () => {
    const figure = fc.oneof(fc.nat({ max: 200 }).map(String), fc.constantFrom('', '五', '1.5'));
    fc.assert(
      fc.property(
        balancedDraft('typed'),
        fc.array(fc.tuple(fc.nat(), figure), { maxLength: 12 }),
        (last, typed) => {
          const { draft } = nextYearDraft(last, options);
          const carried = Object.keys(draft.carried ?? {});
          const others = [...formatById(draft.format).cells.keys()].filter(
            id => draft.cells[id] === undefined && !carried.includes(id),
          );
          const filled = typed.reduce<Draft>(
            (step, [index, text]) => setCells(step, { [others[index % others.length] ?? '']: text }),
            draft,
          );
          const accused = runChecks(filled, { last })
            .filter(({ rule }) => rule === 'continuity.inForce' || rule === 'continuity.totalDisclosed')
            .map(({ cells }) => cells[0]);
          expect(accused.filter(id => carried.includes(id ?? ''))).toEqual([]);
        },
      ),
    );
  });
});

describe('the dates of an introduction', () => {
  test('move on with the reported year and the year of publication', () => {
    expect(
      moveDatesOn('所列数据的统计期限自2023年1月1日起至2023年12月31日止，2024年1月公布。', 2023, 2024),
    ).toBe('所列数据的统计期限自2024年1月1日起至2024年12月31日止，2025年1月公布。');
  });

  test('leave documents alone', () => {
    const text = '根据国办公开办函〔2021〕30号和《2021年政务公开工作要点》编制2021年报告。';
    expect(moveDatesOn(text, 2021, 2022)).toBe(text.replace('编制2021年', '编制2022年'));
  });
});
