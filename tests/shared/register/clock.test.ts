import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workCalendar } from '../../../src/shared/register/calendar/work-calendar.ts';
import { dayNumber, dayOfNumber } from '../../../src/shared/register/day.ts';
import { type Clock, run } from '../../../src/shared/register/deadline/clock.ts';

const off = [
  '2025-01-01',
  '2025-01-28',
  '2025-01-29',
  '2025-01-30',
  '2025-01-31',
  '2025-02-03',
  '2025-02-04',
];
const on = ['2025-01-26', '2025-02-08'];
const calendar = workCalendar([{ year: 2025, off, on }]);

/** Whether a day is worked on, said without the calendar. */
function isWorked(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return on.includes(day) || (!off.includes(day) && weekday !== 0 && weekday !== 6);
}

/** The same as `run`, a day at a time. */
function dayByDay({ from, pauses }: Clock, days: number): ReturnType<typeof run> {
  const stop = pauses.flatMap(({ after, upTo }) => (upTo === undefined ? [after] : [])).toSorted()[0];
  let used = 0;
  for (let day = from; ; ) {
    if (stop !== undefined && day >= stop) return { stoppedSince: stop < from ? from : stop, used };
    day = dayOfNumber(dayNumber(day) + 1);
    const isPaused = pauses.some(({ after, upTo }) => upTo !== undefined && after < day && day <= upTo);
    if (!isPaused && isWorked(day)) used += 1;
    if (used === days) return { due: day };
  }
}

const anyDay = fc.integer({ min: dayNumber('2024-12-20'), max: dayNumber('2025-03-20') }).map(dayOfNumber);
const anyPause = fc
  .tuple(anyDay, fc.option(anyDay, { nil: undefined, freq: 4 }))
  .map(([after, upTo]) => (upTo === undefined ? { after } : { after, upTo }));

describe('the clock', () => {
  it('runs as counting day by day does, whatever pauses there are', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.array(anyPause, { maxLength: 4 }),
        fc.integer({ min: 1, max: 45 }),
        (from, pauses, days) => {
          const clock: Clock = { from, corrected: false, pauses };
          expect(run(clock, days, calendar)).toEqual(dayByDay(clock, days));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('counts the working days of every day on from the one before', () => {
    for (let number = dayNumber('1990-01-02'); number < dayNumber('2030-01-01'); number += 1) {
      const [before, day] = [dayOfNumber(number - 1), dayOfNumber(number)];
      const more = calendar.workedUpTo(day) - calendar.workedUpTo(before);
      if (more !== (isWorked(day) ? 1 : 0)) throw new Error(day);
      if (more === 1 && calendar.dayOf(calendar.workedUpTo(day)) !== day) throw new Error(`back to ${day}`);
    }
  });
});
