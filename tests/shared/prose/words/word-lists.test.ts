import { describe, expect, test } from 'vitest';
import { formats } from '../../../../src/shared/formats/registry.ts';
import { longestWord, vocabularyOf } from '../../../../src/shared/prose/words/vocabulary.ts';
import { wordListsOf } from '../../../../src/shared/prose/words/word-lists.ts';
import { cellsOfMeasure } from '../../../../src/shared/report/measures.ts';

describe.each(formats)('the words of the grammar in the format $id', format => {
  const wordLists = wordListsOf(format);
  const vocabulary = vocabularyOf(format);

  test('name only rows and columns that a format has', () => {
    for (const [words, meaning] of wordLists) {
      const measure =
        meaning.kind === 'outcome'
          ? meaning.measure
          : meaning.kind === 'column'
            ? `requests.newReceived.${meaning.column}`
            : undefined;
      if (measure === undefined) continue;
      expect(
        formats.some(each => cellsOfMeasure(each, measure).length > 0),
        words,
      ).toBe(true);
    }
  });

  test('are found whole, the longest first', () => {
    for (const word of wordLists.flatMap(([words]) => words.trim().split(/\s+/))) {
      expect(longestWord(vocabulary, word, 0)?.word).toBe(word);
    }
    expect(longestWord(vocabulary, '依申请公开政府信息3件', 0)?.word).toBe('依申请公开政府信息');
  });
});
