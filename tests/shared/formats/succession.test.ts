import { describe, expect, test } from 'vitest';
import { compileFormat } from '../../../src/shared/formats/compile.ts';
import { formatsWith, officialFormats } from '../../../src/shared/formats/registry.ts';
import { counterpartsIn, formerCellsIn, homeIn } from '../../../src/shared/formats/succession.ts';
import { compareYears } from '../../../src/shared/history/compare-years.ts';
import { changeFormat } from '../../../src/shared/report/change-format.ts';
import { nextYearDraft } from '../../../src/shared/report/next-year.ts';
import { format2027, formatsWith2027 } from '../../helpers/format-2027.ts';
import { makeReport } from '../../helpers/make-report.ts';

const formats = formatsWith2027();
const [first, , third] = formats.all;
if (!first || third?.id !== '2027') throw new Error('2019, 2021, 2027');

const columns = [...first.cells.values()].flatMap(({ table, row, column }) =>
  table === 'requests' && row === 'carriedOut' ? [column] : [],
);
/** The kinds that the one row of 2019 became in 2021; 2027 has them still. */
const kinds = ['other.notCorrected', 'other.feeUnpaid', 'other.other'];

describe('a format two generations later', () => {
  test('knows where each figure went, through the format between the two', () => {
    const counterparts = counterpartsIn(third, first);
    for (const column of columns) {
      expect(counterparts(`requests.other.${column}`)).toEqual(
        kinds.map(kind => `requests.${kind}.${column}`),
      );
      expect(counterparts(`requests.carriedOut.${column}`)).toEqual([`requests.onward.${column}`]);
      expect(counterparts(`requests.denied.thirdPartyRights.${column}`)).toEqual([
        `requests.denied.tradeSecrets.${column}`,
        `requests.denied.privacy.${column}`,
      ]);
      expect(counterparts(`requests.notProcessed.publication.${column}`)).toEqual([]);
    }
  });

  test('finds a figure back where it was, and takes one home only where it was one figure', () => {
    expect(formerCellsIn(third)(first)('requests.onward.business')).toEqual(['requests.carriedOut.business']);
    expect(homeIn(third)(first)('requests.carriedOut.business')).toBe('requests.onward.business');
    expect(homeIn(first)(third)('requests.onward.business')).toBe('requests.carriedOut.business');
    expect(homeIn(third)(first)('requests.other.business')).toBeUndefined();
  });

  test('has every figure of the oldest format, or says through the chain that it is gone', () => {
    const counterparts = counterpartsIn(third, first);
    const between = officialFormats.byId('2021');
    for (const cell of first.cells.keys()) {
      const there = counterpartsIn(between, first)(cell);
      const expected = new Set(there.flatMap(counterpartsIn(third, between)));
      expect(new Set(counterparts(cell)), cell).toEqual(expected);
    }
  });

  test('is compared with the oldest, and a report of it changed over, figure by figure', () => {
    const old = makeReport({
      id: 'old',
      format: '2019',
      year: 2020,
      cells: { 'requests.carriedOut.business': '6', 'requests.other.business': '5' },
    });
    const late = {
      ...makeReport({ id: 'late' }),
      format: '2027',
      year: 2027,
      cells: {
        'requests.onward.business': '8',
        'requests.other.notCorrected.business': '1',
        'requests.other.feeUnpaid.business': '2',
        'requests.other.other.business': '4',
      },
    };
    const cells = compareYears(late, old, formats).flatMap(({ rows }) => rows.flatMap(row => row.cells));
    const compared = (id: string) => cells.find(({ cell }) => cell === id);
    expect(compared('requests.onward.business')).toMatchObject({ now: '8', last: '6', difference: '+2' });
    expect(compared('requests.other.business')).toMatchObject({ now: '7', last: '5', difference: '+2' });
    expect(changeFormat(old, 2027, formats)?.draft.cells).toMatchObject({ 'requests.onward.business': '6' });
    const next = nextYearDraft(old, { id: 'next', now: '2028-01-04T08:00:00.000Z', year: 2027 }, formats);
    expect(next.draft.cells['requests.carriedIn.business']).toBe('6');
  });

  test('goes back only through formats that are there', () => {
    const alone = compileFormat(format2027);
    expect(counterpartsIn(alone, first)('requests.carriedOut.business')).toEqual([]);
    expect(formatsWith([{ ...format2027, edition: 2 }]).byId('2027').former).toBe(
      officialFormats.byId('2021'),
    );
  });
});
