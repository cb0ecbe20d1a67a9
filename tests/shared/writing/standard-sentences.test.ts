import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readForChecks } from '../../../src/shared/checks/context.ts';
import { examineFigures } from '../../../src/shared/checks/text/figures/examine-figures.ts';
import { formatById } from '../../../src/shared/formats/registry.ts';
import type { Draft } from '../../../src/shared/report/draft.ts';
import { sourceOf, unfilled, writeSentence } from '../../../src/shared/writing/sentence.ts';
import { findSentence, sentencesFor } from '../../../src/shared/writing/standard-sentences.ts';
import { balancedDraft } from '../../helpers/arbitraries.ts';
import { makeFinishedReport, makeReport } from '../../helpers/make-report.ts';
import { valuesOf } from '../../helpers/values-of.ts';

function written(id: string, draft: Draft): string {
  return writeSentence(findSentence(formatById(draft.format), id)!, sourceOf(draft, valuesOf(draft))).words;
}

describe('sentences made from the tables', () => {
  test('say plainly that nothing happened, in the body’s own voice', () => {
    const town = makeFinishedReport({ unit: '清河县柳林镇人民政府' });
    expect(written('requests', town)).toBe('2024年，我镇未收到政府信息公开申请，无上年结转申请。');
    expect(written('cases', makeFinishedReport({ unit: '义州市南山街道办事处' }))).toBe(
      '2024年，我街道未发生因政府信息公开被申请行政复议、提起行政诉讼的情况。',
    );
    expect(written('documents', makeFinishedReport({ unit: '清河县林业局' }))).toBe(
      '2024年，我局制发行政规范性文件0件，废止0件，现行有效0件。',
    );
  });

  test('name only the outcomes that there were', () => {
    const draft = makeFinishedReport({
      cells: {
        'requests.newReceived.naturalPerson': '7',
        'requests.carriedIn.naturalPerson': '1',
        'requests.granted.naturalPerson': '3',
        'requests.unavailable.notHeld.naturalPerson': '4',
        'requests.carriedOut.naturalPerson': '1',
        'litigation.review.upheld': '2',
        'litigation.review.corrected': '1',
      },
    });
    expect(written('requests', draft)).toBe(
      '2024年，我镇新收政府信息公开申请7件，上年结转1件；予以公开3件、无法提供4件；结转下年度继续办理1件。',
    );
    expect(written('cases', draft)).toBe(
      '2024年，我镇因政府信息公开被申请行政复议3件，其中结果维持2件、结果纠正1件；被提起行政诉讼0件。',
    );
  });

  test('leave a mark where a cell is still blank', () => {
    const words = written('decisions', makeReport());
    expect(words.split(unfilled)).toHaveLength(4);
  });

  test('on fees ask for what is in no table once a fee was left unpaid', () => {
    expect(written('fees', makeFinishedReport())).toContain('未发出信息处理费收费通知，未收取信息处理费');
    const unpaid = makeFinishedReport({ cells: { 'requests.other.feeUnpaid.naturalPerson': '1' } });
    expect(written('fees', unpaid)).toContain('发出信息处理费收费通知【填写件数】件');
  });

  test('are offered where the format has their figures', () => {
    const ids = (format: string) =>
      sentencesFor(sourceOf(makeReport({ format }), valuesOf(makeReport({ format })))).map(({ id }) => id);
    expect(ids('2021')).toEqual(['requests', 'cases', 'documents', 'decisions', 'fees']);
    expect(ids('2019')).toEqual(['requests', 'cases', 'documents', 'decisions']);
  });

  test('are read back by the checks as what they were made from', () => {
    fc.assert(
      fc.property(balancedDraft('automatic'), draft => {
        const sentences = sentencesFor(sourceOf(draft, valuesOf(draft))).filter(({ id }) => id !== 'fees');
        for (const sentence of sentences) {
          const overview = writeSentence(sentence, sourceOf(draft, valuesOf(draft))).words;
          const report = { ...draft, texts: { overview } };
          const figures = examineFigures(readForChecks(report));
          expect(figures.length, overview).toBeGreaterThan(0);
          expect(
            figures.filter(({ verdict }) => verdict !== 'matched'),
            overview,
          ).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });
});
