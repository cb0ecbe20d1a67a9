import { describe, expect, test } from 'vitest';
import { applyFix } from '../../../../../src/shared/editing/apply-fix.ts';
import { textOf } from '../../../../../src/shared/report/draft.ts';
import { makeFinishedReport } from '../../../../helpers/make-report.ts';
import { findIn, pointedAt } from '../found.ts';

const unit = '清河县柳林镇人民政府';

describe('another body in the report of 清河县柳林镇人民政府', () => {
  test.each([
    ['本年度，我局未收到政府信息公开申请。', '我局'],
    ['本乡主动公开信息80条。', '本乡'],
    ['我街道高度重视公开工作。', '我街道'],
    ['2024年，大营镇认真落实条例。', '大营镇'],
    ['现将东湖街道2024年政府信息公开工作情况报告如下。', '东湖街道'],
    ['在修武县人民政府网站公开信息80条。', '修武县'],
  ])('%s', (words, name) => {
    const [finding, ...others] = findIn('text.unit', 'overview', words, { unit });
    expect(others).toEqual([]);
    expect(pointedAt(finding, words)).toBe(name);
    expect(finding?.message).toContain(`“${name}”`);
  });

  test('is replaced by the own name or voice', () => {
    const words = '2024年，大营镇认真落实条例，我局公开信息80条。';
    const draft = makeFinishedReport({ unit, texts: { overview: words } });
    const mended = findIn('text.unit', 'overview', words, { unit })
      .toReversed()
      .reduce((report, { fix }) => (fix ? applyFix(report, fix) : report), draft);
    expect(textOf(mended, 'overview')).toBe('2024年，柳林镇认真落实条例，我镇公开信息80条。');
  });
});

describe('words that name no other body', () => {
  test.each([
    '走访大营镇村民80户，与东湖街道居民座谈。',
    '大营镇的经验值得学习。',
    '柳林镇、清河县柳林镇高度重视，我镇、本镇认真落实。',
    '在清河县人民政府网站和我县融媒体中心公开。',
    '各乡镇严格落实，全市各乡镇认真执行，城镇、集镇同步推进。',
    '按照省、市、县人民政府要求，基本乡风文明建设到位。',
    '指导街道严格落实，督促村镇政务公开上墙。',
    '我委托第三方开展评估，本地企业受益。',
    '该镇区道路改造，特色小镇建设有序。',
  ])('%s', words => expect(findIn('text.unit', 'overview', words, { unit })).toEqual([]));
});

test('a department may not speak as a town, a street not as an office of another kind', () => {
  expect(findIn('text.unit', 'overview', '我镇公开信息。', { unit: '清河县林业局' })).toHaveLength(1);
  expect(findIn('text.unit', 'overview', '我局公开信息。', { unit: '清河县林业局' })).toEqual([]);
  expect(findIn('text.unit', 'overview', '我乡公开信息。', { unit: '义州市南山街道办事处' })).toHaveLength(1);
  expect(findIn('text.unit', 'overview', '我街道公开信息。', { unit: '义州市南山街道办事处' })).toEqual([]);
});

test('an autonomous county may be called by its short name', () => {
  const overview = '在麻阳县人民政府网站公开信息。';
  expect(findIn('text.unit', 'overview', overview, { unit: '麻阳苗族自治县板栗树乡人民政府' })).toEqual([]);
});

test('without a name nothing is another’s', () => {
  expect(findIn('text.unit', 'overview', '我局公开信息。', { unit: '' })).toEqual([]);
});
