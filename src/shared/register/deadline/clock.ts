import { type WorkCalendar, workingDaysBetween } from '../calendar/work-calendar.ts';
import type { Day } from '../day.ts';
import type { RequestEntry } from '../entry.ts';

/** 条例 art. 33: 20 working days to answer, and at most as many more. */
export const answerDays = 20;

/** How the time to answer runs. Its days are counted from the one after `from`; see startOf. */
export interface Clock {
  readonly from: Day;
  /** The correction it began anew with, where there was one. */
  readonly corrected: boolean;
  /** The days from a correction asked for to none made yet; nothing runs then. */
  readonly awaitsCorrectionSince?: Day;
  /** The stretches that are not counted, each after its first day up to and with its last. */
  readonly pauses: readonly { readonly after: Day; readonly upTo?: Day }[];
}

/**
 * The clock of a request that was received.
 * - It starts on the day of receipt (art. 31), and anew on the day a correction comes in: 答复期限自行政机关收到补正的
 *   申请之日起计算 (art. 30).
 * - 征求第三方和其他机关意见所需时间不计算在内 (art. 33): from the day after asking to the day of the answer.
 */
export function clockOf(
  receivedOn: Day,
  { corrections, consultations }: Pick<RequestEntry, 'corrections' | 'consultations'>,
): Clock {
  const made = corrections.flatMap(({ madeOn }) => madeOn ?? []).filter(day => day >= receivedOn);
  const from = [receivedOn, ...made].toSorted().at(-1) ?? receivedOn;
  const awaited = corrections.find(({ askedOn, madeOn }) => madeOn === undefined && askedOn >= from);
  return {
    from,
    corrected: made.length > 0,
    ...(awaited ? { awaitsCorrectionSince: awaited.askedOn } : {}),
    pauses: consultations.map(({ from: after, to }) => (to === undefined ? { after } : { after, upTo: to })),
  };
}

/** How far a clock runs. */
export type Run =
  /** The day the given number of working days is full. */
  | { readonly due: Day }
  /** It stands since a day, before they are full; `used` of them are gone. */
  | { readonly stoppedSince: Day; readonly used: number };

/** Runs a clock for so many working days. Years the calendar does not know are counted by their weekdays. */
export function run({ from, pauses }: Clock, days: number, calendar: WorkCalendar): Run {
  const stop = pauses
    .flatMap(({ after, upTo }) => (upTo === undefined ? [later(after, from)] : []))
    .toSorted()[0];
  const start = calendar.workedUpTo(from);
  let full = start + days;
  let paused = 0;
  for (const { after, upTo } of apart(pauses, from)) {
    if (calendar.workedUpTo(after) >= full || (stop !== undefined && after >= stop)) break;
    const end = stop !== undefined && stop < upTo ? stop : upTo;
    const skipped = workingDaysBetween(calendar, after, end);
    full += skipped;
    paused += skipped;
  }
  if (stop === undefined || full <= calendar.workedUpTo(stop)) return { due: calendar.dayOf(full) };
  return { stoppedSince: stop, used: calendar.workedUpTo(stop) - start - paused };
}

/** The pauses that have ended, from a day on, in order, and none of them within or across another one. */
function apart(pauses: Clock['pauses'], from: Day): readonly { readonly after: Day; readonly upTo: Day }[] {
  const ended = pauses.flatMap(({ after, upTo }) =>
    upTo !== undefined && upTo > from ? [{ after: later(after, from), upTo }] : [],
  );
  const merged: { after: Day; upTo: Day }[] = [];
  for (const pause of ended.toSorted((one, other) => (one.after < other.after ? -1 : 1))) {
    const last = merged.at(-1);
    if (last && pause.after <= last.upTo) last.upTo = later(last.upTo, pause.upTo);
    else merged.push(pause);
  }
  return merged;
}

function later(one: Day, other: Day): Day {
  return one > other ? one : other;
}

/** Working days from today to a day: how many are left after today, or less than 0 for how many it is over. */
export function daysLeft(calendar: WorkCalendar, today: Day, due: Day): number {
  return today <= due ? workingDaysBetween(calendar, today, due) : -workingDaysBetween(calendar, due, today);
}
