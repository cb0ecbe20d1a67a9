import { expect, test } from 'vitest';
import { findFormat, formatById, formatForYear, formats } from '../../../src/shared/formats/registry.ts';

test('every year since 2019 has exactly one format', () => {
  for (let year = 2019; year <= 2060; year += 1) {
    const inUse = formats.filter(({ years }) => years.from <= year && year <= (years.to ?? year));
    expect(inUse).toHaveLength(1);
    expect(formatForYear(year)).toBe(inUse[0]);
  }
});

test.each([
  [2018, undefined],
  [2019, '2019'],
  [2020, '2019'],
  [2021, '2021'],
  [2025, '2021'],
])('the report for %i uses format %s', (year, id) => {
  expect(formatForYear(year)?.id).toBe(id);
});

test('formats stand oldest first under ids of their own', () => {
  expect(formats.map(format => format.id)).toEqual(['2019', '2021']);
  expect(formats.map(format => formatById(format.id))).toEqual(formats);
});

test('an unknown format is not found, and asking for it by id is an error', () => {
  expect(findFormat('2030')).toBeUndefined();
  expect(() => formatById('2030')).toThrow('2030');
});
