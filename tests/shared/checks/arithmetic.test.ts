import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arithmetic } from '../../../src/shared/checks/arithmetic.ts';
import { readForChecks } from '../../../src/shared/checks/context.ts';
import type { Finding } from '../../../src/shared/checks/finding.ts';
import { formatById } from '../../../src/shared/formats/registry.ts';
import type { Draft } from '../../../src/shared/report/draft.ts';
import { setCells } from '../../../src/shared/report/updates.ts';
import { balancedDraft } from '../../helpers/arbitraries.ts';
import { makeFinishedReport, makeReport, withTypedTotals } from '../../helpers/make-report.ts';

const findings = (draft: Draft): readonly Finding[] => arithmetic(readForChecks(draft));

/** Some totals of a balanced draft typed, the others automatic. */
const partlyTypedDraft: fc.Arbitrary<Draft> = fc
  .tuple(balancedDraft('typed'), fc.infiniteStream(fc.boolean()))
  .map(([draft, choices]) => {
    const automatic = [...formatById(draft.format).cells.values()].filter(
      cell => cell.total && choices.next().value,
    );
    return setCells(draft, Object.fromEntries(automatic.map(cell => [cell.id, ''])));
  });

/** A draft with one typed cell of table 三 or 四 changed to another count. */
function withOneChange(drafts: fc.Arbitrary<Draft>) {
  return fc
    .tuple(
      drafts,
      fc.nat(),
      fc.oneof(fc.constantFrom(1, 2, 10), fc.integer({ min: 1, max: 999_999 })),
      fc.boolean(),
    )
    .map(([draft, choice, step, down]) => {
      const ids = Object.keys(draft.cells).filter(id => !id.startsWith('proactive.'));
      const id = ids[choice % ids.length] ?? '';
      const count = Number(draft.cells[id]);
      const other = down && count >= step ? count - step : count + step;
      return { draft, id, changed: setCells(draft, { [id]: String(other) }) };
    });
}

describe('a report that balances', () => {
  test.each([
    ['typed', balancedDraft('typed')],
    ['automatic', balancedDraft('automatic')],
    ['partly typed', partlyTypedDraft],
  ])('raises no arithmetic finding with %s totals', (_, drafts) => {
    fc.assert(
      fc.property(drafts, draft => {
        expect(findings(draft)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('any single changed cell of a report that balanced', () => {
  test('is named, and with typed totals accused and repaired where a row and a column cross in it', () => {
    fc.assert(
      fc.property(withOneChange(balancedDraft('typed')), ({ draft, id, changed }) => {
        const found = findings(changed);
        expect(found).toHaveLength(1);
        expect(found[0]?.cells).toContain(id);
        if (id.startsWith('litigation.')) return;
        expect(found[0]?.cells[0]).toBe(id);
        expect(found[0]?.message).toContain('很可能是');
        expect(setCells(changed, found[0]?.fix?.cells ?? {})).toEqual(draft);
      }),
      { numRuns: 300 },
    );
  });

  test('is named with automatic totals, once', () => {
    fc.assert(
      fc.property(withOneChange(balancedDraft('automatic')), ({ id, changed }) => {
        const found = findings(changed);
        if (id.startsWith('litigation.')) {
          expect(found).toEqual([]);
          return;
        }
        expect(found.map(({ rule }) => rule)).toEqual(['requests.balance']);
        expect(found[0]?.cells).toContain(id);
      }),
      { numRuns: 150 },
    );
  });

  test('is named by every finding with partly typed totals, and a repair restores the report', () => {
    fc.assert(
      fc.property(withOneChange(partlyTypedDraft), ({ draft, id, changed }) => {
        const found = findings(changed);
        for (const finding of found) {
          expect(finding.cells).toContain(id);
          if (!finding.message.includes('很可能')) continue;
          expect(findings(setCells(changed, finding.fix?.cells ?? {}))).toEqual([]);
        }
        // What only automatic totals read changes them along with itself; table 四 has nothing else to compare.
        if (found.length === 0) {
          expect(id).toMatch(/^litigation\./);
          expect(draft.cells).not.toHaveProperty(id.replace(/[^.]+$/, 'total'));
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** A small report: 3 received, 3 granted to natural persons. */
const small = makeFinishedReport({
  cells: { 'requests.newReceived.naturalPerson': '3', 'requests.granted.naturalPerson': '3' },
});

describe('what is said', () => {
  test('of a column that does not balance', () => {
    const draft = setCells(small, { 'requests.carriedIn.naturalPerson': '1' });
    expect(findings(draft)).toEqual([
      expect.objectContaining({
        rule: 'requests.balance',
        severity: 'error',
        message:
          '自然人列：本年新收 3 ＋ 上年结转 1 ＝ 4，办理总计 3 ＋ 结转下年 0 ＝ 3，少 1 件。请核对『（七）总计』或『四、结转下年度继续办理』。',
        expected: '4',
        actual: '3',
      }),
    ]);
    expect(findings(draft)[0]).not.toHaveProperty('fix');
  });

  test('of the crossing of a row and a column', () => {
    const draft = setCells(withTypedTotals(small), { 'requests.granted.naturalPerson': '4' });
    expect(findings(draft)).toEqual([
      expect.objectContaining({
        rule: 'requests.rowTotal',
        message:
          '『（一）予以公开』：各列相加 4，总计填的是 3，少 1 件；自然人列：各项相加 4，『（七）总计』填的是 3，少 1 件。' +
          '很可能是『（一）予以公开』自然人填错：改为 3 后两处都相符。',
        expected: '3',
        actual: '4',
        fix: { label: '改为 3', cells: { 'requests.granted.naturalPerson': '3' } },
      }),
    ]);
  });

  test('of a typed grand total, which can also be made automatic again', () => {
    const draft = setCells(withTypedTotals(small), { 'requests.total.total': '4' });
    const [finding, ...others] = findings(draft);
    expect(others).toEqual([]);
    expect(finding?.message).toContain('改为 3 后三处都相符');
    expect(finding?.fix?.cells).toEqual({ 'requests.total.total': '3' });
    expect(finding?.otherFix).toEqual({ label: '恢复自动合计', cells: { 'requests.total.total': '' } });
  });

  test('of a litigation total', () => {
    const draft = setCells(withTypedTotals(small), { 'litigation.review.upheld': '2' });
    expect(findings(draft)).toEqual([
      {
        rule: 'litigation.total',
        severity: 'error',
        message: '『行政复议』：各项相加 2，总计填的是 0，少 2 件。请核对各数；各数无误的，总计改为 2。',
        cells: ['total', 'upheld', 'corrected', 'otherResult', 'pending'].map(
          id => `litigation.review.${id}`,
        ),
        expected: '2',
        actual: '0',
        fix: { label: '改为 2', cells: { 'litigation.review.total': '2' } },
        otherFix: { label: '恢复自动合计', cells: { 'litigation.review.total': '' } },
      },
    ]);
  });

  test('of a total automatic below and typed above', () => {
    const draft = setCells(small, { 'requests.granted.total': '5' });
    const [finding] = findings(draft);
    expect(finding?.cells[0]).toBe('requests.granted.total');
    expect(finding?.message).toContain('『（七）总计』合计是 3');
    expect(finding?.fix?.cells).toEqual({ 'requests.granted.total': '3' });
  });
});

describe('where two rows and two columns are off by the same amount', () => {
  const rows = ['granted', 'partiallyGranted'] as const;
  const columns = ['business', 'research'] as const;
  const crossings = (count: string) =>
    Object.fromEntries(
      rows.flatMap(row => columns.map(column => [`requests.${row}.${column}`, count] as const)),
    );
  const offByOne = (draft: Draft, count: number) =>
    findings(
      setCells(withTypedTotals(draft), {
        'requests.granted.business': String(count + 1),
        'requests.partiallyGranted.research': String(count + 1),
      }),
    );
  const several = setCells(small, {
    ...crossings('5'),
    'requests.newReceived.business': '10',
    'requests.newReceived.research': '10',
  });

  test('nobody is accused, and no total is overwritten that another equation agrees with', () => {
    const found = offByOne(several, 5);
    expect(found.map(({ rule }) => rule)).toEqual([
      'requests.rowTotal',
      'requests.rowTotal',
      'requests.columnTotal',
      'requests.columnTotal',
    ]);
    for (const finding of found) {
      expect(finding.message).not.toContain('很可能');
      expect(finding).not.toHaveProperty('fix');
    }
  });

  test('a crossing that would have to be negative is no suspect', () => {
    expect(offByOne(small, 0).map(({ fix }) => fix?.cells)).toEqual([
      { 'requests.granted.business': '0' },
      { 'requests.partiallyGranted.research': '0' },
    ]);
  });
});

test('two independent mistakes of different size are told apart', () => {
  const found = findings(
    setCells(withTypedTotals(small), {
      'requests.granted.business': '1',
      'requests.partiallyGranted.research': '2',
    }),
  );
  expect(found.map(({ cells }) => cells[0])).toEqual([
    'requests.granted.business',
    'requests.partiallyGranted.research',
  ]);
  expect(found.map(({ fix }) => fix?.label)).toEqual(['改为 0', '改为 0']);
});

describe('an unfinished report', () => {
  test('that is empty raises nothing', () => {
    expect(findings(makeReport())).toEqual([]);
    expect(findings(makeReport({ format: '2019' }))).toEqual([]);
  });

  test('is not blamed for what is still blank', () => {
    expect(
      findings(
        makeReport({
          cells: {
            'requests.newReceived.naturalPerson': '9',
            'requests.granted.naturalPerson': '3',
            'requests.granted.total': '5',
          },
        }),
      ),
    ).toEqual([]);
  });

  test('is told of a typed total that is exceeded already', () => {
    const draft = makeReport({
      cells: {
        'requests.granted.naturalPerson': '3',
        'requests.granted.business': '4',
        'requests.granted.total': '5',
      },
    });
    expect(findings(draft)).toEqual([
      expect.objectContaining({
        rule: 'requests.rowTotal',
        message: '『（一）予以公开』：已填的各列相加已有 7，总计填的是 5，少 2 件。请核对总计和各数。',
        actual: '5',
      }),
    ]);
  });

  test.each(['7', '8', '700'])(
    'is not told of a typed total of %s, which what is still blank may yet make up: 7 so far',
    total => {
      const cells = {
        'requests.granted.naturalPerson': '3',
        'requests.granted.business': '4',
        'requests.granted.total': total,
      };
      expect(findings(makeReport({ cells }))).toEqual([]);
    },
  );

  test('rests nothing on an automatic total of which a term is still blank', () => {
    // 6 came in and 6 were dealt with; one of them is still to be typed, and its row's automatic total says 5 so far.
    const partial = setCells(withTypedTotals(small), {
      'requests.newReceived.naturalPerson': '5',
      'requests.newReceived.business': '1',
      'requests.newReceived.total': '6',
      'requests.granted.naturalPerson': '5',
      'requests.granted.business': '',
      'requests.granted.total': '',
      'requests.total.naturalPerson': '5',
      'requests.total.business': '1',
      'requests.total.total': '6',
    });
    expect(findings(partial)).toEqual([]);
    expect(findings(setCells(partial, { 'requests.granted.business': '1' }))).toEqual([]);
    expect(findings(setCells(partial, { 'requests.granted.business': '2' }))).not.toEqual([]);
  });

  test('is told in a balance of nothing that a blank may still change', () => {
    const draft = setCells(small, {
      'requests.granted.naturalPerson': '9',
      'requests.partiallyGranted.naturalPerson': '',
    });
    expect(findings(draft)).toEqual([]);
    const filled = setCells(draft, { 'requests.partiallyGranted.naturalPerson': '0' });
    expect(findings(filled).map(({ rule }) => rule)).toEqual(['requests.balance']);
  });

  test('with something that is no number waits for it', () => {
    expect(findings(setCells(small, { 'requests.carriedIn.naturalPerson': '3件' }))).toEqual([]);
  });

  test('balances in the columns that are complete', () => {
    const draft = setCells(small, {
      'requests.carriedIn.naturalPerson': '2',
      'requests.carriedIn.business': '',
    });
    expect(findings(draft).map(({ cells }) => cells[0])).toEqual(['requests.carriedOut.naturalPerson']);
  });
});

test('figures beyond what a computer counts exactly are compared to the last digit', () => {
  const draft = setCells(small, {
    'requests.newReceived.naturalPerson': '9007199254740993',
    'requests.granted.naturalPerson': '9007199254740992',
  });
  expect(findings(draft)[0]?.message).toContain('少 1 件。');
});
