import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type SumOptions, sumDrafts } from '../../../../src/shared/county/sum/sum-drafts.ts';
import { formatById } from '../../../../src/shared/formats/registry.ts';
import {
  add,
  type Decimal,
  decimalOf,
  formatDecimal,
  trim,
  zero,
} from '../../../../src/shared/report/decimal.ts';
import type { Draft } from '../../../../src/shared/report/draft.ts';
import { readDraft, writeDraft } from '../../../../src/shared/report/draft-file.ts';
import { readFigure } from '../../../../src/shared/report/figures.ts';
import { setCells } from '../../../../src/shared/report/updates.ts';
import { computeValues, numberIn } from '../../../../src/shared/report/values.ts';
import { arbitraryCellText, arbitraryDraft, balancedDraft } from '../../../helpers/arbitraries.ts';
import { makeFinishedReport } from '../../../helpers/make-report.ts';

const options: SumOptions = { id: 'sum', now: '2025-02-01T00:00:00.000Z', unit: '清河县人民政府' };

function sum(drafts: readonly Draft[], more: Partial<SumOptions> = {}): Draft {
  const result = sumDrafts(drafts, { ...options, ...more });
  if (result.kind !== 'summed') throw new Error(JSON.stringify(result));
  return result.draft;
}

/** Reports of one year, each of another unit. */
const named = (drafts: readonly Draft[]) =>
  drafts.map((draft, index) => ({ ...draft, year: 2024, unit: `清河县第${index + 1}镇人民政府` }));

const anyDrafts = (draft: fc.Arbitrary<Draft>, minLength = 1) =>
  fc.array(draft, { minLength, maxLength: 5 }).map(named);

const balanced = balancedDraft('automatic', fc.constant('2021'));

/** What the report itself says in a cell, worked out another way: by literals, of cells without totals. */
function literalSum(drafts: readonly Draft[], cell: string): string {
  const { kind } = formatById('2021').cells.get(cell) ?? { kind: 'count' as const };
  const figures = drafts.map(draft => readFigure(draft.cells[cell] ?? '', kind));
  return formatDecimal(
    figures.reduce<Decimal>((all, figure) => (figure.kind === 'number' ? add(all, figure.value) : all), zero),
  );
}

describe('a sum', () => {
  test('is exact in every cell, and its contributions add up to it', () => {
    fc.assert(
      fc.property(anyDrafts(balanced), drafts => {
        const draft = sum(drafts);
        const values = computeValues(formatById('2021'), draft.cells);
        for (const { id, total } of formatById('2021').cells.values()) {
          const value = numberIn(values, id) ?? zero;
          if (!total) expect(formatDecimal(value)).toBe(literalSum(drafts, id));
          const units = Object.values(draft.contributions?.[id] ?? {}).map(decimalOf);
          expect(trim(units.reduce(add, zero))).toEqual(trim(value));
        }
        expect(draft.summed?.members.map(({ unit }) => unit)).toEqual(drafts.map(({ unit }) => unit));
      }),
      { numRuns: 15 },
    );
  });

  test('leaves totals automatic where the members add up', () => {
    const one = makeFinishedReport({ cells: { 'requests.newReceived.naturalPerson': '3' } });
    const draft = sum(named([one, one]), { withFaults: true });
    expect(Object.keys(draft.cells).filter(id => formatById('2021').cells.get(id)?.total)).toEqual([]);
  });

  test.each(['sound', 'any'] as const)('of sums is the sum of all: %s reports', kind => {
    const draft = kind === 'sound' ? balanced : arbitraryDraft(undefined, arbitraryCellText);
    fc.assert(
      fc.property(anyDrafts(draft, 3), fc.integer({ min: 1, max: 2 }), (drafts, at) => {
        const all = { withFaults: true };
        const flat = sum(drafts, all);
        const nested = sum([sum(drafts.slice(0, at), all), ...drafts.slice(at)], all);
        const read = readDraft(writeDraft(sum(drafts.slice(at), all)));
        expect(nested).toEqual(flat);
        expect(sum([...drafts.slice(0, at), read], all)).toEqual(flat);
      }),
      { numRuns: 20 },
    );
  });

  test('counts 元 as 万元 and tells decimals apart to the last digit', () => {
    const amounts = ['251000元', '0.1', '0.2', '1,000.000001'];
    const drafts = named(
      amounts.map(amount => makeFinishedReport({ cells: { 'proactive.adminFees.amount': amount } })),
    );
    expect(sum(drafts).cells['proactive.adminFees.amount']).toBe('1025.400001');
  });

  test('is a draft that can be written and read', () => {
    const draft = sum(named([makeFinishedReport()]));
    expect(readDraft(writeDraft(draft))).toEqual(draft);
  });
});

describe('what stands against a sum', () => {
  const sound = named([makeFinishedReport(), makeFinishedReport()]);

  test('are blank and wrong cells: told with the unit, and taken only when that is said', () => {
    const [one, two] = sound as [Draft, Draft];
    const wrong = setCells(two, {
      'requests.granted.naturalPerson': '3件',
      'requests.carriedIn.naturalPerson': '1',
      'litigation.review.upheld': '',
    });
    const refused = sumDrafts([one, wrong], options);
    expect(refused.kind).toBe('faulty');
    const faults = refused.kind === 'faulty' ? refused.account.faults : [];
    expect(new Set(faults.map(({ unit }) => unit))).toEqual(new Set([wrong.unit]));
    expect(faults.map(({ cells: [cell] }) => cell)).toEqual(
      expect.arrayContaining(['requests.granted.naturalPerson', 'litigation.review.upheld']),
    );
    const taken = sum([one, wrong], { withFaults: true });
    expect(taken.summed?.faults).toEqual(faults);
    expect(taken.cells).toMatchObject({
      'requests.granted.naturalPerson': '0',
      'requests.carriedIn.naturalPerson': '1',
      'litigation.review.upheld': '0',
    });
  });

  test('are units left out', () => {
    const leftOut = [{ unit: '清河县河西乡人民政府', reason: '没有报告' }];
    expect(sumDrafts(sound, { ...options, leftOut })).toMatchObject({ kind: 'faulty', account: { leftOut } });
    expect(sum(sound, { leftOut, withFaults: true }).summed?.leftOut).toEqual(leftOut);
  });

  test('is a figure that was changed in a sum since: it is told and counts under a name of its own', () => {
    const first = sum(sound);
    const changed = setCells(first, { 'requests.newReceived.naturalPerson': '2' });
    const third = { ...makeFinishedReport(), unit: '清河县第三镇' };
    expect(sumDrafts([changed, third], options)).toMatchObject({
      kind: 'faulty',
      account: {
        faults: expect.arrayContaining([expect.objectContaining({ unit: '清河县人民政府（汇总后改动）' })]),
      },
    });
    const draft = sum([changed, third], { withFaults: true });
    expect(draft.contributions?.['requests.newReceived.naturalPerson']).toEqual({
      '清河县人民政府（汇总后改动）': '2',
    });
  });

  test.each([
    ['nothing to add', [], '没有可以汇总的报告'],
    ['another year', [sound[0], { ...sound[1], year: 2023 }], '年度不同'],
    ['no name', [sound[0], { ...sound[1], unit: ' ' }], '没有写机关全称'],
    ['a unit twice', [sound[0], { ...sound[1], unit: '第1镇' }], '会重复计算'],
    ['a unit that is in a sum already', [sum(sound), sound[1]], '会重复计算'],
  ])('for good: %s', (_, drafts, words) => {
    const result = sumDrafts(drafts as readonly Draft[], { ...options, withFaults: true });
    expect(result.kind).toBe('refused');
    expect(result.kind === 'refused' && result.reason).toContain(words);
  });
});

test('a report in another format is added cell by cell, and what has no counterpart is told', () => {
  const old = {
    ...makeFinishedReport({
      format: '2019',
      cells: {
        'requests.granted.naturalPerson': '2',
        'requests.newReceived.naturalPerson': '2',
        'proactive.normativeDocs.made': '4',
      },
    }),
    year: 2024,
    unit: '清河县河西乡人民政府',
  };
  const fresh = makeFinishedReport({
    cells: { 'requests.granted.naturalPerson': '5', 'requests.newReceived.naturalPerson': '5' },
  });
  const draft = sum([fresh, old], { withFaults: true });
  expect(draft.format).toBe('2021');
  expect(draft.cells['requests.granted.naturalPerson']).toBe('7');
  expect(draft.contributions?.['requests.granted.naturalPerson']).toEqual({
    [fresh.unit]: '5',
    [old.unit]: '2',
  });
  expect(draft.summed?.uncounted).toEqual([
    { unit: old.unit, format: '2019', cell: 'proactive.normativeDocs.made', figure: '4' },
  ]);
});
