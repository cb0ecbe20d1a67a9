import { describe, expect, test } from 'vitest';
import { applyFix } from '../../../../../src/shared/editing/apply-fix.ts';
import { textOf } from '../../../../../src/shared/report/draft.ts';
import { makeFinishedReport } from '../../../../helpers/make-report.ts';
import { findIn, pointedAt } from '../found.ts';

describe('another year where the one reported on (2024) should stand', () => {
  test.each([
    '2023年，我镇认真贯彻落实《中华人民共和国政府信息公开条例》。',
    '现将我镇2023年政府信息公开工作情况报告如下。',
    '2023年度，我镇未收到政府信息公开申请。',
    '截至2023年12月31日，共公开信息80条。',
    '截至2023年底，共公开信息80条。',
    '2022年以来，柳林镇不断提高公开质量。',
    '《清河县柳林镇人民政府2023年政府信息公开工作年度报告》由党政办编制。',
  ])('%s', words => {
    const [finding, ...others] = findIn('text.year', 'overview', words);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'warning', expected: '2024', cells: [] });
    expect(pointedAt(finding, words)).toMatch(/^20\d\d$/);
    const mended = applyFix(makeFinishedReport({ texts: { overview: words } }), finding!.fix!);
    expect(findIn('text.year', 'overview', textOf(mended, 'overview'))).toEqual([]);
  });
});

describe('another year that is meant', () => {
  test.each([
    '2024年，我镇公开信息80条，较2023年增加5条。',
    '2025年，我镇将继续完善公开制度。',
    '2025年工作打算：组织培训4次。',
    '结转至2025年办理1件。',
    '2023年结转申请1件。',
    '“十四五”以来，我镇公开水平不断提升。',
    '根据国办公开办函〔2021〕30号要求编制。',
    '按照《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）执行。',
    '自2019年修订后的条例施行以来，公开工作成效明显。',
    '《清河县信息公开指南（2022年版）》已更新。',
    '2023年印发的管理制度继续执行。',
    '与2023年同期相比，公开数量持平。',
    '便民服务中心于2022年建成投用。',
    '在2023年度全县考核中获评优秀。',
    '上年度（2023年）提出的问题已整改。',
    '2021年至2023年三年行动圆满收官，2024年巩固提升。',
    '2023年收到申请5件，2024年收到申请3件。',
  ])('%s', words => expect(findIn('text.year', 'overview', words)).toEqual([]));

  test('in 五, what last year’s report found', () => {
    const words = '2023年存在的公开不及时问题已整改到位。存在的问题：人员不足。改进措施：加强培训。';
    expect(findIn('text.year', 'problems', words)).toEqual([]);
  });
});

describe('the period that the figures cover', () => {
  test.each([
    ['自2023年1月1日起至2023年12月31日止', '自2024年1月1日起至2024年12月31日'],
    ['2023年1月1日至12月31日', '2024年1月1日至12月31日'],
    ['２０２３年１月１日—２０２３年１２月３１日', '2024年１月１日—2024年１２月３１日'],
    ['自2024年1月1日起，至2023年12月31日止', '自2024年1月1日起，至2024年12月31日'],
  ])('%s is an error that one click mends', (words, right) => {
    const introduction = `本报告数据的统计期限为${words}。`;
    const [finding, ...others] = findIn('text.year', 'introduction', introduction);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'error', expected: '2024', actual: '2023' });
    const mended = applyFix(makeFinishedReport({ texts: { introduction } }), finding!.fix!);
    expect(textOf(mended, 'introduction')).toContain(right.replace(/^自/, ''));
    expect(findIn('text.year', 'introduction', textOf(mended, 'introduction'))).toEqual([]);
  });

  test('of the right year is no finding', () => {
    expect(findIn('text.year', 'introduction', '自2024年1月1日起至2024年12月31日止。')).toEqual([]);
  });
});

test('last year’s plan of work is a hint', () => {
  const words = '按照《2023年全县政务公开工作要点》要求，抓好落实。';
  expect(findIn('text.year', 'overview', words)).toEqual([
    {
      rule: 'text.year',
      severity: 'hint',
      message:
        '『一、总体情况』提到“2023年全县政务公开工作要点”，这是2024年的报告，请核对是不是2024年的文件。',
      cells: [],
      text: { section: 'overview', start: 3, end: 7 },
      expected: '2024',
      actual: '2023',
      fix: { label: '改为 2024', text: { section: 'overview', start: 3, end: 7, replacement: '2024' } },
    },
  ]);
  expect(findIn('text.year', 'overview', words.replace('2023', '2024'))).toEqual([]);
});
