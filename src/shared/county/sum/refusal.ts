import type { FormatRegistry } from '../../formats/registry.ts';
import type { Draft } from '../../report/draft.ts';
import { sameUnitTwice } from '../roster/unit-key.ts';

/** The names of those whose figures a draft brings: its own, of a sum its members'. */
export function unitsOf({ unit, summed }: Draft): readonly string[] {
  return summed ? summed.members.map(member => member.unit) : [unit.trim()];
}

/**
 * Why some reports can never be added, whatever is taken as it stands; undefined where they can. In Chinese, with
 * what to do.
 */
export function refusalOf(drafts: readonly Draft[], formats: FormatRegistry): string | undefined {
  const [first] = drafts;
  if (!first) return '没有可以汇总的报告。';
  const other = drafts.find(({ year }) => year !== first.year);
  if (other) {
    return `年度不同，不能相加：“${nameOf(first)}”是 ${first.year} 年的，“${nameOf(other)}”是 ${other.year} 年的。请只选同一年的报告。`;
  }
  const units = drafts.flatMap(unitsOf);
  if (units.includes('')) return '有一份报告没有写机关全称，说不清是谁的数。请先填写。';
  const [one, two] = sameUnitTwice(units) ?? [];
  if (one !== undefined && two !== undefined) {
    return `同一个单位有两份，会重复计算：“${units[one]}”和“${units[two]}”。请只留一份；确是两个单位的，请把机关全称写完整。`;
  }
  const format = formats.forYear(first.year) ?? formats.byId(first.format);
  const sum = drafts.find(draft => draft.summed && draft.format !== format.id);
  if (!sum) return undefined;
  return `“${nameOf(sum)}”是${formats.byId(sum.format).name}的汇总，${first.year} 年应当用${format.name}。请用各单位的报告重新汇总。`;
}

function nameOf({ unit, summed }: Draft): string {
  return unit.trim() || (summed ? '一份汇总' : '一份没有写机关全称的报告');
}
