import { describe, expect, test } from 'vitest';
import { quote } from '../../../../src/shared/checks/text/quote.ts';
import {
  placeOf,
  readText,
  sentenceAt,
  wordsOf,
} from '../../../../src/shared/checks/text/reading/text-reading.ts';

describe('a text read for checking', () => {
  const original = '（一）主动公开。\n全年 公开信息 10 条！\n\n共收到\n申请3件。';
  const reading = readText('overview', original);

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
    expect(sentenceAt(readText('overview', ''), 0)).toBeUndefined();
  });
});

test('a quotation is short and keeps the words it is about', () => {
  expect(quote('收到 申请\n3件', 0, 8)).toBe('“收到申请3件”');
  const long = `${'前'.repeat(40)}三件${'后'.repeat(40)}`;
  const cut = quote(long, 0, long.length, 40);
  expect(cut).toContain('三件');
  expect(cut.length).toBeLessThan(32);
  expect(cut).toMatch(/^“….*…”$/);
});
