import type { CalendarYear } from '../../../shared/register/calendar/calendar-year.ts';
import { changeRegister } from '../../stores/register-store.ts';
import { showRegisterUndo } from '../../stores/register-undo-notice.ts';
import { calendarWords } from '../../text/calendar.ts';

/** Puts a year of the user's own in the open register; `off` and `on` both empty takes it away. */
export function putCalendarYear(year: CalendarYear): void {
  changeRegister(content => {
    const { calendar = [], ...register } = content.register;
    const others = calendar.filter(each => each.year !== year.year);
    const says = year.off.length > 0 || year.on.length > 0;
    const next = says ? [...others, year].toSorted((one, other) => one.year - other.year) : others;
    return { ...content, register: next.length > 0 ? { ...register, calendar: next } : register };
  }, {});
  showRegisterUndo(calendarWords.kept(year.year));
}
