import { useEffect, useState } from 'react';
import { shippedYears } from '../../../shared/register/calendar/shipped-years.ts';
import { type WorkCalendar, workCalendar } from '../../../shared/register/calendar/work-calendar.ts';
import { part } from '../../work/parts.ts';

const fetchYears = part(shippedYears);

const weekdays = workCalendar([]);

/** The calendar of working days; weekends alone until the years that come with the program are there. */
export function useWorkCalendar(): WorkCalendar {
  const [calendar, setCalendar] = useState(weekdays);
  useEffect(() => {
    void fetchYears().then(years => setCalendar(workCalendar(years)));
  }, []);
  return calendar;
}
