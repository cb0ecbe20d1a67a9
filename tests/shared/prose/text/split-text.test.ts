import { describe, expect, test } from 'vitest';
import { placeOf, sentenceAt, splitText, wordsOf } from '../../../../src/shared/prose/text/split-text.ts';

describe('a text read for checking', () => {
  const original = '（一）主动公开。\n全年 公开信息 10 条！\n\n共收到\n申请3件。';
  const reading = splitText('overview', original);

  test('is cut into sentences that know where they stood', () => {
    expect(reading.sentences.map(sentence => wordsOf(reading, sentence))).toEqual([
      '（一）主动公开',
      '全年公开信息10条',
      '共收到申请3件',
    ]);
    const { start, end } = placeOf(reading, reading.sentences[1] ?? { start: 0, end: 0 });
    expect(original.slice(start, end)).toBe('全年 公开信息 10 条');
  });

  test('finds the sentence of any place in it', () => {
    for (const sentence of reading.sentences) {
      for (let at = sentence.start; at < sentence.end; at += 1)
        expect(sentenceAt(reading, at)).toEqual(sentence);
    }
    expect(sentenceAt(splitText('overview', ''), 0)).toBeUndefined();
  });
});
