import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endsSentence } from '../../../src/shared/editing/typed-words.ts';
import { editBetween } from '../../../src/shared/report/text-edit.ts';

/** What stands in a text that did not stand there before. */
function insertedIn(before: string, after: string): string {
  const { start, endAfter } = editBetween(before, after);
  return after.slice(start, endAfter);
}

describe('what was typed', () => {
  test.each([
    ['收到3件', '收到3件。', '。'],
    ['收到3件。', '收到3件', ''],
    ['', '第一段\n', '第一段\n'],
    ['甲乙', '甲丙乙', '丙'],
    ['甲甲', '甲甲甲', '甲'],
    ['甲乙丙', '甲丁丙', '丁'],
  ])('in %j made %j is %j', (before, after, typed) => {
    expect(insertedIn(before, after)).toBe(typed);
  });

  test('put in the place of what went makes the text it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        const typed = insertedIn(before, after);
        const made = [...Array(before.length + 1).keys()].some(start => {
          const kept = after.length - typed.length - start;
          return kept >= 0 && before.slice(0, start) + typed + before.slice(before.length - kept) === after;
        });
        expect(made).toBe(true);
      }),
    );
  });

  test('ends a sentence with a full stop, a question mark, an exclamation mark or a new paragraph', () => {
    expect(['好。', '吗？', '！', '\n'].map(endsSentence)).toEqual([true, true, true, true]);
    expect(['', '。好', '，', '；', '1'].map(endsSentence)).toEqual([false, false, false, false, false]);
  });
});
