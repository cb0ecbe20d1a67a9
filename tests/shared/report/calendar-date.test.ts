import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chineseDate, dateInChinese, isoDate, readDate } from '../../../src/shared/report/calendar-date.ts';

describe('a date', () => {
  test.each([
    '2026-01-15',
    '2026-1-15',
    '2026.1.15',
    '2026/1/15',
    '2026／01／15',
    '２０２６－０１－１５',
    '20260115',
    '2026年1月15日',
    '2026 年 01 月 15 日',
    '２０２６年１月１５日',
    '二〇二六年一月十五日',
    '二○二六年一月十五日',
    '2026年1月15号',
    ' 2026—1—15 ',
  ])('is read as clerks write it: %s', typed => {
    expect(readDate(typed)).toEqual({ year: 2026, month: 1, day: 15 });
    expect(chineseDate(typed)).toBe('2026年1月15日');
  });

  test.each([
    '',
    '2026-02-30',
    '2025-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026年1月32日',
    '2026-1/15',
    '2026-1',
    '1月15日',
    '202615',
    '2026115',
    '20261301',
    '今天',
    '2026-01-15下午',
    '1026-01-15',
  ])('is not made of what is none: %s', typed => {
    expect(readDate(typed)).toBeUndefined();
    expect(chineseDate(typed)).toBe(typed);
  });

  test('comes back from every way it is written in', () => {
    const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, day => {
        const date = { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() };
        const iso = isoDate(date);
        const ways = [iso, iso.replaceAll('-', '.'), iso.replaceAll('-', ''), dateInChinese(date)];
        expect(ways.map(readDate)).toEqual(ways.map(() => date));
      }),
    );
  });
});
