import { describe, expect, test } from 'vitest';
import { formatById } from '../../../src/shared/formats/registry.ts';
import { formatDecimal } from '../../../src/shared/report/decimal.ts';
import { cellsOfMeasure, placeOfMeasure, valueOfMeasure } from '../../../src/shared/report/measures.ts';
import { computeValues } from '../../../src/shared/report/values.ts';
import { makeFinishedReport, makeReport } from '../../helpers/make-report.ts';

const format = formatById('2021');

describe('a measure', () => {
  test.each([
    ['requests.newReceived', ['requests.newReceived.total']],
    ['requests.granted.naturalPerson', ['requests.granted.naturalPerson']],
    ['proactive.normativeDocs.issued', ['proactive.normativeDocs.issued']],
    ['litigation.review', ['litigation.review.total']],
    ['litigation.lawsuits.upheld', ['litigation.direct.upheld', 'litigation.afterReview.upheld']],
    [
      'requests.unavailable',
      [
        'requests.unavailable.notHeld.total',
        'requests.unavailable.requiresCreation.total',
        'requests.unavailable.stillUnclear.total',
      ],
    ],
    [
      'litigation.review+litigation.lawsuits',
      ['litigation.review.total', 'litigation.direct.total', 'litigation.afterReview.total'],
    ],
  ])('%s is the sum of its cells', (measure, cells) => {
    expect(cellsOfMeasure(format, measure)).toEqual(cells);
  });

  test('for organizations is the five columns that are not natural persons', () => {
    const cells = cellsOfMeasure(format, 'requests.newReceived.organizations');
    expect(cells).toHaveLength(5);
    expect(cells.some(id => id.endsWith('naturalPerson') || id.endsWith('total'))).toBe(false);
  });

  test('is one row or a group of rows as the format has it', () => {
    expect(cellsOfMeasure(formatById('2019'), 'requests.other')).toEqual(['requests.other.total']);
    expect(cellsOfMeasure(format, 'requests.other')).toHaveLength(3);
  });

  test('that the format does not count has no cells', () => {
    for (const measure of [
      'proactive.normativeDocs.made',
      'requests.nothing',
      'proactive',
      '',
      'litigation.review+x',
    ]) {
      expect(cellsOfMeasure(format, measure), measure).toEqual([]);
    }
  });

  test('is unknown while all its cells are blank or one is no number', () => {
    const cells = cellsOfMeasure(format, 'requests.unavailable');
    expect(valueOfMeasure(computeValues(format, makeReport().cells), cells)).toBeUndefined();
    const partly = makeReport({ cells: { 'requests.unavailable.notHeld.naturalPerson': '2' } });
    const sum = valueOfMeasure(computeValues(format, partly.cells), cells);
    expect(sum && formatDecimal(sum)).toBe('2');
    const wrong = makeFinishedReport({ cells: { 'requests.unavailable.notHeld.naturalPerson': '两件' } });
    expect(valueOfMeasure(computeValues(format, wrong.cells), cells)).toBeUndefined();
  });

  test.each([
    ['requests.newReceived', '表三『一、本年新收政府信息公开申请数量』总计'],
    ['requests.unavailable', '表三『（四）无法提供』各项总计之和'],
    ['litigation.lawsuits', '表四『未经复议直接起诉 总计』、『复议后起诉 总计』之和'],
    ['proactive.penalties.decisions', '表二『行政处罚』本年处理决定数量'],
  ])('%s stands at %s', (measure, place) => {
    expect(placeOfMeasure(format, cellsOfMeasure(format, measure))).toBe(place);
  });
});
