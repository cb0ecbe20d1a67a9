import { type FormatRegistry, officialFormats } from '../formats/registry.ts';
import { latestYear } from './draft.ts';
import { narrowCell } from './figures.ts';

/** The year a report is for, or in Chinese why what was typed is none. */
export type ReportYear = { readonly year: number } | { readonly why: string };

/** Reads what somebody typed as the year of a report, in digits of any width. */
export function readReportYear(text: string, formats: FormatRegistry = officialFormats): ReportYear {
  const typed = narrowCell(text);
  if (typed === '') return { why: '请填报告的年度，如 2024。' };
  if (!/^\d{4}$/.test(typed)) return { why: `“${text.trim()}”不是四位数的年度，请写成 2024 这样。` };
  const year = Number(typed);
  if (year > latestYear) return { why: `${year} 年太远了，请核对年度。` };
  if (formats.forYear(year)) return { year };
  const first = Math.min(...formats.all.map(({ years }) => years.from));
  return { why: `${year} 年的报告没有官方格式可用：现在的格式从 ${first} 年度用起。` };
}
