import { type RuleGroup, ruleGroups } from '../../src/shared/checks/rule-list.ts';
import type { Rule } from '../../src/shared/rules/registry.ts';
import type { Severity } from '../../src/shared/rules/rule.ts';
import { severityWords } from '../../src/shared/rules/severity-words.ts';

/** The heading of the chapter that is made from the records of the rules, as a whole. */
const heading = '## 全部核对规则\n';

/**
 * The manual with its chapter on the rules as the records have it.
 * @throws Error where the manual has no such chapter.
 */
export function withRulesChapter(manual: string): string {
  const start = manual.indexOf(heading);
  if (start < 0) throw new Error(`the manual has no chapter ${heading}`);
  const next = manual.indexOf('\n## ', start + heading.length);
  const end = next < 0 ? manual.length : next + 1;
  return `${manual.slice(0, start)}${rulesChapter()}${manual.slice(end)}`;
}

function rulesChapter(): string {
  const groups = ruleGroups().map(groupAsText).join('\n');
  return `${heading}
程序按下面的规则核对。依据写着文号的，是文件里有的；写着“办理经验”的，没有文件专门规定，是各地通常的做法。

${groups}
`;
}

function groupAsText({ title, rules }: RuleGroup): string {
  return `### ${title}

| 核对什么 | 程度 | 依据 |
|---|---|---|
${rules.map(asRow).join('')}`;
}

function asRow({ title, severity, also, unfilled, basis }: Rule): string {
  const usual = unfilled ? '未填' : severityWords[severity];
  const others = Object.entries(also ?? {}).map(
    ([other, when]) => `${severityWords[other as Severity]}（${when}）`,
  );
  return `| ${title} | ${[usual, ...others].join('；')} | ${basis} |\n`;
}
