import { describe, expect, test } from 'vitest';
import { bounds } from '../../../src/shared/checks/bounds.ts';
import { type Check, readForChecks } from '../../../src/shared/checks/context.ts';
import { litigationWithoutRequests } from '../../../src/shared/checks/litigation.ts';
import { tooLarge } from '../../../src/shared/checks/too-large.ts';
import { unpaidFees } from '../../../src/shared/checks/unpaid-fees.ts';
import { yearOnYear } from '../../../src/shared/checks/year-on-year.ts';
import type { Draft } from '../../../src/shared/report/draft.ts';
import { makeFinishedReport, makeReport } from '../../helpers/make-report.ts';

function run(check: Check, draft: Draft, last?: Draft) {
  return check({ ...readForChecks(draft), ...(last ? { last: readForChecks(last) } : {}) });
}

type Typed = Readonly<Record<string, string>>;

describe('figures too large to be true', () => {
  const cell = 'requests.newReceived.naturalPerson';
  const of = (id: string, text: string) => run(tooLarge, makeFinishedReport({ cells: { [id]: text } }));

  test.each(['99999999', '0', '', '12,345,678', '-12345678', '000012345678', '两件两件两件两件两件'])(
    '%j is none',
    text => {
      expect(of(cell, text)).toEqual([]);
    },
  );

  test.each([
    ['123456789', 9],
    ['12345678901234567890', 20],
    ['123,456,789', 9],
  ])('%j has %i digits, and the cell says so', (text, digits) => {
    expect(of(cell, text)).toEqual([
      expect.objectContaining({
        rule: 'plausible.tooLarge',
        severity: 'warning',
        cells: [cell],
        message: expect.stringContaining(`有 ${digits} 位数`),
      }),
    ]);
  });

  test('decimals and a unit do not count', () => {
    expect(of('proactive.adminFees.amount', '12345678.123456')).toEqual([]);
    expect(of('proactive.adminFees.amount', '1234567890元')).toEqual([]);
    expect(of('proactive.adminFees.amount', '1234567890')).toHaveLength(1);
  });
});

describe('bounds', () => {
  test('documents issued are in force or repealed', () => {
    const row = 'proactive.normativeDocs';
    const of = (issued: string, repealed: string, inForce: string) =>
      run(
        bounds,
        makeFinishedReport({
          cells: { [`${row}.issued`]: issued, [`${row}.repealed`]: repealed, [`${row}.inForce`]: inForce },
        }),
      );
    expect(of('3', '1', '2')).toEqual([]);
    expect(of('3', '1', '')).toEqual([]);
    expect(of('5', '0', '3')).toEqual([
      {
        rule: 'plausible.inForce',
        severity: 'hint',
        message:
          '『行政规范性文件』：本年制发件数 5，大于 现行有效件数 3 ＋ 本年废止件数 0 ＝ 3。本年制发的文件，或仍现行有效，或已在本年废止，请核对。',
        cells: [`${row}.issued`, `${row}.inForce`, `${row}.repealed`],
      },
    ]);
  });

  test('what was newly disclosed is part of what is disclosed in all', () => {
    const cells = { 'proactive.regulations.disclosed': '2', 'proactive.regulations.totalDisclosed': '1' };
    const draft = makeFinishedReport({ format: '2019', cells });
    expect(run(bounds, draft).map(({ rule }) => rule)).toEqual(['plausible.disclosed']);
  });
});

describe('compared with last year', () => {
  const id = 'proactive.licensing.decisions';
  const jump = (before: string, now: string, cell = id) =>
    run(
      yearOnYear,
      makeFinishedReport({ cells: { [cell]: now } }),
      makeFinishedReport({ year: 2023, cells: { [cell]: before } }),
    );

  test.each([
    ['10', '50', 0],
    ['10', '51', 1],
    ['50', '10', 0],
    ['51', '10', 1],
    ['1', '9', 0],
    ['1', '10', 1],
    ['0', '9', 0],
    ['0', '10', 1],
    ['200', '0', 1],
    ['', '200', 0],
  ])('from %j to %j decisions: %i hints', (before, now, hints) => {
    expect(jump(before, now)).toHaveLength(hints);
  });

  test('says both figures and what to look for', () => {
    expect(jump('20', '200')).toEqual([
      {
        rule: 'plausible.yearOnYear',
        severity: 'hint',
        message:
          '『行政许可』本年处理决定数量填的是 200，上年是 20，超过上年的 5 倍。请核对是否多写、少写了一位，或单位不对。',
        cells: [id],
        actual: '200',
      },
    ]);
    expect(jump('200', '20')[0]?.message).toContain('不到上年的五分之一');
  });

  test('an amount in 元 where 万元 are asked for is noticed', () => {
    expect(jump('2.7', '27000', 'proactive.adminFees.amount')).toHaveLength(1);
  });

  test('of a sum only the total is compared, and nothing that another rule compares exactly', () => {
    const many = { 'requests.granted.naturalPerson': '90', 'requests.newReceived.naturalPerson': '90' };
    const found = run(
      yearOnYear,
      makeFinishedReport({ cells: { ...many, 'proactive.regulations.inForce': '90' } }),
      makeFinishedReport({ year: 2023 }),
    );
    expect(found.map(({ cells }) => cells)).toEqual([
      ['requests.newReceived.total'],
      ['requests.total.total'],
    ]);
  });

  test('nothing is compared with another year than the last', () => {
    const draft = makeFinishedReport({ cells: { [id]: '900' } });
    expect(run(yearOnYear, draft, makeFinishedReport({ year: 2022 }))).toEqual([]);
    expect(run(yearOnYear, draft)).toEqual([]);
  });
});

describe('litigation without any request', () => {
  const review = { 'litigation.review.upheld': '1' };
  const rules = (now: Typed, last?: Typed) =>
    run(
      litigationWithoutRequests,
      makeFinishedReport({ cells: now }),
      last && makeFinishedReport({ year: 2023, cells: last }),
    );

  test('is worth a look, and its cells are named', () => {
    const [finding] = rules(review, {});
    expect(finding).toMatchObject({
      rule: 'plausible.litigation',
      severity: 'hint',
      cells: ['litigation.review.upheld'],
    });
    expect(finding?.message).toContain('本年和上年都没有收到');
    expect(rules(review)[0]?.message).toContain('但本年没有收到');
    // What was dealt with is no request that came in.
    expect(rules({ ...review, 'requests.granted.business': '1' })).toHaveLength(1);
    expect(rules(review, { 'requests.carriedOut.business': '1' })).toHaveLength(1);
    // A total that nobody's figures give says nothing of its own.
    expect(rules({ ...review, 'requests.newReceived.total': '1' })).toHaveLength(1);
    expect(rules({ 'litigation.review.total': '1' })).toEqual([]);
  });

  test('is not, where there was a request in either year, or no litigation', () => {
    expect(rules({})).toEqual([]);
    expect(rules({ ...review, 'requests.newReceived.business': '1' })).toEqual([]);
    expect(rules({ ...review, 'requests.carriedIn.business': '1' })).toEqual([]);
    expect(rules(review, { 'requests.newReceived.legal': '1' })).toEqual([]);
  });

  test('is not yet, while table 三 is blank', () => {
    expect(run(litigationWithoutRequests, makeReport({ cells: review }))).toEqual([]);
  });
});

describe('requests ended for an unpaid fee', () => {
  const hints = (others: string, unpaid = '1') =>
    run(
      unpaidFees,
      makeFinishedReport({ cells: { 'requests.other.feeUnpaid.naturalPerson': unpaid }, texts: { others } }),
    );

  test.each([
    '本年度没有收取信息处理费。',
    '本机关未收取信息处理费。',
    '一是未发出收费通知。',
    '2024年收取信息处理费0元。',
    '本年度信息处理费收取情况为：没有。',
    '全年收取信息处理费０元。',
    '收费通知0件，信息处理费共计0万元。',
  ])('contradict “%s”', others => {
    const [finding] = hints(others);
    expect(finding).toMatchObject({ rule: 'plausible.feeUnpaid', severity: 'hint' });
    const { start = 0, end = 0 } = finding?.text ?? {};
    expect(finding?.message).toContain(`“${others.slice(start, end)}”`);
  });

  test.each([
    '本年度发出收费通知1件，总金额200元，实际没有收取。',
    '发出收费通知两件，均未缴纳，没有收取信息处理费。',
    '无其他需要报告的事项。',
    '',
    '本年度收取信息处理费250元。',
    '收取信息处理费共380元。',
    '信息处理费收取1,200元。',
    '收取信息处理费为0.05万元。',
    '信息处理费２００元。',
  ])('do not contradict “%s”', others => {
    expect(hints(others)).toEqual([]);
  });

  test('say nothing where there were none, or the format does not count them', () => {
    expect(hints('没有收取信息处理费。', '0')).toEqual([]);
    const old = makeFinishedReport({ format: '2019', texts: { others: '没有收取信息处理费。' } });
    expect(run(unpaidFees, old)).toEqual([]);
  });
});
