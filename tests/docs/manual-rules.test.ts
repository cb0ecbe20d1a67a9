import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withRulesChapter } from '../../scripts/manual/rules-chapter.ts';
import { ruleGroups } from '../../src/shared/checks/rule-list.ts';

const manual = readFileSync('docs/使用手册.md', 'utf8');

test('the manual lists the rules as their records have them (npm run manual-rules writes the list)', () => {
  expect(withRulesChapter(manual)).toBe(manual);
  for (const { title, basis } of ruleGroups().flatMap(group => group.rules)) {
    expect(manual).toContain(`| ${title} |`);
    expect(manual).toContain(`| ${basis} |`);
  }
});

test('writing the list touches nothing else, and a list that is out of date is written anew', () => {
  const outOfDate = '# 手册\n\n## 一\n\n甲\n\n## 全部核对规则\n\n旧\n\n## 二\n\n乙\n';
  const written = withRulesChapter(outOfDate);
  expect(written.startsWith('# 手册\n\n## 一\n\n甲\n\n## 全部核对规则\n\n程序按')).toBe(true);
  expect(written.endsWith(' |\n\n## 二\n\n乙\n')).toBe(true);
  expect(written).not.toContain('旧');
  expect(withRulesChapter(written)).toBe(written);
  expect(() => withRulesChapter('# 手册\n')).toThrow('no chapter');
});
