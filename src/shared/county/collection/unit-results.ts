import type { Finding } from '../../checks/finding.ts';
import { countsOf } from '../../editing/standing.ts';
import { isoDate, readDate } from '../../report/calendar-date.ts';
import type { CheckedMember, UnitResult, UnitState } from './batch-result.ts';
import type { Collection } from './collect.ts';
import type { ReadReport } from './read-report.ts';

/** A report of a collection with the file it is from. */
export interface FiledReport extends ReadReport {
  readonly file: string;
}

/** How every unit of a collection stands, given what was found in each of its reports. */
export function unitResults(
  { members }: Collection<FiledReport>,
  findingsOf: (report: FiledReport) => readonly Finding[],
): readonly UnitResult[] {
  return members.map(({ unit, reports, last }) => {
    const checked = reports.map((report): CheckedMember => {
      const findings = findingsOf(report);
      const signed = readDate(report.draft.signature?.date ?? '');
      return {
        file: report.file,
        unit: report.unit,
        recognised: report.recognised,
        counts: countsOf(findings),
        findings,
        ...(last ? { last: last.file } : {}),
        ...(signed ? { signed: isoDate(signed) } : {}),
      };
    });
    return { unit, state: stateOf(checked), reports: checked };
  });
}

function stateOf([first, ...more]: readonly CheckedMember[]): UnitState {
  if (!first) return '未交';
  if (more.length > 0) return '重复';
  return first.counts.errors > 0 || first.counts.unfilled > 0 ? '有错误' : '已交';
}
