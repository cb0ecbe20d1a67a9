import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatById } from '../../../src/shared/formats/registry.ts';
import { formatDecimal } from '../../../src/shared/report/decimal.ts';
import { changedCells, readTables } from '../../../src/shared/report/tables.ts';
import {
  computeValues,
  finalNumberIn,
  finalSumOf,
  numberIn,
  printedText,
} from '../../../src/shared/report/values.ts';
import { arbitraryDraft, balancedDraft } from '../../helpers/arbitraries.ts';
import { makeReport, withTypedTotals } from '../../helpers/make-report.ts';

const format = formatById('2021');

function printed(cells: Readonly<Record<string, string>>, id: string, formatId = '2021'): string | undefined {
  const value = computeValues(formatById(formatId), makeReport({ format: formatId, cells }).cells).get(id);
  return value && printedText(value);
}

describe('totals', () => {
  test('are automatic while nobody types them: the row, the column and the grand total', () => {
    const cells = {
      'requests.granted.naturalPerson': '2',
      'requests.granted.business': '3',
      'requests.denied.stateSecret.naturalPerson': '5',
    };
    expect(printed(cells, 'requests.granted.total')).toBe('5');
    expect(printed(cells, 'requests.total.naturalPerson')).toBe('7');
    expect(printed(cells, 'requests.total.total')).toBe('10');
  });

  test('stand as typed, and count as typed in what adds them up', () => {
    const cells = { 'requests.granted.naturalPerson': '2', 'requests.total.naturalPerson': '9' };
    expect(printed(cells, 'requests.total.naturalPerson')).toBe('9');
    expect(printed(cells, 'requests.total.total')).toBe('9');
  });

  test('are blank while everything they add up is blank', () => {
    expect(printed({ 'requests.granted.naturalPerson': '2' }, 'requests.carriedOut.total')).toBe('');
  });

  test('are not a number while something they add up is not', () => {
    const values = computeValues(format, { 'requests.granted.naturalPerson': '3件' });
    expect(values.get('requests.total.total')?.figure).toEqual({ kind: 'notNumber' });
    expect(numberIn(values, 'requests.total.total')).toBeUndefined();
  });

  test('are final once everything they add up is, through totals of totals', () => {
    const row = (id: string) =>
      Object.fromEntries(
        [...format.cells.values()]
          .filter(cell => cell.id.startsWith(`${id}.`) && !cell.total)
          .map(cell => [cell.id, '1'] as const),
      );
    const total = (cells: Record<string, string>, id: string) => computeValues(format, cells).get(id);
    const whole = row('requests.granted');
    const [first = ''] = Object.keys(whole);
    expect(total(whole, 'requests.granted.total')).toMatchObject({ automatic: true, final: true });
    for (const unknown of ['', '3件']) {
      const partial = { ...whole, [first]: unknown };
      expect(total(partial, 'requests.granted.total')).toMatchObject({ automatic: true, final: false });
      expect(finalNumberIn(computeValues(format, partial), 'requests.granted.total')).toBeUndefined();
      expect(finalSumOf(computeValues(format, partial), ['requests.granted.total'])).toBeUndefined();
    }
    // The grand total adds up columns, all of which still have blanks.
    expect(total(whole, 'requests.total.total')?.final).toBe(false);
    expect(total({ ...whole, 'requests.granted.total': '9' }, 'requests.granted.total')?.final).toBe(true);
  });

  test('computed and typed the same are the same values', () => {
    fc.assert(
      fc.property(balancedDraft('automatic'), draft => {
        const { cells, format: id } = draft;
        const automatic = computeValues(formatById(id), cells);
        const typed = computeValues(formatById(id), withTypedTotals(draft).cells);
        for (const cell of automatic.keys()) {
          expect(typed.get(cell)?.figure).toEqual(automatic.get(cell)?.figure);
        }
      }),
      { numRuns: 30 },
    );
  });
});

test('every cell of the format has a value, whatever was typed, and what was typed is not lost', () => {
  fc.assert(
    fc.property(arbitraryDraft(), draft => {
      const { cells, format: id } = draft;
      const values = computeValues(formatById(id), cells);
      expect([...values.keys()]).toEqual([...formatById(id).cells.keys()]);
      for (const [cell, typed] of Object.entries(cells)) expect(values.get(cell)?.typed).toBe(typed);
    }),
    { numRuns: 50 },
  );
});

describe('what is printed', () => {
  test.each([
    ['2.7', '2.7000'],
    ['2.70000', '2.7000'],
    ['27000元', '2.7000'],
    ['2.712345', '2.712345'],
    ['0', '0'],
    ['0元', '0'],
    ['很多', '很多'],
  ])('of %j where the column asks for four decimals is %j', (typed, text) => {
    const id = 'proactive.procurement.amount';
    expect(printed({ [id]: typed }, id, '2019')).toBe(text);
  });

  test.each([
    ['2.70', '2.70'],
    ['1,010.5', '1,010.5'],
    ['2.70万元', '2.70'],
    ['27000元', '2.7'],
  ])('of %j where the column asks for no decimals is %j', (typed, text) => {
    const id = 'proactive.adminFees.amount';
    expect(printed({ [id]: typed }, id)).toBe(text);
  });

  test('of a count is what was typed', () => {
    const id = 'requests.granted.business';
    for (const typed of ['0', '1,010', '3件', '']) expect(printed({ [id]: typed }, id)).toBe(typed);
  });
});

test('a sum of whole numbers is printed as one', () => {
  const values = computeValues(format, { 'litigation.review.upheld': '1', 'litigation.review.pending': '2' });
  const sum = numberIn(values, 'litigation.review.total');
  expect(sum && formatDecimal(sum)).toBe('3');
});

test('tables read after the ones before are those read anew', () => {
  const drafts = arbitraryDraft(fc.constant('2021'));
  fc.assert(
    fc.property(drafts, drafts, (before, after) => {
      const mixed = { ...before.cells, ...after.cells };
      const first = readTables(format, before.cells);
      for (const typed of [undefined, Object.keys(after.cells)]) {
        const tables = readTables(format, mixed, first, typed);
        const anew = readTables(format, mixed);
        expect([...tables.values]).toEqual([...anew.values]);
        expect(tables.fills).toEqual(anew.fills);
        expect(changedCells(first, tables)).toEqual(
          new Set([...format.cells.keys()].filter(id => tables.values.get(id) !== first.values.get(id))),
        );
        const back = readTables(format, { ...before.cells }, tables);
        expect([...back.values]).toEqual([...first.values]);
        expect(back.fills).toEqual(first.fills);
        // Two steps at once: what changed in between is not known of either and is found all the same.
        expect([...changedCells(first, back)].every(id => back.values.get(id) !== first.values.get(id))).toBe(
          true,
        );
      }
    }),
    { numRuns: 50 },
  );
});

test('tables take nothing over from those of another format', () => {
  fc.assert(
    fc.property(arbitraryDraft(fc.constant('2021')), draft => {
      const other = readTables(formatById('2019'), draft.cells);
      const { values, since } = readTables(format, draft.cells, other, []);
      expect([...values]).toEqual([...computeValues(format, draft.cells)]);
      expect(since).toBeUndefined();
    }),
    { numRuns: 20 },
  );
});
