import { describe, expect, test } from 'vitest';
import { runChecks } from '../../../../src/shared/checks/run-checks.ts';
import {
  acknowledge,
  isAcknowledged,
  withdrawAcknowledgement,
} from '../../../../src/shared/checks/text/acknowledgements.ts';
import type { Draft } from '../../../../src/shared/report/draft.ts';
import { readDraft, writeDraft } from '../../../../src/shared/report/draft-file.ts';
import { setCells, setText } from '../../../../src/shared/report/updates.ts';
import { makeFinishedReport } from '../../../helpers/make-report.ts';

const now = '2025-01-10T08:30:00.000Z';
const overview = '（一）主动公开。运行平稳。（二）依申请公开。全年收到政府信息公开申请3件。作出行政处罚2件。';
const draft = makeFinishedReport({ texts: { overview } });

const figures = (report: Draft) => runChecks(report).filter(({ rule }) => rule === 'text.figure');
const acknowledged = acknowledge(draft, figures(draft)[0]!, '含上年结转，已电话核对', now);

describe('已核实', () => {
  test('marks the finding with its reason and leaves the others as they are', () => {
    expect(figures(draft)).toHaveLength(2);
    expect(figures(acknowledged).map(finding => finding.acknowledged)).toEqual([
      { reason: '含上年结转，已电话核对' },
      undefined,
    ]);
  });

  test('stays with the draft', () => {
    const reopened = readDraft(writeDraft(acknowledged));
    expect(reopened.acknowledged).toMatchObject([
      { rule: 'text.figure', reason: '含上年结转，已电话核对', at: now },
    ]);
    expect(figures(reopened)[0]?.acknowledged).toBeDefined();
  });

  test('holds while words elsewhere, blanks and punctuation change', () => {
    const moved = setText(
      acknowledged,
      'overview',
      `新的一句。\n${overview.replace('全年收到', '全年 收到').replace('3件。', '3件；')}`,
    );
    expect(figures(moved).some(finding => finding.acknowledged !== undefined)).toBe(false);
    const blanks = setText(
      acknowledged,
      'overview',
      `新的一句。\n${overview.replace('全年收到', '全年 收到')}`,
    );
    expect(figures(blanks)[0]?.acknowledged).toBeDefined();
  });

  test('is withdrawn when the sentence changes', () => {
    const edited = setText(acknowledged, 'overview', overview.replace('全年收到', '全年共收到'));
    expect(figures(edited).every(finding => finding.acknowledged === undefined)).toBe(true);
  });

  test('is withdrawn when the number changes, in the text or in the table', () => {
    const otherText = setText(acknowledged, 'overview', overview.replace('3件', '4件'));
    expect(figures(otherText)[0]?.acknowledged).toBeUndefined();
    const otherTable = setCells(acknowledged, { 'requests.newReceived.naturalPerson': '1' });
    expect(figures(otherTable).some(finding => finding.acknowledged)).toBe(false);
  });

  test('can be taken back', () => {
    const [finding] = figures(acknowledged);
    expect(figures(withdrawAcknowledgement(acknowledged, finding!))[0]?.acknowledged).toBeUndefined();
  });

  test('given again replaces the reason', () => {
    const again = acknowledge(acknowledged, figures(acknowledged)[0]!, '第二次核对', now);
    expect(again.acknowledged).toHaveLength(1);
    expect(isAcknowledged(again, figures(again)[0]!)?.reason).toBe('第二次核对');
  });

  test('needs a reason and something to judge', () => {
    expect(acknowledge(draft, figures(draft)[0]!, '  ', now)).toBe(draft);
    const inTable = { rule: 'cell.blank', severity: 'error', message: '空', cells: [] } as const;
    expect(acknowledge(draft, inTable, '已核', now)).toBe(draft);
  });

  test('of a finding about a whole section holds whatever else is written there', () => {
    const missing = (report: Draft) => runChecks(report).find(({ rule }) => rule === 'text.topic');
    const noted = acknowledge(draft, missing(draft)!, '县里要求合并写', now);
    const longer = setText(noted, 'overview', `${overview}又一句。`);
    expect(missing(longer)?.acknowledged).toEqual({ reason: '县里要求合并写' });
  });
});

describe('已核实 in the tables', () => {
  const received = 'requests.newReceived.naturalPerson';
  const granted = 'requests.granted.naturalPerson';
  const year = (count: string, when: number) =>
    makeFinishedReport({ year: when, cells: { [received]: count, [granted]: count } });
  const last = year('10', 2023);
  const jumps = (report: Draft, before = last) =>
    runChecks(report, { last: before }).filter(({ rule }) => rule === 'plausible.yearOnYear');
  const now2024 = year('80', 2024);
  const noted = jumps(now2024).reduce(
    (each, found) => acknowledge(each, found, '今年集中申请', now),
    now2024,
  );

  test('holds for a jump from last year until one of its two figures changes', () => {
    expect(jumps(now2024).length).toBeGreaterThan(0);
    expect(jumps(readDraft(writeDraft(noted))).every(found => found.acknowledged !== undefined)).toBe(true);
    expect(
      jumps(setCells(noted, { [received]: '81', [granted]: '81' })).some(found => found.acknowledged),
    ).toBe(false);
    expect(jumps(noted, year('11', 2023)).some(found => found.acknowledged)).toBe(false);
  });

  test('can be taken back', () => {
    const back = jumps(noted).reduce(withdrawAcknowledgement, noted);
    expect(jumps(back).some(found => found.acknowledged)).toBe(false);
  });

  test('is not for errors, which have to be put right', () => {
    const wrong = makeFinishedReport({ cells: { 'requests.newReceived.total': '5', [received]: '1' } });
    const errors = runChecks(wrong).filter(found => found.severity === 'error' && !found.text);
    expect(errors.length).toBeGreaterThan(0);
    for (const found of errors) expect(acknowledge(wrong, found, '已核', now)).toBe(wrong);
  });
});
