import { describe, expect, test } from 'vitest';
import { promisesOf } from '../../../../../src/shared/checks/text/leftovers/promises.ts';
import { applyFix } from '../../../../../src/shared/editing/apply-fix.ts';
import { textOf } from '../../../../../src/shared/report/draft.ts';
import { makeFinishedReport } from '../../../../helpers/make-report.ts';
import { findIn, findText, pointedAt } from '../found.ts';

describe('text.placeholder', () => {
  test.each([
    ['联系电话：XXXXXXXX。', 'XXXXXXXX'],
    ['电话：XXXX-XXXXXXX。', 'XXXX-XXXXXXX'],
    ['地址：××路12号。', '××'],
    ['共公开信息**条。', '**'],
    ['共公开信息____条。', '____'],
    ['联系人：？？', '？？'],
    ['某某镇人民政府。', '某某'],
    ['（文字描述）', '（文字描述）'],
    ['电话：【填写电话】。', '【填写电话】'],
    ['收到申请 X X 件。', 'X X'],
  ])('%s is not filled in', (words, placeholder) => {
    const [finding] = findIn('text.placeholder', 'introduction', words);
    expect(finding?.severity).toBe('error');
    expect(pointedAt(finding, words)).toBe(placeholder);
  });

  test('of the unit’s own name is said once, where the unit is named, and of other words still', () => {
    const unit = '清河县某某镇人民政府';
    const words = '2024年，某某镇认真落实条例，公开信息XX条。';
    const found = findIn('text.placeholder', 'introduction', words, { unit });
    expect(found.map(finding => pointedAt(finding, words))).toEqual(['XX']);
    expect(findIn('text.placeholder', 'introduction', words)).toHaveLength(2);
  });

  test.each([
    '网址：http://xxgk.example.gov.cn，邮箱：xxgk@example.com。',
    '实行7×24小时值守，X光检查1次。',
    '【主动公开】全年公开80条。',
    '二〇〇八年起实施。',
    '什么是政府信息？如何申请？',
  ])('%s has nothing to fill in', words => {
    expect(findIn('text.placeholder', 'introduction', words)).toEqual([]);
  });
});

describe('text.repeated', () => {
  const lastOverview =
    '（一）主动公开。围绕群众关心的惠农补贴和低保评议，逐村张榜公布名单和金额。组织三批次村民代表查阅公开档案并当场答复疑问。' +
    '\n（二）依申请公开。全年共收到政府信息公开申请3件，均已按期答复。';
  const last = makeFinishedReport({ year: 2023, texts: { overview: lastOverview } });

  test('one finding tells a run of copied sentences', () => {
    const found = findIn('text.repeated', 'overview', lastOverview, {}, last);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ severity: 'warning' });
    expect(found[0]?.message).toContain('等 2 句与2023年的报告一字不差');
    expect(pointedAt(found[0], lastOverview)).toMatch(/^围绕.*疑问$/);
  });

  test('a sentence with only its numbers changed is found as well', () => {
    const words = '在21个村设立公开栏并配备管理员42名负责日常更新。';
    const before = makeFinishedReport({ year: 2023, texts: { overview: words } });
    const found = findIn(
      'text.repeated',
      'overview',
      words.replace('21', '22').replace('42', '44'),
      {},
      before,
    );
    expect(found).toMatchObject([{ severity: 'hint' }]);
    expect(found[0]?.message).toContain('只改了数字');
  });

  test('a fresh sentence between two copied ones ends the run', () => {
    const words = lastOverview.replace('。组织', '。新增短视频解读栏目，面向外出务工人员推送政策。组织');
    expect(findIn('text.repeated', 'overview', words, {}, last)).toHaveLength(2);
  });

  test.each([
    '根据《中华人民共和国政府信息公开条例》要求，现将有关情况报告如下。',
    '全年未发生因政府信息公开申请行政复议、提起行政诉讼的情况。',
    '坚持以公开为常态、不公开为例外的原则开展政府信息公开工作。',
    '全年共收到政府信息公开申请12件，予以公开10件，不予公开2件。',
  ])('“%s” may be the same every year', words => {
    const before = makeFinishedReport({ year: 2023, texts: { overview: words } });
    expect(findIn('text.repeated', 'overview', words, {}, before)).toEqual([]);
  });

  describe('a sentence of last year with last year’s numbers', () => {
    const cells = { 'requests.newReceived.naturalPerson': '5', 'requests.granted.naturalPerson': '5' };
    const about = (words: string) => makeFinishedReport({ year: 2023, cells, texts: { overview: words } });

    test.each([
      '2023年，我镇收到政府信息公开申请5件，予以公开5件。',
      '截至2023年底，全镇收到政府信息公开申请5件，较2022年增加1件。',
      '2023年度收到政府信息公开申请5件，未发生行政复议、行政诉讼。',
      '与2022年相比，2023年收到政府信息公开申请5件，均为自然人申请。',
      '根据统计，2023年全年收到政府信息公开申请5件，都已按期答复。',
    ])('is found however it is marked: %s', words => {
      const [found] = findIn('text.repeated', 'overview', words, {}, about(words));
      expect(found?.message).toContain('数也是2023年的');
      expect(found?.severity).toBe('warning');
    });

    test.each([
      ['2023年，我镇收到政府信息公开申请5件。', '2024年，我镇收到政府信息公开申请5件。'],
      ['2023年，我镇收到政府信息公开申请5件。', '2023年，我镇收到政府信息公开申请5件，2024年收到7件。'],
      ['2023年，我镇未收到政府信息公开申请。', '2023年，我镇未收到政府信息公开申请。'],
      ['全年收到政府信息公开申请5件，予以公开5件。', '全年收到政府信息公开申请5件，予以公开5件。'],
      ['2023年收到申请情况见附件，共12页。', '2023年收到政府信息公开申请5件，2024年收到8件。'],
    ])('is not: “%s”, this year “%s”', (before, now) => {
      const found = findIn('text.repeated', 'overview', now, { cells }, about(before));
      expect(found.filter(({ message }) => message.includes('数也是'))).toEqual([]);
    });

    test('is one of other figures too, the year put right or not', () => {
      const words = '2023年，我镇在二十一个村公开信息153条，开展宣传活动12场次。';
      for (const now of [words, words.replace('2023', '2024')]) {
        const [found] = findIn('text.repeated', 'overview', now, {}, about(words));
        expect(found?.message).toContain('一字不差');
        expect(found?.severity).toBe('warning');
      }
    });
  });

  test('the introduction may be the same, and without last year nothing is compared', () => {
    const words = '报告由党政综合办公室负责编制并对外公开发布电子版本供查阅下载使用。';
    const before = makeFinishedReport({ year: 2023, texts: { introduction: words } });
    expect(findIn('text.repeated', 'introduction', words, {}, before)).toEqual([]);
    expect(findIn('text.repeated', 'overview', lastOverview)).toEqual([]);
  });
});

describe('text.duplicate', () => {
  const paragraph = '全年在二十一个行政村开展公开栏更新检查并逐一反馈整改意见。';

  test('the second of two equal paragraphs is found and can be deleted', () => {
    const overview = `${paragraph}\n新增公开专区一处。\n${paragraph}`;
    const draft = makeFinishedReport({ texts: { overview } });
    const [finding, ...others] = findText(draft).filter(({ rule }) => rule === 'text.duplicate');
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'warning', text: { start: overview.lastIndexOf(paragraph) } });
    expect(textOf(applyFix(draft, finding!.fix!), 'overview')).toBe(`${paragraph}\n新增公开专区一处。\n`);
  });

  test('the same words in another section are a hint', () => {
    const draft = makeFinishedReport({
      texts: { overview: paragraph, others: `未收取信息处理费。${paragraph}` },
    });
    const [finding] = findText(draft).filter(({ rule }) => rule === 'text.duplicate');
    expect(finding).toMatchObject({ severity: 'hint', text: { section: 'others' } });
    expect(finding?.message).toContain('与『一、总体情况』里的话相同');
  });

  test('short sentences may stand twice', () => {
    expect(findIn('text.duplicate', 'overview', '认真抓好落实。\n认真抓好落实。')).toEqual([]);
  });
});

describe('去年的承诺', () => {
  const problems =
    '（一）存在的主要问题\n一是公开意识有待加强；二是政策解读数量不足。\n（二）改进措施\n' +
    '一是每季度组织一次业务培训；二是每出台一件政策同步制作解读材料。';
  const last = makeFinishedReport({ year: 2023, texts: { problems } });

  test('are the measures of last year’s 五, not its problems', () => {
    expect(promisesOf(textOf(last, 'problems'))).toEqual([
      '每季度组织一次业务培训',
      '每出台一件政策同步制作解读材料',
    ]);
  });

  test('end where problems are told again, and begin again behind them', () => {
    const text =
      '（一）改进情况\n每季度组织一次业务培训。\n（二）存在的主要问题\n村级公开栏由村干部兼管。\n' +
      '（三）下一步工作打算\n为每个村配备一名公开员。';
    expect(promisesOf(textOf(makeFinishedReport({ texts: { problems: text } }), 'problems'))).toEqual([
      '每季度组织一次业务培训',
      '为每个村配备一名公开员',
    ]);
  });

  test('are each listed once, three at most, and long ones shortened', () => {
    const measures = ['培训业务人员', '更新公开专栏', '细化公开目录', '增配专职人员'];
    const text = `改进措施：${[...measures, measures[0]].map(words => `将按季度${words}`).join('；')}。`;
    const before = makeFinishedReport({ year: 2023, texts: { problems: text } });
    expect(promisesOf(textOf(before, 'problems'))).toEqual(measures.map(words => `将按季度${words}`));
    const [finding] = findIn('text.promise', 'problems', '人手不足。', {}, before);
    expect(finding?.message).toMatch(/1\. .*2\. .*3\. /);
    expect(finding?.message).not.toContain('4. ');
  });

  test('are listed while this year’s 五 does not come back to them', () => {
    const silent = '存在的问题：人手不足。改进措施：增配专职人员。';
    const [finding] = findIn('text.promise', 'problems', silent, {}, last);
    expect(finding).toMatchObject({ severity: 'hint' });
    expect(finding?.message).toContain('每季度组织一次业务培训');
    const answering = `2023年提出的措施均已落实，全年培训4次。${silent}`;
    expect(findIn('text.promise', 'problems', answering, {}, last)).toEqual([]);
  });

  test('are found behind 改进措施 and 下一步 in one sentence, too', () => {
    const inline = makeFinishedReport({
      texts: { problems: '一是意识不强；改进措施：加强人员培训。二是形式单一，下一步，将开通视频号。' },
    });
    expect(promisesOf(textOf(inline, 'problems'))).toEqual(['加强人员培训', '将开通视频号']);
  });
});
