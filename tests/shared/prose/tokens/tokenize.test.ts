import { describe, expect, test } from 'vitest';
import { formatById } from '../../../../src/shared/formats/registry.ts';
import { tokenize } from '../../../../src/shared/prose/tokens/tokenize.ts';
import { vocabularyOf } from '../../../../src/shared/prose/words/vocabulary.ts';

const vocabulary = vocabularyOf(formatById('2021'));

/** The words of a sentence as `words/kind`, fillers and boundaries left out. */
function told(sentence: string, year = 2024): readonly string[] {
  return tokenize(sentence, 0, sentence.length, year, vocabulary)
    .filter(({ kind }) => kind !== 'filler' && kind !== 'boundary')
    .map(({ kind, start, end }) => `${sentence.slice(start, end)}/${kind}`);
}

describe('a sentence is cut into words', () => {
  test.each([
    ['我镇共收到政府信息公开申请3件', ['收到/action', '政府信息公开申请/subject', '3件/number']],
    ['未收到依申请公开', ['未/negation', '收到/action', '依申请公开/subject']],
    ['上年结转1件', ['上年结转/action', '1件/number']],
    ['2023年结转1件', ['2023年结转/action', '1件/number']],
    ['2024年收到1件', ['2024年/year', '收到/action', '1件/number']],
    ['1-6月收到1件', ['1-6月/part', '收到/action', '1件/number']],
    ['1-12月收到1件', ['收到/action', '1件/number']],
    ['较2023年减少2件', ['较2023年/comparison', '减少/direction', '2件/number']],
    ['低保申请12件', ['低保申请/unknown', '12件/number']],
    ['一体化平台', ['一体化/unknown', '平台/part']],
    ['修订《政府信息公开申请办法》1部', ['修订/action', '《政府信息公开申请办法》/unknown', '1部/number']],
    ['豫政〔2019〕5号', ['豫政〔2019〕5号/unknown']],
    ['零申请', ['零/negation', '申请/weakRequest']],
  ])('%s', (sentence, words) => {
    expect(told(sentence)).toEqual(words);
  });

  test('2023年结转 goes out of a report for 2022 and comes into one for 2024', () => {
    expect(told('结转至2023年', 2022)).toEqual(['结转至2023年/action']);
    expect(told('结转至2023年', 2024)).toEqual(['结转至2023年/unknown']);
  });

  test('and every character is in one of them', () => {
    const sentence = '（二）2024年，我镇共收到（含网上）申请3件，其中自然人2件；办结率100%：xxgk@a.gov.cn';
    const tokens = tokenize(sentence, 0, sentence.length, 2024, vocabulary);
    expect(tokens.map(({ start, end }) => sentence.slice(start, end)).join('')).toBe(sentence);
  });
});
