import type { Format } from '../formats/compile.ts';
import { tableOf } from '../formats/grid.ts';
import { type FormatRegistry, officialFormats } from '../formats/registry.ts';
import { fixedRules, type Rule, ruleById } from '../rules/registry.ts';

/** Rules that belong together, with what people call them. */
export interface RuleGroup {
  readonly title: string;
  readonly rules: readonly Rule[];
}

/** Every rule that a report may be checked by, those of the formats' equations included, in groups. */
export function ruleGroups(formats: FormatRegistry = officialFormats): readonly RuleGroup[] {
  return [
    { title: '整份报告', rules: fixedRules.report },
    { title: '表格里的每一格', rules: fixedRules.cells },
    { title: '勾稽关系', rules: equationRules(formats.all) },
    { title: '与上年的衔接', rules: fixedRules.continuity },
    { title: '是否合理', rules: fixedRules.plausible },
    { title: '与台账一致', rules: fixedRules.register },
    { title: '文字', rules: fixedRules.texts },
    { title: '汇总时各单位之间', rules: fixedRules.collection },
  ];
}

function equationRules(formats: readonly Format[]): readonly Rule[] {
  const ids = new Set(formats.flatMap(({ equations }) => equations.map(({ rule }) => rule)));
  return [...ids].map(id => {
    const rule = ruleById(id);
    return { ...rule, title: `${tableName(formats, tableOf(id))}：${rule.title}` };
  });
}

/** What people call a table: by the number of its section, 表三. */
function tableName(formats: readonly Format[], table: string): string {
  const sections = formats.flatMap(format => format.sections);
  return `表${sections.find(({ id }) => id === table)?.heading.charAt(0) ?? ''}`;
}
