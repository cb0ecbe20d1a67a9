import { beforeAll, describe, expect, it } from 'vitest';
import { shippedYears } from '../../../src/shared/register/calendar/shipped-years.ts';
import { type WorkCalendar, workCalendar } from '../../../src/shared/register/calendar/work-calendar.ts';
import { dayNumber, dayOfNumber } from '../../../src/shared/register/day.ts';
import { deadlineOf } from '../../../src/shared/register/deadline/deadline.ts';
import {
  deadlineInWords,
  reasonWords,
  unknownYearInWords,
} from '../../../src/shared/register/deadline/deadline-words.ts';
import { byDeadline, urgentIn } from '../../../src/shared/register/deadline/urgency.ts';
import { newEntry, type RequestEntry } from '../../../src/shared/register/entry.ts';

let calendar: WorkCalendar;
beforeAll(async () => {
  calendar = workCalendar(await shippedYears());
});

const entry = (said: Partial<RequestEntry>): RequestEntry => ({
  ...newEntry({ id: 'a', register: 'r', no: '1', now: '2026-01-01' }),
  ...said,
});

const asked = (askedOn: string, madeOn?: string) => (madeOn ? { askedOn, madeOn } : { askedOn });
const third = (from: string, to?: string) => ({ of: 'thirdParty' as const, from, ...(to ? { to } : {}) });
const organ = (from: string, to?: string) => ({ ...third(from, to), of: 'organ' as const });

/** Each counted by hand along the printed calendars of the State Council's notices for 2025 and 2026. */
const dueDays: readonly (readonly [string, Partial<RequestEntry>, string, string])[] = [
  ['第三十三条：普通的一月', { receivedOn: '2025-03-03' }, '2025-03-31', 'answer'],
  ['第三十三条：过清明，周日4月27日上班', { receivedOn: '2025-03-31' }, '2025-04-28', 'answer'],
  ['第三十三条：过春节，1月26日、2月8日上班', { receivedOn: '2025-01-20' }, '2025-02-21', 'answer'],
  ['第三十一条：春节放假时签收', { receivedOn: '2025-01-29' }, '2025-03-03', 'answer'],
  ['第三十一条：周六收到', { receivedOn: '2025-03-01' }, '2025-03-28', 'answer'],
  ['第三十一条：调休上班的周日收到', { receivedOn: '2025-01-26' }, '2025-02-28', 'answer'],
  ['第三十三条：过劳动节', { receivedOn: '2025-04-25' }, '2025-05-27', 'answer'],
  ['第三十一条：劳动节收到，过端午', { receivedOn: '2025-05-01' }, '2025-06-03', 'answer'],
  ['第三十一条：国庆前调休上班的周日收到', { receivedOn: '2025-09-28' }, '2025-10-31', 'answer'],
  ['第三十三条：国庆前最后一天收到', { receivedOn: '2025-09-30' }, '2025-11-04', 'answer'],
  ['第三十一条：国庆假期最后一天收到', { receivedOn: '2025-10-08' }, '2025-11-04', 'answer'],
  ['第三十三条：年内办完', { receivedOn: '2025-12-01' }, '2025-12-29', 'answer'],
  ['第三十三条：跨年，周日1月4日上班', { receivedOn: '2025-12-15' }, '2026-01-13', 'answer'],
  ['第三十三条：2026年春节前收到', { receivedOn: '2026-02-02' }, '2026-03-06', 'answer'],
  ['第三十一条：2026年春节收到', { receivedOn: '2026-02-17' }, '2026-03-20', 'answer'],
  ['第三十一条：2026年调休上班的周六收到', { receivedOn: '2026-02-14' }, '2026-03-20', 'answer'],
  ['第三十三条：2026年过中秋国庆', { receivedOn: '2026-09-20' }, '2026-10-23', 'answer'],
  ['第三十一条：2026年国庆收到', { receivedOn: '2026-10-01' }, '2026-11-03', 'answer'],
  ['第三十三条：2026年11月', { receivedOn: '2026-11-02' }, '2026-11-30', 'answer'],
  ['第三十三条：到已知的最后一天', { receivedOn: '2026-12-03' }, '2026-12-31', 'answer'],
  [
    '第三十条：补正后重新计算',
    { receivedOn: '2025-03-03', corrections: [asked('2025-03-06', '2025-03-31')] },
    '2025-04-28',
    'correction',
  ],
  [
    '第三十条：放假时收到补正',
    { receivedOn: '2025-04-22', corrections: [asked('2025-04-24', '2025-05-01')] },
    '2025-06-03',
    'correction',
  ],
  [
    '第三十条：补正两次，以后一次为准',
    {
      receivedOn: '2025-03-03',
      corrections: [asked('2025-03-05', '2025-03-10'), asked('2025-03-12', '2025-03-31')],
    },
    '2025-04-28',
    'correction',
  ],
  [
    '第三十条：第8个工作日才告知补正',
    { receivedOn: '2025-03-03', corrections: [asked('2025-03-13', '2025-03-31')] },
    '2025-04-28',
    'lateCorrection',
  ],
  [
    '第三十三条：征求第三方意见10个工作日',
    { receivedOn: '2025-03-03', consultations: [third('2025-03-10', '2025-03-24')] },
    '2025-04-15',
    'consultation',
  ],
  [
    '第三十三条：征求其他机关意见5个工作日',
    { receivedOn: '2025-03-03', consultations: [organ('2025-03-10', '2025-03-17')] },
    '2025-04-08',
    'consultation',
  ],
  [
    '第三十三条：两次征求意见，重叠的只扣一次',
    {
      receivedOn: '2025-03-03',
      consultations: [third('2025-03-10', '2025-03-24'), organ('2025-03-17', '2025-03-26')],
    },
    '2025-04-17',
    'consultation',
  ],
  [
    '第三十三条：征求意见跨春节',
    { receivedOn: '2025-01-20', consultations: [third('2025-01-24', '2025-02-07')] },
    '2025-02-28',
    'consultation',
  ],
  [
    '第三十三条：当天就答复的征求意见',
    { receivedOn: '2025-03-03', consultations: [third('2025-03-10', '2025-03-10')] },
    '2025-03-31',
    'consultation',
  ],
  [
    '第三十三条：补正以前征求的意见不再扣',
    {
      receivedOn: '2025-02-10',
      consultations: [third('2025-02-12', '2025-02-20')],
      corrections: [asked('2025-02-14', '2025-03-03')],
    },
    '2025-03-31',
    'correction',
  ],
  [
    '第三十三条：延期20个工作日',
    { receivedOn: '2025-03-03', extension: { noticeOn: '2025-03-28' } },
    '2025-04-28',
    'extension',
  ],
  [
    '第三十三条：延期10个工作日',
    { receivedOn: '2025-03-03', extension: { noticeOn: '2025-03-28', days: 10 } },
    '2025-04-15',
    'extension',
  ],
  [
    '第三十三条：最后一天告知延期',
    { receivedOn: '2025-03-03', extension: { noticeOn: '2025-03-31' } },
    '2025-04-28',
    'extension',
  ],
  [
    '第三十三条：届满以后才告知延期',
    { receivedOn: '2025-03-03', extension: { noticeOn: '2025-04-01' } },
    '2025-03-31',
    'lateExtension',
  ],
  [
    '第三十三条：延期又征求第三方意见',
    {
      receivedOn: '2025-03-03',
      extension: { noticeOn: '2025-03-28' },
      consultations: [third('2025-03-10', '2025-03-24')],
    },
    '2025-05-15',
    'extension',
  ],
  [
    '第三十三条：征求意见使期限变长，其间可以告知延期',
    {
      receivedOn: '2025-03-03',
      extension: { noticeOn: '2025-04-02', days: 1 },
      consultations: [third('2025-03-10', '2025-03-24')],
    },
    '2025-04-16',
    'extension',
  ],
  [
    '第三十条：补正以前告知的延期',
    {
      receivedOn: '2025-03-03',
      extension: { noticeOn: '2025-03-20' },
      corrections: [asked('2025-03-10', '2025-03-31')],
    },
    '2025-04-28',
    'extensionBefore',
  ],
  [
    '第三十三条：补正以后告知的延期',
    {
      receivedOn: '2025-03-03',
      extension: { noticeOn: '2025-04-28' },
      corrections: [asked('2025-03-06', '2025-03-31')],
    },
    '2025-05-29',
    'extension',
  ],
];

const today = '2025-03-04';

describe('the day a request has to be answered on', () => {
  it.each(dueDays)('%s', (_article, said, due, reason) => {
    const deadline = deadlineOf(entry(said), calendar, today);
    expect(deadline).toMatchObject({ state: 'running', due });
    expect(deadline).not.toHaveProperty('unknownYear');
    expect('reasons' in deadline && deadline.reasons).toContain(reason);
  });

  it('rests on an article or says that it is practice', () => {
    for (const { basis } of Object.values(reasonWords)) expect(basis).toMatch(/条例第三十|办理经验/);
  });

  it('says nothing of a late correction that was asked for on the seventh working day', () => {
    const deadline = deadlineOf(
      entry({ receivedOn: '2025-03-03', corrections: [asked('2025-03-12', '2025-03-14')] }),
      calendar,
      today,
    );
    expect('reasons' in deadline && deadline.reasons).not.toContain('lateCorrection');
  });
});

const standing: readonly (readonly [string, Partial<RequestEntry>, string, object, string])[] = [
  [
    '第三十条：等待补正',
    { receivedOn: '2025-03-03', corrections: [asked('2025-03-06')] },
    '2025-04-10',
    { state: 'stopped', waitsFor: 'correction', since: '2025-03-06', left: 17 },
    '等待补正，停止计算',
  ],
  [
    '第三十条：第二次等待补正',
    { receivedOn: '2025-03-03', corrections: [asked('2025-03-06', '2025-03-31'), asked('2025-04-02')] },
    '2025-04-10',
    { state: 'stopped', waitsFor: 'correction', since: '2025-04-02', left: 18 },
    '等待补正，停止计算',
  ],
  [
    '第三十条：期满以后才要求补正',
    { receivedOn: '2025-03-03', corrections: [asked('2025-04-01')] },
    '2025-04-02',
    { state: 'running', due: '2025-03-31', left: -2 },
    '已超 2 个工作日',
  ],
  [
    '第三十条：逾期不补正而了结',
    { receivedOn: '2025-03-03', corrections: [asked('2025-03-06')], answeredOn: '2025-05-06' },
    '2025-06-03',
    { state: 'answered', late: 0 },
    '已答复',
  ],
  [
    '第三十三条：正在征求意见',
    { receivedOn: '2025-03-03', consultations: [third('2025-03-10')] },
    '2025-03-20',
    { state: 'stopped', waitsFor: 'consultation', since: '2025-03-10', left: 15 },
    '征求意见中，停止计算，之后还剩 15 个工作日',
  ],
  [
    '第三十三条：期满以后才征求意见',
    { receivedOn: '2025-03-03', consultations: [third('2025-04-02')] },
    '2025-04-03',
    { state: 'running', due: '2025-03-31', left: -3 },
    '已超 3 个工作日',
  ],
  ['第三十三条：到期当天', { receivedOn: '2025-03-03' }, '2025-03-31', { left: 0 }, '今天到期'],
  ['第三十三条：还剩一天', { receivedOn: '2025-03-03' }, '2025-03-28', { left: 1 }, '还剩 1 个工作日'],
  [
    '第三十三条：周六看还是剩一天',
    { receivedOn: '2025-03-03' },
    '2025-03-29',
    { left: 1 },
    '还剩 1 个工作日',
  ],
  [
    '第三十三条：清明放假的不算超期',
    { receivedOn: '2025-03-03' },
    '2025-04-06',
    { left: -3 },
    '已超 3 个工作日',
  ],
  [
    '第三十三条：当天答复',
    { receivedOn: '2025-03-03', answeredOn: '2025-03-03' },
    today,
    { state: 'answered', late: 0, due: '2025-03-31' },
    '已答复',
  ],
  [
    '第三十三条：最后一天答复',
    { receivedOn: '2025-03-03', answeredOn: '2025-03-31' },
    today,
    { late: 0 },
    '已答复',
  ],
  [
    '第三十三条：超两个工作日答复',
    { receivedOn: '2025-03-03', answeredOn: '2025-04-02' },
    today,
    { late: 2 },
    '已答复，超期 2 个工作日',
  ],
  ['没有填收到日期', {}, today, { state: 'notReceived' }, '未填收到日期'],
];

describe('how a request stands on a day', () => {
  it.each(standing)('%s', (_article, said, day, expected, words) => {
    const deadline = deadlineOf(entry(said), calendar, day);
    expect(deadline).toMatchObject(expected);
    expect(deadlineInWords(deadline)).toBe(words);
  });
});

describe('a year whose holidays are not known', () => {
  it('is said, with what the weekdays alone would give', () => {
    const deadline = deadlineOf(entry({ receivedOn: '2026-12-04' }), calendar, '2026-12-20');
    expect(deadline).toMatchObject({ state: 'running', due: '2027-01-01', unknownYear: 2027 });
    expect(deadlineInWords(deadline)).toMatch(/^还剩约/);
    expect(unknownYearInWords(deadline)).toContain('不知道2027年的放假和调休安排');
  });

  it('is also said where only the days since the deadline run into it', () => {
    const late = entry({ receivedOn: '2026-11-02' });
    expect(deadlineOf(late, calendar, '2026-12-02')).not.toHaveProperty('unknownYear');
    expect(deadlineOf(late, calendar, '2027-01-05')).toMatchObject({ due: '2026-11-30', unknownYear: 2027 });
  });

  it('becomes known by a year of the user’s own, which also stands in for a shipped one', async () => {
    const own = (year: number, off: string[]) => ({ year, off, on: [] });
    const years = [...(await shippedYears()), own(2027, ['2027-01-01'])];
    expect(deadlineOf(entry({ receivedOn: '2026-12-04' }), workCalendar(years), '2026-12-20')).toMatchObject({
      due: '2027-01-04',
    });
    expect(
      deadlineOf(entry({ receivedOn: '2026-12-04' }), workCalendar(years), '2026-12-20'),
    ).not.toHaveProperty('unknownYear');
    const other = workCalendar([...years, own(2026, ['2026-11-03'])]);
    expect(deadlineOf(entry({ receivedOn: '2026-11-02' }), other, '2026-11-10')).toMatchObject({
      due: '2026-12-01',
    });
  });
});

describe('the order of urgency', () => {
  const on = '2025-03-28';
  const named = (id: string, said: Partial<RequestEntry>) => ({ ...entry(said), id });
  const entries = [
    named('answered', { receivedOn: '2025-01-06', answeredOn: '2025-01-08' }),
    named('later', { receivedOn: '2025-03-20' }),
    named('waiting', { receivedOn: '2025-03-03', corrections: [asked('2025-03-05')] }),
    named('near', { receivedOn: '2025-03-03' }),
    named('incomplete', {}),
    named('over', { receivedOn: '2025-02-10' }),
  ];

  it('begins with what is over its time and ends with what was answered', () => {
    const timed = entries.map(entry => ({ entry, deadline: deadlineOf(entry, calendar, on) }));
    expect(timed.toSorted(byDeadline).map(({ entry: { id } }) => id)).toEqual([
      'over',
      'near',
      'later',
      'waiting',
      'incomplete',
      'answered',
    ]);
  });

  it('counts what is over and what is near', () => {
    expect(urgentIn(entries, calendar, on)).toEqual({ over: 1, near: 1 });
  });
});

describe('days as numbers', () => {
  it('are one apart from day to day, through every turn of a month and a leap year', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(dayNumber('2025-03-01')).toBe(45_717 - 25_569);
    for (let number = dayNumber('1999-12-31'); number < dayNumber('2101-01-01'); number += 1)
      if (dayNumber(dayOfNumber(number)) !== number) throw new Error(dayOfNumber(number));
  });
});
