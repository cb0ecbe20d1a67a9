import { reportRules } from '../rules/report-rules.ts';
import type { Check } from './context.ts';
import { finding } from './finding.ts';

/**
 * `report.date`: whether the date of the report (成文日期) is a date, not before the year it covers is over,
 * and not after 31 January of the next year, by when bodies publish their reports (《政府信息公开条例》第四十九条).
 */
export const reportDate: Check = ({ draft }) => {
  const typed = draft.signature?.date?.trim() ?? '';
  if (typed === '') return [];
  const found = (severity: 'warning' | 'hint', message: string) => [
    finding(reportRules.date, { severity, message, cells: [], actual: typed }),
  ];
  const date = readDate(typed);
  if (!date) {
    return found('warning', `成文日期填的是“${typed}”，不是一个日期。请写成 ${draft.year + 1}-01-15 这样。`);
  }
  if (date.year <= draft.year) {
    return found(
      'warning',
      `成文日期是 ${inChinese(date)}，那时 ${draft.year} 年还没有结束。请核对成文日期和年度。`,
    );
  }
  if (date.year > draft.year + 1 || date.month > 1) {
    return found(
      'hint',
      `成文日期是 ${inChinese(date)}。按《政府信息公开条例》第四十九条，${draft.year} 年的报告应在 ${draft.year + 1}年1月31日前公布，请核对。`,
    );
  }
  return [];
};

interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** An ISO date; undefined where the calendar has no such day. */
function readDate(typed: string): CalendarDate | undefined {
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days ? { year, month, day } : undefined;
}

function inChinese({ year, month, day }: CalendarDate): string {
  return `${year}年${month}月${day}日`;
}
