import { isFailure } from '../../../shared/failure.ts';
import { shippedYears } from '../../../shared/register/calendar/shipped-years.ts';
import { workCalendar } from '../../../shared/register/calendar/work-calendar.ts';
import { type Urgent, urgentIn } from '../../../shared/register/deadline/urgency.ts';
import { dayNow } from './day-now.ts';
import type { RegisterBench } from './register-bench.ts';

/** The open requests of a unit that are over their time or near its end. */
export interface UrgentOfUnit extends Urgent {
  readonly unit: string;
}

/** The units with urgent requests; none where a register cannot be read: opening it says why. */
export async function urgentRequests({
  registers,
  now,
}: Pick<RegisterBench, 'registers' | 'now'>): Promise<readonly UrgentOfUnit[]> {
  const listed = await registers.list();
  if (isFailure(listed) || listed.length === 0) return [];
  const shipped = await shippedYears();
  const today = dayNow({ now });
  const urgent: UrgentOfUnit[] = [];
  for (const { id, unit } of listed) {
    const reading = await registers.read(id);
    if (reading.kind !== 'register') continue;
    const { entries, register } = reading.content;
    const calendar = workCalendar([...shipped, ...(register.calendar ?? [])]);
    const { over, near } = urgentIn(entries, calendar, today);
    if (over + near > 0) urgent.push({ unit, over, near });
  }
  return urgent;
}
