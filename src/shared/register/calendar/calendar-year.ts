import * as z from 'zod/mini';
import { daySchema } from '../day.ts';

/** The form of a year of the user's own. */
export const calendarYearSchema = z.looseObject({
  year: z.int().check(z.minimum(2000), z.maximum(2100)),
  off: z.array(daySchema),
  on: z.array(daySchema),
});

/**
 * What the State Council's notice says of a year (国务院办公厅关于……部分节假日安排的通知).
 * - `off`: days without work that are not Saturdays or Sundays; others among them do no harm.
 * - `on`: Saturdays and Sundays that are worked on (调休上班).
 */
export type CalendarYear = z.infer<typeof calendarYearSchema>;
