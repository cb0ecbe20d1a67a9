import { describe, expect, test } from 'vitest';
import { applyFix } from '../../../../../src/shared/editing/apply-fix.ts';
import { textOf } from '../../../../../src/shared/report/draft.ts';
import { makeFinishedReport } from '../../../../helpers/make-report.ts';
import { findIn, findText } from '../found.ts';

/** A text as the repairs of one rule leave it. */
function mended(rule: string, words: string): string {
  const draft = makeFinishedReport({ texts: { overview: words } });
  const found = findText(draft).filter(
    finding => finding.rule === rule && finding.text?.section === 'overview',
  );
  const fixed = found.toReversed().reduce((report, { fix }) => (fix ? applyFix(report, fix) : report), draft);
  return textOf(fixed, 'overview');
}

describe('text.punctuation', () => {
  test.each([
    ['主动公开信息,依申请公开', '主动公开信息，依申请公开'],
    ['一是加强领导;二是完善制度;三是强化监督', '一是加强领导；二是完善制度；三是强化监督'],
    ['联系方式:青山县', '联系方式：青山县'],
    ['制定《办法》(试行）三件', '制定《办法》（试行）三件'],
    ['（网址见附件)', '（网址见附件）'],
    ['做好"双公示"工作', '做好“双公示”工作'],
    ['是否公开?由领导小组定', '是否公开？由领导小组定'],
  ])('%s → %s', (words, right) => {
    expect(mended('text.punctuation', words)).toBe(right);
  });

  test.each([
    '公开信息1,024条，网址为http://www.example.gov.cn/a?b=1，邮箱gk@example.com。',
    '办公时间8:30-12:00，比例为1:2。',
    '（一）主动公开。1）网站；2）公众号。',
    '根据《条例》（国务院令第711号）和〔2021〕30号文件，开展“双随机、一公开”检查。',
    'GB/T 9704-2012, A4 paper; see page 3.',
    '坚持“以公开为常态、不公开为例外”（以下简称“原则”）。',
    '一)主动公开\n二）依申请公开',
  ])('%s is as usual', words => {
    expect(findIn('text.punctuation', 'overview', words)).toEqual([]);
  });

  test.each([
    '根据《条例规定，编制本报告。',
    '做好公开工作（含村务公开。',
    '坚持“公开为常态，不公开为例外。',
    '依据条例》编制。',
  ])('%s lacks the other mark', words => {
    expect(findIn('text.punctuation', 'overview', words)).toHaveLength(1);
  });

  test('many marks of one paragraph are one finding', () => {
    const found = findIn('text.punctuation', 'overview', '领导重视,制度健全,渠道畅通,群众满意。');
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toContain('等 3 处');
  });
});

describe('text.numbering', () => {
  test.each([
    ['一是加强领导；三是强化监督。', '二是'],
    ['一是加强领导。二是完善制度。二是强化监督。', '三是'],
    ['（一）主动公开\n做好公开。\n（三）信息管理\n做好管理。', '（二）'],
    ['一、存在问题\n更新慢。\n三、改进措施\n加快。', '二、'],
    ['1.网站建设\n改版。\n3.公众号\n推文。', '2.'],
  ])('%s lacks %s', (words, lacking) => {
    const found = findIn('text.numbering', 'overview', words);
    expect(found).toHaveLength(1);
    expect(found[0]?.expected).toBe(lacking);
  });

  test.each([
    '一是加强领导，二是完善制度，三是强化监督。一是问题多；二是办法少。',
    '存在问题：一是更新慢。二是形式少。改进措施：一是加快更新。二是丰富形式。',
    '（一）主动公开\n1.网站\n2.公众号\n（二）依申请公开\n1.受理\n2.答复',
    '第一是基础，第三是关键。',
    '（二）依申请公开\n收到申请。\n（三）信息管理\n做好管理。',
    '首先加强领导，二是完善制度，三是强化监督。',
    '统一是前提，唯一是关键。',
  ])('%s is in order', words => {
    expect(findIn('text.numbering', 'overview', words)).toEqual([]);
  });
});

describe('text.chapter', () => {
  test.each([
    '无其他事项。\n七、附件',
    '未收取信息处理费。\n七、下一步打算\n加强培训。',
    '八、工作亮点\n表彰一次。',
  ])('%s goes beyond the format', words => {
    expect(findIn('text.chapter', 'others', words)).toHaveLength(1);
  });

  test.each([
    '一、收费情况\n未收费。\n二、其他\n无。',
    '七是加强培训。',
    '七、八月开展培训三次，九月开展检查，效果良好，群众满意。',
  ])('%s does not', words => {
    expect(findIn('text.chapter', 'others', words)).toEqual([]);
  });
});

describe('text.sum of growth', () => {
  test.each([
    '公开信息120条，比上年增加20条，增长25%。',
    '推送文章90篇，较2023年减少10篇，下降20%。',
    '发布信息300条，同比增加100条，增幅达33.3%。',
  ])('%s does not follow', words => {
    expect(findIn('text.sum', 'overview', words)).toHaveLength(1);
  });

  test.each([
    '公开信息120条，比上年增加20条，增长20%。',
    '推送文章90篇，较2023年减少10篇，下降10%。',
    '发布信息300条，同比增加100条，增幅50%。',
    '公开信息120条，比上年增加20条，网站访问量增长25%。',
    '公开信息7条，比上年增加3条，增长75.0%。',
    '公开信息13条，比上年减少2条，下降13.3%。',
  ])('%s does, or says nothing of it', words => {
    expect(findIn('text.sum', 'overview', words)).toEqual([]);
  });
});

test.each([
  '电子邮箱：562170318qq.com',
  '邮箱地址gongkai-1163.com'.replace('1163', '1@163'),
  '邮箱：abc@qq.com',
])('an address of mail without @ is named: %s', words => {
  const found = findIn('text.wording', 'introduction', `${words}。`);
  expect(found.map(({ fix }) => fix?.text?.replacement)).toEqual(words.includes('@') ? [] : ['562170318@']);
});
