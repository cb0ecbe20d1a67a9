import { dateInChinese, readDate } from '../report/calendar-date.ts';
import { parseUnitName } from '../report/unit-name.ts';
import { reportRules } from '../rules/report-rules.ts';
import type { Check } from './context.ts';
import { finding } from './finding.ts';

/**
 * `report.date`: whether the date of the report (成文日期) is a date, not before the year it covers is over,
 * and not after the day by when a body of its kind publishes its report.
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
  const due = dueOf(draft.unit);
  if (date.year > draft.year + 1 || date.month > due.month) {
    return found('hint', `成文日期是 ${dateInChinese(date)}。${due.says(draft.year)}，请核对。`);
  }
  return [];
};

/** By when a body's report is to be published: the last month, and the sentence for a report of a year. */
interface Due {
  readonly month: number;
  readonly says: (year: number) => string;
}

const townships: ReadonlySet<string> = new Set(['镇', '乡', '苏木', '街道']);

/**
 * 《政府信息公开条例》第四十九条 names the departments of governments at county level and above (31 January) and the
 * offices that publish those governments' own reports (31 March); townships and street offices it does not name:
 * their county sets the day.
 */
function dueOf(unit: string): Due {
  const { self, isGovernment } = parseUnitName(unit);
  if (townships.has(self)) {
    return {
      month: 1,
      says: year =>
        `乡镇、街道的报告由县里定公布的日期，一般在 ${year + 1}年1月31日前（办理经验）；县里另有通知的，以通知为准`,
    };
  }
  if (isGovernment) {
    return {
      month: 3,
      says: year =>
        `按《政府信息公开条例》第四十九条，县级以上人民政府 ${year} 年的报告应在 ${year + 1}年3月31日前公布`,
    };
  }
  return {
    month: 1,
    says: year =>
      `按《政府信息公开条例》第四十九条，县级以上人民政府部门 ${year} 年的报告应在 ${year + 1}年1月31日前公布`,
  };
}
