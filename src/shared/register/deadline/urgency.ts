import type { WorkCalendar } from '../calendar/work-calendar.ts';
import type { Day } from '../day.ts';
import type { RequestEntry } from '../entry.ts';
import { type Deadline, deadlineOf } from './deadline.ts';

/** An entry with its deadline. */
export interface Timed {
  readonly entry: RequestEntry;
  readonly deadline: Deadline;
}

/** From how many working days left on a request is 临期. */
export const nearDays = 5;

/** Orders by how urgent: over or due first, then those that stand still, then incomplete, then answered. */
export function byDeadline(one: Timed, other: Timed): number {
  return rank(one) - rank(other) || within(one, other);
}

const ranks = { running: 0, stopped: 1, notReceived: 2, answered: 3 } as const;

function rank({ deadline }: Timed): number {
  return ranks[deadline.state];
}

function within(one: Timed, other: Timed): number {
  const [a, b] = [one.deadline, other.deadline];
  if ('left' in a && 'left' in b && a.left !== b.left) return a.left - b.left;
  if (a.state === 'answered') return (other.entry.answeredOn ?? '').localeCompare(one.entry.answeredOn ?? '');
  return (one.entry.receivedOn ?? '').localeCompare(other.entry.receivedOn ?? '');
}

/** How many open requests are over their time, and how many are near its end. */
export interface Urgent {
  readonly over: number;
  readonly near: number;
}

/** Counts what the library shows: 超期 n 件, 临期 n 件. */
export function urgentIn(entries: readonly RequestEntry[], calendar: WorkCalendar, today: Day): Urgent {
  let over = 0;
  let near = 0;
  for (const entry of entries) {
    if (entry.answeredOn !== undefined) continue;
    const deadline = deadlineOf(entry, calendar, today);
    if (deadline.state !== 'running') continue;
    if (deadline.left < 0) over += 1;
    else if (deadline.left <= nearDays) near += 1;
  }
  return { over, near };
}
