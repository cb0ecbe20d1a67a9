import type { Day } from '../../../shared/register/day.ts';
import { isoDate } from '../../../shared/report/calendar-date.ts';
import type { Machine } from '../workbench.ts';

/** What day it is, by the clock of this computer. */
export function dayNow({ now }: Pick<Machine, 'now'>): Day {
  const at = now();
  return isoDate({ year: at.getFullYear(), month: at.getMonth() + 1, day: at.getDate() });
}
