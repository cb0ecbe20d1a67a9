import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysInWords, readDays } from '../../../src/shared/register/calendar/holiday-text.ts';
import { workCalendar, workingDaysBetween } from '../../../src/shared/register/calendar/work-calendar.ts';
import { dayNumber, dayOfNumber } from '../../../src/shared/register/day.ts';

describe('the days of a notice', () => {
  it('are read one by one and as stretches, in every spelling of a date', () => {
    expect(readDays('2027-1-1、2027年2月5日至2027年2月7日\n2027/5/1', 2027)).toEqual({
      kind: 'days',
      days: ['2027-01-01', '2027-02-05', '2027-02-06', '2027-02-07', '2027-05-01'],
    });
    expect(readDays(' \n', 2027)).toEqual({ kind: 'days', days: [] });
  });

  it.each(['2027-2-30', '2026-12-31', '2027-2-7至2027-2-5', '2027-1-1至2027-12-31', '春节', '2027-1-1至'])(
    'are refused as a whole where one is %s',
    text => {
      expect(readDays(`2027-1-1 ${text}`, 2027)).toMatchObject({ kind: 'wrong' });
    },
  );

  it('are written so that they are read back', () => {
    const first = dayNumber('2027-01-01');
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(364), { maxLength: 12 }), days => {
        const written = days.map(day => dayOfNumber(first + day)).toSorted();
        expect(readDays(daysInWords(written), 2027)).toEqual({ kind: 'days', days: written });
      }),
    );
  });

  it('of the unit count in the place of those that come with the program', () => {
    const shipped = { year: 2027, off: [], on: [] };
    const own = { year: 2027, off: ['2027-01-04'], on: ['2027-01-09'] };
    const between = (...years: (typeof own)[]) =>
      workingDaysBetween(workCalendar(years), '2027-01-01', '2027-01-10');
    expect([between(shipped), between(shipped, own)]).toEqual([5, 5]);
    expect(between(shipped, { ...own, on: [] })).toBe(4);
  });
});
