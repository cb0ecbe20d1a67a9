import { useEffect, useMemo, useState } from 'react';
import type { CalendarYear } from '../../../shared/register/calendar/calendar-year.ts';
import { shippedYears } from '../../../shared/register/calendar/shipped-years.ts';
import { type WorkCalendar, workCalendar } from '../../../shared/register/calendar/work-calendar.ts';
import { useRegister } from '../../stores/register-store.ts';
import { part } from '../../work/parts.ts';

const fetchYears = part(shippedYears);

const none: readonly CalendarYear[] = [];

/** The years of holidays that come with the program; none until they are there. */
export function useShippedYears(): readonly CalendarYear[] {
  const [years, setYears] = useState(none);
  useEffect(() => {
    void fetchYears().then(setYears);
  }, []);
  return years;
}

/** The open register's own years. */
export function useOwnYears(): readonly CalendarYear[] {
  return useRegister(state => state.content?.register.calendar ?? none);
}

/** The calendar of working days, the open register's own years over those of the program. */
export function useWorkCalendar(): WorkCalendar {
  const shipped = useShippedYears();
  const own = useOwnYears();
  return useMemo(() => workCalendar([...shipped, ...own]), [shipped, own]);
}
