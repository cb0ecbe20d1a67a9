import { dateInChinese, readDate } from '../report/calendar-date.ts';
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
    return found(
      'warning',
      `成文日期填的是“${typed}”，不是一个日期。请写成 ${draft.year + 1}年1月15日 或 ${draft.year + 1}-01-15 这样。`,
    );
  }
  if (date.year <= draft.year) {
    return found(
      'warning',
      `成文日期是 ${dateInChinese(date)}，那时 ${draft.year} 年还没有结束。请核对成文日期和年度。`,
    );
  }
  if (date.year > draft.year + 1 || date.month > 1) {
    return found(
      'hint',
      `成文日期是 ${dateInChinese(date)}。按《政府信息公开条例》第四十九条，${draft.year} 年的报告应在 ${draft.year + 1}年1月31日前公布，请核对。`,
    );
  }
  return [];
};
