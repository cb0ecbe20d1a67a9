import { trashDays } from '../database/draft-trash.ts';

const day = 24 * 60 * 60 * 1000;

/** How many days a report removed then can still be taken back; a clock that was set back gives it no more than all. */
export function trashDaysLeft(removedAt: Date, now: Date): number {
  const passed = Math.floor((now.getTime() - removedAt.getTime()) / day);
  return Math.min(trashDays, Math.max(0, trashDays - passed));
}
