import { describe, expect, test } from 'vitest';
import { applyFix } from '../../../../../src/shared/editing/apply-fix.ts';
import { textOf } from '../../../../../src/shared/report/draft.ts';
import { makeFinishedReport } from '../../../../helpers/make-report.ts';
import { findIn, findText } from '../found.ts';

const complete =
  '（一）主动公开。公开信息10条。（二）依申请公开。未收到申请。（三）政府信息管理。落实审核。（四）政府信息公开平台建设。维护专栏。' +
  '（五）监督保障。纳入年度考核，开展社会评议，未发生责任追究。';

describe('text.topic in 一', () => {
  test('is silent where all five parts and the three results are there', () => {
    expect(findIn('text.topic', 'overview', complete)).toEqual([]);
  });

  test.each([
    ['主动公开', '（一）主动公开。公开信息10条。'],
    ['依申请公开', '（二）依申请公开。未收到申请。'],
    ['政府信息管理', '（三）政府信息管理。落实审核。'],
    ['政府信息公开平台建设', '（四）政府信息公开平台建设。维护专栏。'],
  ])('names %s where it is missing', (topic, words) => {
    const [finding] = findIn('text.topic', 'overview', complete.replace(words, ''));
    expect(finding?.message).toContain(`没有写到“${topic}”`);
    expect(finding?.severity).toBe('warning');
  });

  test('knows a part by what it is about, without its heading', () => {
    const words =
      '全年公开政府信息80条，未收到政府信息公开申请。严格信息发布审核，运维好政府网站和微信公众号。' +
      '纳入绩效考核，群众满意度95%，未发生责任追究。';
    expect(findIn('text.topic', 'overview', words)).toEqual([]);
  });

  test('asks governments and street offices for 考核、评议、追究, not departments', () => {
    const words = complete.replace('开展社会评议，未发生责任追究', '运行平稳');
    for (const unit of ['清河县柳林镇人民政府', '义州市南山街道办事处', '清河县人民政府']) {
      const [finding] = findIn('text.topic', 'overview', words, { unit });
      expect(finding?.message, unit).toContain('没有写社会评议、责任追究的结果情况');
    }
    expect(findIn('text.topic', 'overview', words, { unit: '清河县林业局' })).toEqual([]);
  });

  test('asks nothing of the trial format, which names no parts', () => {
    expect(findIn('text.topic', 'overview', '工作平稳。', { format: '2019' })).toEqual([]);
  });
});

describe('text.topic in 五', () => {
  test('wants problems and measures both', () => {
    expect(findIn('text.topic', 'problems', '一是公开意识有待加强。下一步，组织培训4次。')).toEqual([]);
    const [noMeasures] = findIn('text.topic', 'problems', '一是公开意识有待加强；二是业务能力还需提升。');
    expect(noMeasures?.message).toContain('没有写到“改进情况”');
    const [noProblems] = findIn('text.topic', 'problems', '下一步，将组织培训4次，落实专人负责。');
    expect(noProblems?.message).toContain('没有写到“存在的问题”');
    const [nothing] = findIn('text.topic', 'problems', '无。');
    expect(nothing?.message).toContain('“存在的问题”、“改进情况”');
  });
});

describe('text.fee', () => {
  test.each(['无', '无。', '无其他需要报告的事项。', '没有其他需要报告的事项', '我镇暂无其他报告事项。'])(
    '“%s” alone is not enough from 2021 on, and the statement takes its place',
    words => {
      const draft = makeFinishedReport({ texts: { others: words } });
      const [finding] = findText(draft).filter(({ rule }) => rule === 'text.fee');
      expect(finding?.severity).toBe('error');
      const mended = applyFix(draft, finding!.fix!);
      expect(textOf(mended, 'others')).toBe(
        '按照《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）规定，2024年我镇未发出信息处理费收费通知，未收取信息处理费。',
      );
      expect(findText(mended).filter(({ rule }) => rule === 'text.fee')).toEqual([]);
    },
  );

  test('is put behind other matters that are reported', () => {
    const words = '本镇全年承办人大代表建议4件。';
    const draft = makeFinishedReport({ texts: { others: words } });
    const [finding] = findText(draft).filter(({ rule }) => rule === 'text.fee');
    expect(textOf(applyFix(draft, finding!.fix!), 'others')).toMatch(
      /^本镇全年承办人大代表建议4件。\n按照《/,
    );
  });

  test.each(['未收取信息处理费。', '发出收费通知2件，总金额400元，实际收取400元。', '我镇未收取任何费用。'])(
    '“%s” says it',
    words => expect(findIn('text.fee', 'others', words)).toEqual([]),
  );

  test('asks nothing of reports for 2019 and 2020', () => {
    expect(findIn('text.fee', 'others', '无', { format: '2019' })).toEqual([]);
  });
});

test('a much longer 一 than counties ask for is a hint with its length', () => {
  expect(findIn('text.length', 'overview', '公'.repeat(1100))).toEqual([]);
  const [finding] = findIn('text.length', 'overview', `${'公'.repeat(1100)} \n开`);
  expect(finding).toMatchObject({ severity: 'hint', actual: '1101' });
});

test('an introduction without period or contact is a hint, an empty one is not', () => {
  const full = '统计期限自2024年1月1日起至2024年12月31日止。联系电话：0391-8611234。';
  const rules = (introduction: string) =>
    findText(makeFinishedReport({ texts: { introduction } }))
      .map(({ rule }) => rule)
      .filter(rule => rule === 'text.period' || rule === 'text.contact');
  expect(rules(full)).toEqual([]);
  expect(rules('现公布年度报告。')).toEqual(['text.period', 'text.contact']);
  expect(rules('')).toEqual([]);
});
