import { describe, expect, test } from 'vitest';
import { yearSeries } from '../../../src/shared/history/year-series.ts';
import { makeFinishedReport } from '../../helpers/make-report.ts';

describe('the figures of several years', () => {
  test('stand oldest first under the same headings in both formats', () => {
    const series = yearSeries([
      makeFinishedReport({
        year: 2024,
        cells: {
          'requests.newReceived.naturalPerson': '5',
          'requests.denied.stateSecret.naturalPerson': '1',
          'requests.denied.internalAffairs.business': '2',
          'requests.other.feeUnpaid.legal': '1',
        },
      }),
      makeFinishedReport({ format: '2019', year: 2020, cells: { 'requests.other.naturalPerson': '3' } }),
    ]);
    expect(series.map(({ year, newReceived }) => [year, newReceived])).toEqual([
      [2020, 0],
      [2024, 5],
    ]);
    const labels = ['予以公开', '部分公开', '不予公开', '无法提供', '不予处理', '其他处理'];
    expect(series.map(year => year.outcomes.map(kind => kind.label))).toEqual([labels, labels]);
    expect(series.map(year => year.outcomes.map(kind => kind.count))).toEqual([
      [0, 0, 0, 0, 0, 3],
      [0, 0, 3, 0, 0, 1],
    ]);
  });

  test('count a year once, by the report given last', () => {
    const [only, ...others] = yearSeries([
      makeFinishedReport({ year: 2024 }),
      makeFinishedReport({ year: 2024, cells: { 'requests.newReceived.legal': '2' } }),
    ]);
    expect(others).toEqual([]);
    expect(only?.newReceived).toBe(2);
  });
});
