import { describe, expect, test } from 'vitest';
import { applyFix } from '../../../../../src/shared/editing/apply-fix.ts';
import { textOf } from '../../../../../src/shared/report/draft.ts';
import { makeFinishedReport, makeReport } from '../../../../helpers/make-report.ts';
import { findText, pointedAt } from '../found.ts';

const rule = 'text.figure';

function conflicts(overview: string, cells: Record<string, string>, last?: Parameters<typeof findText>[1]) {
  const draft = makeFinishedReport({ cells, texts: { overview } });
  return findText(draft, last).filter(finding => finding.rule === rule);
}

describe('a number that contradicts its cell', () => {
  const overview = '（二）依申请公开。全年共收到政府信息公开申请16件。';
  const cells = { 'requests.newReceived.naturalPerson': '10', 'requests.newReceived.business': '5' };

  test('is told with both numbers and both places', () => {
    const [finding, ...others] = conflicts(overview, cells);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'error',
      expected: '15',
      actual: '16',
      cells: ['requests.newReceived.total'],
    });
    expect(finding?.message).toContain('『一、总体情况』写“全年共收到政府信息公开申请16件”');
    expect(finding?.message).toContain('表三『一、本年新收政府信息公开申请数量』总计是 15，文字多 1 件');
    expect(pointedAt(finding, overview)).toBe('16件');
  });

  test('is mended in the text by one click', () => {
    const draft = makeFinishedReport({ cells, texts: { overview } });
    const [finding] = conflicts(overview, cells);
    expect(finding?.fix?.label).toBe('文字改为 15');
    const mended = applyFix(draft, finding!.fix!);
    expect(textOf(mended, 'overview')).toBe(overview.replace('16', '15'));
    expect(findText(mended).filter(other => other.rule === rule)).toEqual([]);
  });

  test('cannot be mended in the table while the total is automatic, and the message says where to look', () => {
    const [finding] = conflicts(overview, cells);
    expect(finding?.otherFix).toBeUndefined();
    expect(finding?.message).toContain('合计所加的各栏');
  });
});

test('a single cell can be mended in either direction', () => {
  const overview = '全年作出行政处罚12件。';
  const cells = { 'proactive.penalties.decisions': '21' };
  const draft = makeFinishedReport({ cells, texts: { overview } });
  const [finding] = conflicts(overview, cells);
  expect(finding).toMatchObject({
    severity: 'warning',
    fix: { label: '文字改为 21' },
    otherFix: { label: '表改为 12' },
  });
  const mended = applyFix(draft, finding!.otherFix!);
  expect(mended.cells['proactive.penalties.decisions']).toBe('12');
  expect(findText(mended).filter(other => other.rule === rule)).toEqual([]);
});

test('a typed total is offered the number of the text only where its terms give it', () => {
  const overview = '共收到政府信息公开申请16件。';
  const terms = { 'requests.newReceived.naturalPerson': '16' };
  const [right] = conflicts(overview, { ...terms, 'requests.newReceived.total': '15' });
  expect(right?.otherFix?.cells).toEqual({ 'requests.newReceived.total': '16' });
  const [wrong] = conflicts(overview, {
    'requests.newReceived.naturalPerson': '15',
    'requests.newReceived.total': '15',
  });
  expect(wrong?.otherFix).toBeUndefined();
});

test('Chinese numerals are mended as Chinese numerals, amounts in their own unit', () => {
  const [count] = conflicts('共收到政府信息公开申请十件。', { 'requests.newReceived.naturalPerson': '23' });
  expect(count?.fix?.text?.replacement).toBe('二十三');
  const [amount] = conflicts('全年行政事业性收费27000元。', { 'proactive.adminFees.amount': '3.15' });
  expect(amount?.fix?.text?.replacement).toBe('31500');
});

test('a denial is mended into a statement that reads well', () => {
  const overview = '2024年，我镇未收到公民、法人或其他组织提出的政府信息公开申请。';
  const cells = { 'requests.newReceived.naturalPerson': '3' };
  const [finding] = conflicts(overview, cells);
  expect(finding).toMatchObject({ expected: '3', actual: '0' });
  const mended = applyFix(makeFinishedReport({ cells, texts: { overview } }), finding!.fix!);
  expect(textOf(mended, 'overview')).toBe('2024年，我镇收到公民、法人或其他组织提出的政府信息公开申请3件。');
});

test.each([
  ['全年未发生行政复议案件。', { 'litigation.review.upheld': '1' }],
  ['2024年未实施行政强制。', { 'proactive.coercion.decisions': '2' }],
  ['2024年未收取行政事业性收费。', { 'proactive.adminFees.amount': '1.5' }],
  ['没有结转下年度继续办理的政府信息公开申请。', { 'requests.carriedOut.business': '1' }],
])('a denial of anything but requests received is not mended by adding a number: %s', (overview, cells) => {
  const found = conflicts(overview, cells);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ actual: '0', expected: Object.values(cells)[0] });
  expect(found[0]?.fix).toBeUndefined();
});

test.each([
  '我镇无依申请公开政府信息事项。',
  '依申请公开：无。',
  '政府信息公开申请，全年未收到。',
  '未收到政府信息公开申请和行政复议申请。',
])('a denial that a number would not fit into is left to the writer: %s', overview => {
  const found = conflicts(overview, { 'requests.newReceived.naturalPerson': '3' });
  expect(found[0]).toMatchObject({ expected: '3', actual: '0', cells: ['requests.newReceived.total'] });
  expect(found[0]?.fix).toBeUndefined();
});

test('one denial of two things is a finding for each that happened, without a fix that would touch both', () => {
  const found = conflicts('全年未发生行政复议、行政诉讼。', {
    'litigation.review.upheld': '1',
    'litigation.direct.upheld': '2',
  });
  expect(found.map(({ cells }) => cells)).toEqual([
    ['litigation.review.total'],
    ['litigation.direct.total', 'litigation.afterReview.total'],
  ]);
  expect(found.every(({ fix }) => fix === undefined)).toBe(true);
});

test('a group of rows is compared as their sum', () => {
  const cells = {
    'requests.unavailable.notHeld.naturalPerson': '3',
    'requests.unavailable.requiresCreation.business': '1',
  };
  expect(conflicts('政府信息公开申请中无法提供4件。', cells)).toEqual([]);
  const [finding] = conflicts('政府信息公开申请中无法提供5件。', cells);
  expect(finding?.message).toContain('表三『（四）无法提供』各项总计之和是 4');
});

test('a cell that is still blank contradicts nothing', () => {
  const draft = makeReport({ texts: { overview: '共收到政府信息公开申请16件，作出行政处罚3件。' } });
  expect(findText(draft).filter(finding => finding.rule === rule)).toEqual([]);
});

describe('a comparison with last year', () => {
  const last = makeFinishedReport({ year: 2023, cells: { 'requests.newReceived.naturalPerson': '10' } });
  const cells = { 'requests.newReceived.naturalPerson': '5' };

  test('is right where the two reports differ by as much', () => {
    expect(conflicts('共收到政府信息公开申请5件，较上年减少5件。', cells, last)).toEqual([]);
    expect(conflicts('共收到政府信息公开申请5件，同比下降50%。', cells, last)).toEqual([]);
  });

  test('is told with both years where it is not', () => {
    const [finding] = conflicts('共收到政府信息公开申请5件，较上年减少4件。', cells, last);
    expect(finding?.message).toContain('今年是 5，2023年是 10，应是减少 5');
    expect(finding?.fix?.text?.replacement).toBe('5');
    for (const before of ['', '全年公开信息1256条，召开会议4次。']) {
      const overview = `${before}共收到政府信息公开申请5件，较上年减少4件。`;
      const [wrong] = conflicts(overview, cells, last);
      const mended = applyFix(makeFinishedReport({ cells, texts: { overview } }), wrong!.fix!);
      expect(textOf(mended, 'overview')).toBe(overview.replace('减少4', '减少5'));
    }
    const [percent] = conflicts('共收到政府信息公开申请5件，同比增长20%。', cells, last);
    expect(percent?.message).toContain('（50%）');
    expect(percent?.fix).toBeUndefined();
  });

  test('says nothing without last year', () => {
    expect(conflicts('共收到政府信息公开申请5件，较上年减少4件。', cells)).toEqual([]);
  });

  test('a figure of last year is held against last year', () => {
    expect(conflicts('2023年收到政府信息公开申请10件，2024年收到政府信息公开申请5件。', cells, last)).toEqual(
      [],
    );
    const [finding] = conflicts(
      '2023年收到政府信息公开申请11件，2024年收到政府信息公开申请5件。',
      cells,
      last,
    );
    expect(finding?.message).toContain('2023年报告表三');
    expect(finding).toMatchObject({ cells: [], expected: '10', actual: '11' });
  });
});
