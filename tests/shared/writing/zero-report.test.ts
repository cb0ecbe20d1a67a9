import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runChecks } from '../../../src/shared/checks/run-checks.ts';
import { formatById } from '../../../src/shared/formats/registry.ts';
import { nextYearDraft } from '../../../src/shared/report/next-year.ts';
import { sourceOf, writeSentence } from '../../../src/shared/writing/sentence.ts';
import { findSentence } from '../../../src/shared/writing/standard-sentences.ts';
import { writeZeroRequests } from '../../../src/shared/writing/zero-report.ts';
import { arbitraryFormatId, balancedDraft } from '../../helpers/arbitraries.ts';
import { makeFinishedReport, makeReport } from '../../helpers/make-report.ts';
import { valuesOf } from '../../helpers/values-of.ts';

/** The same words as the sentence that follows the tables says them. */
const none = '2024年，我镇未收到政府信息公开申请，无上年结转申请。';

function written(...given: Parameters<typeof writeZeroRequests>) {
  const result = writeZeroRequests(...given);
  if (result.kind !== 'written') throw new Error(result.reason);
  return result;
}

describe('a year without requests', () => {
  test('has 0 in every cell of the table, totals computed, and says so in the text', () => {
    const { draft, notes } = written(makeReport({ year: 2024 }), makeFinishedReport({ year: 2023 }));
    const cells = [...formatById('2021').cells.values()].filter(cell => cell.table === 'requests');
    for (const cell of cells) expect(draft.cells[cell.id]).toBe(cell.total ? undefined : '0');
    expect(Object.keys(draft.cells).every(id => id.startsWith('requests.'))).toBe(true);
    expect(draft.texts.overview).toBe(none);
    expect(notes).toEqual([]);
  });

  test('is said under its own sub-heading where there is one', () => {
    const overview = '（一）主动公开。公开256条。\n（二）依申请公开\n（三）监督保障。';
    const { draft } = written(makeReport({ year: 2024, texts: { overview } }));
    expect(draft.texts.overview).toBe(
      `（一）主动公开。公开256条。\n（二）依申请公开\n${none}\n（三）监督保障。`,
    );
    const going = written(
      makeReport({ year: 2024, texts: { overview: '（二）依申请公开。渠道畅通。\n（三）' } }),
    );
    expect(going.draft.texts.overview).toBe(`（二）依申请公开。渠道畅通。${none}\n（三）`);
  });

  test('is written once, however often it is asked for', () => {
    const once = written(makeReport({ year: 2024 })).draft;
    expect(written(once).draft).toEqual(once);
  });

  test('takes the place of last year’s sentence, and leaves the rest marked as last year’s', () => {
    const last = written(makeFinishedReport({ year: 2023, texts: { overview: '平稳有序。' } })).draft;
    const next = nextYearDraft(last, { id: 'next', now: '2025-01-05T01:00:00.000Z' }).draft;
    const { draft } = written(next, last);
    expect(draft.texts.overview).toBe(`平稳有序。\n${none}`);
    expect(draft.inherited).toContain('overview');
  });

  test('takes the place of what earlier versions wrote of last year', () => {
    const overview = '平稳有序。\n2023年，本机关未收到政府信息公开申请，没有上年结转的政府信息公开申请。';
    const { draft } = written(makeReport({ year: 2024, texts: { overview } }));
    expect(draft.texts.overview).toBe(`平稳有序。\n${none}`);
  });

  test('is said in the words of the sentence that follows the tables', () => {
    const { draft } = written(makeReport({ year: 2024 }));
    const sentence = findSentence(formatById('2021'), 'requests')!;
    expect(writeSentence(sentence, sourceOf(draft, valuesOf(draft))).words).toBe(none);
  });

  test('without last year’s report asks the user to make sure', () => {
    expect(written(makeReport()).notes).toEqual(['没有去年的报告可以核对，请确认去年没有结转到今年的申请。']);
  });

  test('is refused with the reason where last year carried requests forward', () => {
    const last = makeFinishedReport({
      year: 2023,
      cells: { 'requests.carriedOut.naturalPerson': '2', 'requests.carriedOut.legal': '1' },
    });
    expect(writeZeroRequests(makeReport({ year: 2024 }), last)).toEqual({
      kind: 'refused',
      reason:
        '2023年的报告有申请结转到下一年度（『四、结转下年度继续办理』自然人 2 件、法律服务机构 1 件），2021年格式要求计入本年的『二、上年结转政府信息公开申请数量』，不能按零申请填写。请逐项填写这些申请本年的办理结果。',
    });
  });

  test('is refused across the change of format too, and where last year cannot be read', () => {
    const old = makeFinishedReport({
      format: '2019',
      year: 2020,
      cells: { 'requests.carriedOut.business': '1' },
    });
    expect(writeZeroRequests(makeReport({ year: 2021 }), old).kind).toBe('refused');
    const unclear = makeFinishedReport({ year: 2023, cells: { 'requests.carriedOut.business': '一件' } });
    expect(writeZeroRequests(makeReport({ year: 2024 }), unclear)).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('商业企业 “一件”'),
    });
    const onlyTotal = makeReport({ year: 2023, cells: { 'requests.carriedOut.total': '2' } });
    expect(writeZeroRequests(makeReport({ year: 2024 }), onlyTotal)).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('总计 2 件'),
    });
  });

  test('is refused where this year’s table already holds a request', () => {
    const draft = makeReport({
      cells: { 'requests.granted.welfare': '1', 'requests.granted.business': '0' },
    });
    expect(writeZeroRequests(draft)).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('『（一）予以公开』社会公益组织 1'),
    });
  });

  test('never contradicts the arithmetic or last year, whatever last year was', () => {
    fc.assert(
      fc.property(balancedDraft('typed'), arbitraryFormatId, (last, format) => {
        const result = writeZeroRequests(makeFinishedReport({ format, year: last.year + 1 }), last);
        const carried = Object.entries(last.cells).some(
          ([id, text]) => id.startsWith('requests.carriedOut.') && text !== '0',
        );
        expect(result.kind).toBe(carried ? 'refused' : 'written');
        if (result.kind === 'refused') return;
        const rules = runChecks(result.draft, { last }).map(finding => finding.rule);
        expect(rules.filter(rule => rule.startsWith('requests.') || rule === 'continuity.carriedIn')).toEqual(
          [],
        );
      }),
    );
  });
});
