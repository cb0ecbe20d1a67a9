import { finding } from '../../checks/finding.ts';
import { collectionRules } from '../../rules/collection-rules.ts';
import type { AcrossFinding } from '../collection/batch-result.ts';
import type { Collection } from '../collection/collect.ts';

/**
 * `collection.continuity`: units that reported and whose report of the year before was not found, or found twice, so
 * that nothing could be compared. What the comparison itself finds stands under the rules for one report.
 */
export function unpaired<Report>({ members, year, hasLast }: Collection<Report>): readonly AcrossFinding[] {
  if (!hasLast) return [];
  return members
    .filter(({ reports, last }) => reports.length > 0 && last === undefined)
    .map(({ unit, lastCount }) => {
      const why =
        lastCount === 0
          ? `没有找到 ${year - 1} 年的报告。单位更名、合并过的，请在名册里写上原来的名称作别名`
          : `${year - 1} 年的报告有 ${lastCount} 份，不知道该用哪一份。请只留一份`;
      const message = `${why}；与上年的衔接没有核对。`;
      return { unit: unit.name, finding: finding(collectionRules.continuity, { message, cells: [] }) };
    });
}
