import { describe, expect, test } from 'vitest';
import { applyFix } from '../../../../../src/shared/editing/apply-fix.ts';
import { textOf } from '../../../../../src/shared/report/draft.ts';
import { makeFinishedReport } from '../../../../helpers/make-report.ts';
import { findIn, pointedAt } from '../found.ts';

/** What a rule points at in the words of 一. */
const marked = (rule: string, words: string, year = 2024) =>
  findIn(rule, 'overview', words, { year }).map(finding => pointedAt(finding, words));

describe('text.basis', () => {
  test.each([
    ['根据国办公开办函〔2019〕60号的格式编制。', '国办公开办函〔2019〕60号'],
    ['按照国办公开办函[2019]60号要求编制。', '国办公开办函[2019]60号'],
    ['根据国办发〔2021〕30号规定的格式编制。', '国办发〔2021〕30号'],
    ['政府信息公开年度报告按国办函〔2021〕30 号编制。', '国办函〔2021〕30 号'],
    ['根据《政府信息公开条例》（国务院令第492号）编制。', '国务院令第492号'],
    ['根据国务院第 492 号令编制。', '国务院第 492 号令'],
    ['政府信息公开申请在15个工作日内答复申请人。', '15个工作日'],
    ['收到依申请公开申请后十五个工作日内予以答复。', '十五个工作日'],
  ])('“%s” names what no longer holds', (words, place) => {
    expect(marked('text.basis', words)).toEqual([place]);
  });

  test.each([
    '根据国办公开办函〔2021〕30号的格式编制。',
    '根据国务院令第711号编制。',
    '在20个工作日内答复申请人。',
    '公示期为15个工作日。',
    '信访件在15个工作日内办结。',
    '书面征求第三方意见，第三方在15个工作日内答复。',
    '热线工单答复时限由15个工作日缩短至5个工作日。',
    '地址：中心大街1492号，清政办〔2024〕492号。',
    '国务院令第492号公布，国务院令第711号修订。',
    '落实国办发〔2019〕61号文件。',
    '按照县政办发〔2021〕30号部署。',
  ])('“%s” still holds', words => {
    expect(marked('text.basis', words)).toEqual([]);
  });

  test('the format of 2019 is the basis of a report for 2020', () => {
    expect(marked('text.basis', '根据国办公开办函〔2019〕60号编制。', 2020)).toEqual([]);
  });

  test('one click writes the document that holds', () => {
    const words = '根据国办公开办函〔2019〕60号编制。';
    const draft = makeFinishedReport({ texts: { overview: words } });
    const [finding] = findIn('text.basis', 'overview', words);
    expect(finding?.fix && textOf(applyFix(draft, finding.fix), 'overview')).toBe(
      '根据国办公开办函〔2021〕30号编制。',
    );
  });
});

describe('text.date', () => {
  test.each([
    ['统计期限自2024年1月1日起至2024年12月31止。', '12月31'],
    ['统计期限为202024年1月1日起。', '202024年'],
    ['自20241月1日起。', '20241月'],
    ['截至202411日。', '202411日'],
    ['2024年13月召开会议。', '2024年13月'],
    ['2024年2月30日召开会议。', '2024年2月30日'],
    ['2023年2月29日召开会议。', '2023年2月29日'],
    ['4月31日开展培训。', '4月31日'],
    ['11月0日开展培训。', '11月0日'],
    ['2024年 6 月 31 日开展培训。', '2024年 6 月 31 日'],
  ])('“%s” has no such day', (words, place) => {
    expect(marked('text.date', words)).toEqual([place]);
  });

  test.each([
    '统计期限自2024年1月1日起至2024年12月31日止。',
    '2024年2月29日召开会议，历时13个月。',
    '全年公开2024131条，其中12月31条。',
    '2024年1至12月共公开12条。',
    '2020—2024年连续五年，1月31日前公布。',
    '电话：0371-20241101，邮编：450001。',
    '发放补贴202411元，12月31日到账。',
    '1月至3月、12月到次年1月各1次。',
    '3月5至8日，组织培训。',
    '1月12起案件均已公示。',
  ])('“%s” is no wrong date', words => {
    expect(marked('text.date', words)).toEqual([]);
  });
});

describe('text.wording', () => {
  test.each([
    ['公示惠农资金资金发放情况。', '资金资金', '资金'],
    ['扎实做好公开工作工作。', '工作工作', '工作'],
    ['加强政府信息政府信息管理。', '政府信息政府信息', '政府信息'],
    ['截止2024年12月31日共公开12条。', '截止', '截至'],
    ['截止目前共公开12条。', '截止', '截至'],
    ['截止至2024年12月31日共公开12条。', '截止至', '截至'],
    ['截止到2024年底共公开12条。', '截止到', '截至'],
    ['可登陆县政府网站查询。', '登陆', '登录'],
    ['建立公开台帐目录。', '帐', '账'],
    ['没有其它需要报告的事项。', '其它', '其他'],
  ])('“%s” has a slip, which one click mends', (words, place, right) => {
    expect(marked('text.wording', words)).toEqual([place]);
    const [finding] = findIn('text.wording', 'overview', words);
    expect(finding?.fix?.text?.replacement).toBe(right);
  });

  test.each([
    '一件一件办，一条一条查，逐项逐项核。',
    '主动公开公开目录，更新信息信息化平台。',
    '申请截止日期为12月31日，报名截止。',
    '台风登陆后及时发布预警信息。',
    '其他需要报告的事项。',
    '研究研究再定，家家户户张贴。',
    '推行政务服务“服务专员”制度，设立政务公开“公开专区”。',
    '充分公开公开事项，做好政务公开公开透明。',
    '柳林镇人民政府政府信息公开办公室。',
    '依法行政行政执法公示。',
    '台风登陆期间，通过网站发布预警。',
    '报名截止2024年6月30日，征求意见时间截止到12月10日。',
  ])('“%s” has none', words => {
    expect(marked('text.wording', words)).toEqual([]);
  });
});

describe('text.sum', () => {
  test.each([
    '通过网站公开21条，其中政策文件、通知公告、财政信息分别为4条、5条、5条。',
    '通过网站公开21条，其中政策文件14条、通知公告5条、财政信息5条。',
    '发布信息30条，其中：动态10条，公告25条。',
    '推送消息12次（其中微信5次、微博6次、抖音3次）。',
    '公开信息100条，其中网站公开40条，占35%。',
    '公开信息80条，其中网站公开20条，占比20%。',
  ])('“%s” does not add up', words => {
    expect(marked('text.sum', words)).toHaveLength(1);
  });

  test.each([
    '通过网站公开21条，其中政策文件4条、通知公告12条、财政信息5条。',
    '发布信息30条，其中动态10条。',
    '发布信息30条，其中动态10条、公告5条、文件3条。',
    '发布信息30条，其中动态10条、公告5条。',
    '发布信息30条，其中动态10条、公告5条、文件3条等。',
    '发布信息30条，其中主要有动态10条、公告5条、文件3条。',
    '发布信息30条，其中动态10篇、公告5次、文件3个。',
    '公开信息100条，其中网站公开40条，占40%。',
    '公开信息3条，其中网站公开1条，占33.3%。',
    '公开信息3条，其中网站公开2条，占66%。',
    '受理12件，办结率100%，其中2件延期。',
    '公开20条，其中政策文件12条、动态信息8条，通过网站公开18条。',
    '来信6件，其中咨询4件、投诉2件，办结6件。',
    '召开会议4次，其中党政联席会2次、专题会2次，开展培训3次。',
    '会议4次，其中党委会2次，镇政府会2次，开展督查4次。',
    '公开信息50条，其中财政5条、动态30条，较上年增加20条。',
    '比上年增加30条，其中重点领域信息100条，动态20条。',
    '网站公开200条，公众号公开110条，占比35.5%。',
    '120条，比上年增加20条，占20%。',
  ])('“%s” is in order', words => {
    expect(marked('text.sum', words)).toEqual([]);
  });
});

describe('text.parts', () => {
  const told = (words: string) => findIn('text.parts', 'introduction', words);

  test.each(['本报告由七个部分组成。', '本年度报告由总体情况等五部分组成。', '本报告全文共八个部分。'])(
    '“%s” does not count the sections',
    words => {
      expect(told(words)).toHaveLength(1);
    },
  );

  test.each([
    '本报告由六个部分组成。',
    '本年度报告共6个部分。',
    '由三个部分组成的公开专栏。',
    '本报告总体情况包括主动公开、依申请公开等五个方面内容。',
    '本报告由总体情况、主动公开情况等部分组成。',
  ])('“%s” does', words => {
    expect(told(words)).toEqual([]);
  });
});
