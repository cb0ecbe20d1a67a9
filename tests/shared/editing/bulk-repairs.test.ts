import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runChecks } from '../../../src/shared/checks/run-checks.ts';
import { acknowledge } from '../../../src/shared/checks/text/acknowledgements.ts';
import {
  applyTogether,
  bulkKinds,
  bulkRepairs,
  shownChange,
} from '../../../src/shared/editing/bulk-repairs.ts';
import { formatById } from '../../../src/shared/formats/registry.ts';
import { type Draft, textOf } from '../../../src/shared/report/draft.ts';
import { arbitraryDraft } from '../../helpers/arbitraries.ts';
import { makeFinishedReport } from '../../helpers/make-report.ts';
import { anyText } from '../prose/arbitrary-prose.ts';

const overview =
  '2023年，我镇公开信息12条。全年收到政府信息公开申请5件，予以公开4件。2023年召开会议三次。截止年底，资金资金到位。';

/** Last year's words beside tables with other figures, and a cell in another form. */
const report = makeFinishedReport({
  year: 2024,
  cells: { 'requests.newReceived.naturalPerson': '7', 'requests.granted.naturalPerson': '７' },
  texts: { overview },
});

function repaired(draft: Draft, kind: (typeof bulkKinds)[number]): Draft {
  return applyTogether(draft, bulkRepairs(runChecks(draft), kind));
}

describe('repairs made all at once', () => {
  test('every year of the year before becomes the year of the report', () => {
    expect(textOf(repaired(report, 'years'), 'overview')).toBe(overview.replaceAll('2023年', '2024年'));
  });

  test('every number in the words becomes what the tables hold', () => {
    expect(textOf(repaired(report, 'figures'), 'overview')).toBe(
      overview.replace('申请5件', '申请7件').replace('公开4件', '公开7件'),
    );
  });

  test('words and cells of another form are written as usual', () => {
    const done = repaired(report, 'form');
    expect(textOf(done, 'overview')).toBe(overview.replace('截止', '截至').replace('资金资金', '资金'));
    expect(runChecks(done).filter(({ rule }) => rule === 'text.wording')).toEqual([]);
  });

  test('what somebody found right is left alone', () => {
    const [first] = runChecks(report).filter(({ rule }) => rule === 'text.year');
    const kept = acknowledge(report, first!, '确是2023年的事', '2025-01-10T08:00:00.000Z');
    expect(bulkRepairs(runChecks(kept), 'years')).toHaveLength(1);
  });

  test('each is shown with the words around it before it is made', () => {
    const [first] = bulkRepairs(runChecks(report), 'figures');
    expect(shownChange(report, formatById('2021'), first!)).toEqual({
      lead: '2条。全年收到政府信息公开申请'.slice(-12),
      before: '5',
      after: '7',
      rest: '件，予以公开4件。2023年召开'.slice(0, 12),
    });
  });

  test('none of them touches another’s place, whatever is written', () => {
    fc.assert(
      fc.property(arbitraryDraft(), anyText, anyText, (draft, one, other) => {
        const written = { ...draft, texts: { overview: one, problems: other } };
        for (const kind of bulkKinds) {
          const repairs = bulkRepairs(runChecks(written), kind);
          const done = applyTogether(written, repairs);
          const change = repairs.reduce(
            (sum, { fix: { text } }) => sum + (text ? text.replacement.length - (text.end - text.start) : 0),
            0,
          );
          const length = (each: Draft) => textOf(each, 'overview').length + textOf(each, 'problems').length;
          expect(length(done) - length(written)).toBe(change);
          expect(repairs.length === 0 ? done : written).toEqual(written);
        }
      }),
      { numRuns: 100 },
    );
  });
});
