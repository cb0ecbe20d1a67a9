import { unknownYearIn, type WorkCalendar, workingDaysBetween } from '../calendar/work-calendar.ts';
import type { Day } from '../day.ts';
import type { RequestEntry } from '../entry.ts';
import { answerDays, type Clock, clockOf, daysLeft, type Run, run } from './clock.ts';

/** Why a deadline is what it is: the article of the 条例 and whether it is met; see deadline-words.ts. */
export type Reason =
  | 'answer'
  | 'correction'
  | 'consultation'
  | 'extension'
  /** An extension the applicant was told of when the time was over already: not counted. */
  | 'lateExtension'
  /** An extension from before a correction came in: the time began anew without it. */
  | 'extensionBefore'
  /** A correction that was asked for later than 7 working days after receipt. */
  | 'lateCorrection';

/** When a request has to be answered. */
export type Deadline =
  /** It is not said when it was received. */
  | { readonly state: 'notReceived' }
  /**
   * Running: to be answered on `due` at the latest; `left` working days from today, less than 0 when over.
   * `unknownYear`: the holidays of this year, which the count runs into, are not known, so that both are only what
   * the weekdays say (约).
   */
  | (Known & {
      readonly state: 'running';
      readonly due: Day;
      readonly left: number;
      readonly unknownYear?: number;
    })
  /** It stands still since a day, with `left` working days to go when it goes on. */
  | (Known & {
      readonly state: 'stopped';
      readonly waitsFor: 'correction' | 'consultation';
      readonly since: Day;
      readonly left: number;
      readonly unknownYear?: number;
    })
  /** Answered, `late` working days after its time; 0 where in time, or where no time was running. */
  | (Known & {
      readonly state: 'answered';
      readonly due?: Day;
      readonly late: number;
      readonly unknownYear?: number;
    });

interface Known {
  readonly reasons: readonly Reason[];
}

/**
 * When a request has to be answered, by 条例 arts 30, 31 and 33. The day it starts from is not counted and the last
 * one is, as everywhere in procedure (办理经验); the days of weekends and holidays never are.
 */
export function deadlineOf(entry: RequestEntry, calendar: WorkCalendar, today: Day): Deadline {
  const { receivedOn, answeredOn } = entry;
  if (receivedOn === undefined) return { state: 'notReceived' };
  const clock = clockOf(receivedOn, entry);
  const { days, extension } = timeOf(entry, clock, calendar);
  const reasons = reasonsOf(entry, clock, extension, calendar);
  const reached = run(clock, days, calendar);
  const isAnswered = answeredOn !== undefined && answeredOn >= receivedOn;
  const seen = (upTo: Day) => {
    const unknownYear = unknownYearIn(calendar, clock.from, upTo);
    return { reasons, ...(unknownYear === undefined ? {} : { unknownYear }) };
  };
  const end = endOf(clock, reached);
  if ('since' in end) {
    if (isAnswered) return { state: 'answered', late: 0, ...seen(answeredOn) };
    const used = usedUntil(end.since, clock, days, calendar);
    return { state: 'stopped', ...end, left: days - used, ...seen(end.since) };
  }
  const { due } = end;
  if (!isAnswered)
    return { state: 'running', due, left: daysLeft(calendar, today, due), ...seen(later(due, today)) };
  const late = workingDaysBetween(calendar, due, answeredOn);
  return { state: 'answered', due, late, ...seen(later(due, answeredOn)) };
}

/** Where a clock ends: at the day its time is over, or at what it waits for before that; the first of two. */
function endOf(
  { awaitsCorrectionSince: asked }: Clock,
  reached: Run,
): { readonly due: Day } | { readonly waitsFor: 'correction' | 'consultation'; readonly since: Day } {
  const until = 'due' in reached ? reached.due : reached.stoppedSince;
  if (asked !== undefined && asked <= until) return { waitsFor: 'correction', since: asked };
  return 'due' in reached ? reached : { waitsFor: 'consultation', since: reached.stoppedSince };
}

/** How many of its working days a clock has used when it stops on a day. */
function usedUntil(day: Day, clock: Clock, days: number, calendar: WorkCalendar): number {
  const stopped = run({ ...clock, pauses: [...clock.pauses, { after: day }] }, days, calendar);
  return 'used' in stopped ? stopped.used : days;
}

type ExtensionUse = 'none' | 'counted' | 'late' | 'before';

/** How many working days there are, and what became of an extension: one told of too late is none (art. 33). */
function timeOf({ extension }: RequestEntry, clock: Clock, calendar: WorkCalendar) {
  const use = ((): ExtensionUse => {
    if (!extension) return 'none';
    if (extension.noticeOn < clock.from) return clock.corrected ? 'before' : 'counted';
    const plain = run(clock, answerDays, calendar);
    return 'due' in plain && extension.noticeOn > plain.due ? 'late' : 'counted';
  })();
  const more = use === 'counted' ? (extension?.days ?? answerDays) : 0;
  return { days: answerDays + more, extension: use };
}

/** 条例 art. 30: 7 working days to ask for a correction. */
const correctionDays = 7;

function reasonsOf(
  { receivedOn = '', corrections, consultations }: RequestEntry,
  clock: Clock,
  extension: ExtensionUse,
  calendar: WorkCalendar,
): readonly Reason[] {
  const first = corrections.map(({ askedOn }) => askedOn).toSorted()[0];
  const isLate = first !== undefined && workingDaysBetween(calendar, receivedOn, first) > correctionDays;
  return [
    'answer',
    ...(clock.corrected || clock.awaitsCorrectionSince ? (['correction'] as const) : []),
    ...(consultations.length > 0 ? (['consultation'] as const) : []),
    ...(extension === 'counted' ? (['extension'] as const) : []),
    ...(extension === 'late' ? (['lateExtension'] as const) : []),
    ...(extension === 'before' ? (['extensionBefore'] as const) : []),
    ...(isLate ? (['lateCorrection'] as const) : []),
  ];
}

function later(one: Day, other: Day): Day {
  return one > other ? one : other;
}
