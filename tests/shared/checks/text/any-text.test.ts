import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readForChecks } from '../../../../src/shared/checks/context.ts';
import { examineFigures } from '../../../../src/shared/checks/text/figures/examine-figures.ts';
import { promisesOf } from '../../../../src/shared/checks/text/leftovers/promises.ts';
import { applyFix } from '../../../../src/shared/editing/apply-fix.ts';
import { formatById } from '../../../../src/shared/formats/registry.ts';
import type { TextId } from '../../../../src/shared/formats/types.ts';
import { type Draft, textOf } from '../../../../src/shared/report/draft.ts';
import { arbitraryDraft } from '../../../helpers/arbitraries.ts';
import { anyText } from '../../prose/arbitrary-prose.ts';
import { findText } from './found.ts';

const texts: readonly TextId[] = ['introduction', 'overview', 'problems', 'others'];

const anyDraft: fc.Arbitrary<Draft> = fc
  .tuple(arbitraryDraft(), fc.tuple(anyText, anyText, anyText, anyText), anyText)
  .map(([draft, words, unit]) => ({
    ...draft,
    unit,
    texts: Object.fromEntries(texts.map((id, index) => [id, words[index] ?? ''])),
  }));

describe('whatever is typed', () => {
  test('every finding lies inside its text, says something, and repairs only what exists', () => {
    fc.assert(
      fc.property(anyDraft, anyDraft, (draft, last) => {
        const { cells } = formatById(draft.format);
        for (const finding of findText(draft, { ...last, year: draft.year - 1 })) {
          const { text, fix, otherFix } = finding;
          expect(finding.message.trim()).not.toBe('');
          expect(finding.cells.every(id => cells.has(id))).toBe(true);
          for (const place of [text, fix?.text, fix?.sentence, otherFix?.text]) {
            if (!place) continue;
            const { length } = textOf(draft, place.section);
            expect(place.start).toBeGreaterThanOrEqual(0);
            expect(place.end).toBeGreaterThanOrEqual(place.start);
            expect(place.end).toBeLessThanOrEqual(length);
          }
          expect(text).toBeDefined();
          for (const repair of [fix, otherFix]) {
            if (!repair) continue;
            expect(repair.label).not.toBe('');
            expect(applyFix(draft, repair)).not.toEqual(draft);
            expect(Object.keys(repair.cells ?? {}).every(id => cells.has(id))).toBe(true);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  test('数字体检 and last year’s promises never fail', () => {
    fc.assert(
      fc.property(anyDraft, draft => {
        for (const { section, place } of examineFigures(readForChecks(draft))) {
          expect(place.start).toBeLessThan(place.end);
          expect(place.end).toBeLessThanOrEqual(textOf(draft, section).length);
        }
        expect(promisesOf(textOf(draft, 'problems')).every(words => words.length > 0)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    '1',
    '1-',
    '一',
    'a@',
    'a@b.',
    '《',
    '（',
    '）',
    '，',
    '、',
    '申请',
    '未收到',
    '2023年',
    '\n',
    '我局',
    '5件，',
    '行政复议、',
    '其中3件，',
    '公开5条，其中',
    '《）',
  ])('a text of nothing but %j is read to its end', unit => {
    const words = unit.repeat(Math.ceil(20_000 / unit.length));
    const draft: Draft = {
      ...findableDraft,
      texts: { introduction: words, overview: words, problems: words, others: words },
    };
    const found = findText(draft, { ...draft, year: draft.year - 1 });
    for (const { text } of found) expect(text?.end ?? 0).toBeLessThanOrEqual(words.length);
  });
});

const [findableDraft] = fc.sample(arbitraryDraft(fc.constant('2021')), { seed: 1, numRuns: 1 }) as [Draft];
