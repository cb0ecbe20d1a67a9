import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatById } from '../../../src/shared/formats/registry.ts';
import { changedEntry, withoutRows, withRow } from '../../../src/shared/register/change-entry.ts';
import { applicantKindsOf, disputesOf, outcomesOf } from '../../../src/shared/register/count/outcomes.ts';
import { registerFigures } from '../../../src/shared/register/count/register-figures.ts';
import { newEntry, type RequestEntry } from '../../../src/shared/register/entry.ts';
import { formatsWith2027 } from '../../helpers/format-2027.ts';
import { anyEntries, anyEntry } from './arbitrary-entries.ts';

const formats = formatsWith2027();
const years = [2018, 2019, 2020, 2021, 2022, 2025, 2026, 2027, 2028, 2029];
const formatFor = (year: number) => formats.forYear(year) ?? formats.byId('2019');
const figuresOf = (entries: readonly RequestEntry[], year: number) =>
  registerFigures(entries, year, formatFor(year), formats);
const added = (one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>) =>
  new Map([...one].map(([cell, count]) => [cell, count + (other.get(cell) ?? 0)]));
const nonZero = (entries: readonly RequestEntry[], year: number) =>
  Object.fromEntries([...figuresOf(entries, year).counts].filter(([, count]) => count > 0));

const entry = (said: Partial<RequestEntry>): RequestEntry => ({
  ...newEntry({ id: 'a', register: 'r', no: '1', now: '2026-01-01' }),
  applicantKind: 'naturalPerson',
  ...said,
});

describe('the figures of a year, out of any register', () => {
  it('satisfy every equation of the format', () => {
    fc.assert(
      fc.property(anyEntries, fc.constantFrom(...years), (entries, year) => {
        const format = formatFor(year);
        const { counts } = figuresOf(entries, year);
        const sum = (cells: readonly string[]) =>
          cells.reduce((all, cell) => all + (counts.get(cell) ?? NaN), 0);
        const tables = [format.roles.requests?.table, format.roles.disputes?.table];
        const spoken = format.equations.filter(({ left }) =>
          tables.some(table => left.some(cell => cell.startsWith(`${table}.`))),
        );
        expect(spoken.length).toBeGreaterThan(35);
        expect(
          spoken.filter(({ left, right }) => Number.isNaN(sum(left)) || sum(left) !== sum(right)),
        ).toEqual([]);
      }),
    );
  });

  it('carry out what the next year carries in, through a change of format too', () => {
    fc.assert(
      fc.property(anyEntries, fc.integer({ min: 2018, max: 2029 }), (entries, year) => {
        const out = formatFor(year).roles.requests;
        const next = formatFor(year + 1).roles.requests;
        for (const { id } of applicantKindsOf(formatFor(year))) {
          expect(figuresOf(entries, year + 1).counts.get(`${next?.table}.${next?.carriedIn}.${id}`)).toBe(
            figuresOf(entries, year).counts.get(`${out?.table}.${out?.stillOpen}.${id}`),
          );
        }
      }),
    );
  });

  it('change by exactly what an entry counts when it is added, edited or deleted', () => {
    fc.assert(
      fc.property(anyEntries, anyEntry, anyEntry, fc.constantFrom(...years), (others, one, edited, year) => {
        const rest = withoutRows(others, new Set([one.id]));
        const alone = figuresOf([one], year).counts;
        const before = figuresOf(rest, year).counts;
        const whole = withRow(rest, one);
        expect(figuresOf(whole, year).counts).toEqual(added(before, alone));
        const again = figuresOf(withRow(whole, { ...edited, id: one.id }), year).counts;
        const other = figuresOf([edited], year).counts;
        expect(again).toEqual(added(before, other));
        expect(figuresOf(withoutRows(whole, new Set([one.id])), year).counts).toEqual(before);
      }),
    );
  });

  it('name as many cases behind a cell as they count in it', () => {
    fc.assert(
      fc.property(anyEntries, fc.constantFrom(...years), (entries, year) => {
        const { counts, casesBehind } = figuresOf(entries, year);
        expect([...counts].filter(([cell, count]) => casesBehind(cell).length !== count)).toEqual([]);
      }),
    );
  });
});

describe('where a request is counted', () => {
  it('is what was newly received, its outcome, and nothing else, where it was answered in the year', () => {
    expect(
      nonZero([entry({ receivedOn: '2025-03-01', answeredOn: '2025-03-20', outcome: 'granted' })], 2025),
    ).toEqual({
      'requests.newReceived.naturalPerson': 1,
      'requests.newReceived.total': 1,
      'requests.granted.naturalPerson': 1,
      'requests.granted.total': 1,
      'requests.total.naturalPerson': 1,
      'requests.total.total': 1,
    });
  });

  it('is in both years where it was answered in the one after', () => {
    const open = [
      entry({
        receivedOn: '2025-12-31',
        answeredOn: '2026-01-01',
        outcome: 'unavailable.notHeld',
        applicantKind: 'welfare',
      }),
    ];
    expect(Object.keys(nonZero(open, 2025))).toEqual([
      'requests.newReceived.welfare',
      'requests.newReceived.total',
      'requests.carriedOut.welfare',
      'requests.carriedOut.total',
    ]);
    expect(Object.keys(nonZero(open, 2026))).toEqual([
      'requests.carriedIn.welfare',
      'requests.carriedIn.total',
      'requests.unavailable.notHeld.welfare',
      'requests.unavailable.notHeld.total',
      'requests.total.welfare',
      'requests.total.total',
    ]);
    expect(nonZero(open, 2024)).toEqual({});
    expect(nonZero(open, 2027)).toEqual({});
  });

  it('is open while the answer has no outcome, is before the receipt, or has one the format of its year lacks', () => {
    const received = { receivedOn: '2025-03-01' };
    const open = [
      'requests.newReceived.naturalPerson',
      'requests.newReceived.total',
      'requests.carriedOut.naturalPerson',
      'requests.carriedOut.total',
    ];
    for (const said of [
      { answeredOn: '2025-04-01' },
      { answeredOn: '2025-02-01', outcome: 'granted' },
      { answeredOn: '2025-04-01', outcome: 'nothing' },
    ])
      expect(Object.keys(nonZero([entry({ ...received, ...said })], 2025))).toEqual(open);
  });

  it('is nowhere while it is not said when it came in or who asked', () => {
    expect(nonZero([entry({}), entry({ receivedOn: '2025-01-01', applicantKind: '' })], 2025)).toEqual({});
  });

  it('follows an outcome into the format of its year, and stays open where several rows could be meant', () => {
    const answered = (year: number, outcome: string) => [
      entry({ receivedOn: `${year}-01-05`, answeredOn: `${year}-02-01`, outcome }),
    ];
    expect(nonZero(answered(2020, 'other.feeUnpaid'), 2020)).toHaveProperty(
      ['requests.other.naturalPerson'],
      1,
    );
    expect(nonZero(answered(2027, 'granted'), 2027)).toHaveProperty(['requests.granted.naturalPerson'], 1);
    expect(nonZero(answered(2021, 'other'), 2021)).toHaveProperty(['requests.carriedOut.naturalPerson'], 1);
    expect(nonZero(answered(2027, 'denied.thirdPartyRights'), 2027)).toHaveProperty(
      ['requests.onward.naturalPerson'],
      1,
    );
    expect(nonZero(answered(2026, 'denied.privacy'), 2026)).toHaveProperty(
      ['requests.denied.thirdPartyRights.naturalPerson'],
      1,
    );
  });

  it('is counted into the format of the draft, also where that is not the usual one of its year', () => {
    const answered = [
      entry({ receivedOn: '2021-01-05', answeredOn: '2021-02-01', outcome: 'other.feeUnpaid' }),
    ];
    const { counts } = registerFigures(answered, 2021, formatById('2019'));
    expect(counts.get('requests.other.naturalPerson')).toBe(1);
    expect(counts.get('requests.carriedOut.naturalPerson')).toBe(0);
  });
});

describe('where a dispute is counted', () => {
  const disputed = (said: object) => [
    entry({ disputes: [{ id: 'd', kind: 'review', outcome: '', body: '', filedOn: '2024-06-01', ...said }] }),
  ];

  it('is pending at the end of every year until it is decided, then once by its result', () => {
    const decided = disputed({ decidedOn: '2026-02-01', outcome: 'corrected' });
    expect(nonZero(decided, 2023)).toEqual({});
    expect(nonZero(decided, 2024)).toEqual({ 'litigation.review.pending': 1, 'litigation.review.total': 1 });
    expect(nonZero(decided, 2025)).toEqual({ 'litigation.review.pending': 1, 'litigation.review.total': 1 });
    expect(nonZero(decided, 2026)).toEqual({
      'litigation.review.corrected': 1,
      'litigation.review.total': 1,
    });
    expect(nonZero(decided, 2027)).toEqual({});
  });

  it('stays pending while its result is not said', () => {
    expect(nonZero(disputed({ decidedOn: '2024-12-01' }), 2024)).toHaveProperty(
      ['litigation.review.pending'],
      1,
    );
  });

  it('leads from a sum to its cases', () => {
    const { casesBehind } = figuresOf(disputed({ kind: 'afterReview' }), 2024);
    expect(casesBehind('litigation.afterReview.total').map(({ dispute }) => dispute?.id)).toEqual(['d']);
    expect(casesBehind('litigation.direct.total')).toEqual([]);
  });
});

describe('what can be chosen', () => {
  it('is what the printed tables have', () => {
    const format = formatById('2021');
    expect(outcomesOf(format)).toHaveLength(21);
    expect(outcomesOf(formatById('2019'))).toHaveLength(19);
    expect(applicantKindsOf(format).map(({ label }) => label)).toEqual([
      '自然人',
      '商业企业',
      '科研机构',
      '社会公益组织',
      '法律服务机构',
      '其他',
    ]);
    expect(disputesOf(format).map(({ label }) => label)).toEqual([
      '行政复议',
      '未经复议直接起诉',
      '复议后起诉',
    ]);
    expect(disputesOf(format)[0]?.outcomes.map(({ label }) => label)).toEqual([
      '结果维持',
      '结果纠正',
      '其他结果',
    ]);
  });

  it('changes an entry that is of its form', () => {
    expect(changedEntry(entry({}), { outcome: 'granted' }, '2026-02-01').outcome).toBe('granted');
  });
});
