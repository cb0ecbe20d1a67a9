import type { Draft } from '../report/draft.ts';
import type { Returned } from './read-returned.ts';

/** What tells a report from others. */
export type KnownReport = Pick<Draft, 'id' | 'unit' | 'year'>;

/**
 * Which report a file that came back is of: the one that is open, another of the library, or none that could be
 * told; `message` says why and what to do.
 */
export type ReportFound =
  | { readonly kind: 'open' }
  | { readonly kind: 'another'; readonly report: KnownReport; readonly message: string }
  | { readonly kind: 'none'; readonly message: string };

/**
 * Finds the report that a file is of: by the id in the file, else by unit and year as they are printed in it.
 * @param listed the reports of the library
 */
export function findReport(
  { origin, after: { unit, year } }: Pick<Returned, 'origin' | 'after'>,
  open: KnownReport,
  listed: readonly KnownReport[],
): ReportFound {
  const others = listed.filter(({ id }) => id !== open.id);
  if (origin.id === open.id) return { kind: 'open' };
  const sent = others.find(({ id }) => id === origin.id);
  if (sent) return elsewhere(sent, '送审的是');
  if (unit === undefined || year === undefined) {
    return none(
      `文件里没有送审时的编号，也认不出是哪个${unit === undefined ? '机关' : '年度'}的报告，不能确定是哪一份。`,
    );
  }
  const isOf = (report: KnownReport) => report.unit.trim() === unit.trim() && report.year === year;
  if (isOf(open)) return { kind: 'open' };
  const alike = others.filter(isOf);
  const [only] = alike;
  if (only && alike.length === 1) return elsewhere(only, '文件写的是');
  const name = `${unit}${year}年的报告`;
  if (alike.length > 1)
    return none(
      `${name}有 ${alike.length} 份，文件里没有送审时的编号，不能确定是哪一份；请先打开要收回的那一份。`,
    );
  return none(`文件写的是${name}，报告列表里没有。请核对是否选错了文件，或先在打开的报告里改好机关和年度。`);
}

function elsewhere(report: KnownReport, why: string): ReportFound {
  return {
    kind: 'another',
    report,
    message: `${why}${report.unit}${report.year}年的报告，不是现在打开的这一份。`,
  };
}

const none = (message: string): ReportFound => ({ kind: 'none', message });
