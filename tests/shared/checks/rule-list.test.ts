import { expect, test } from 'vitest';
import { ruleGroups } from '../../../src/shared/checks/rule-list.ts';

test('rules are listed in groups by what they look at, each rule once', () => {
  const groups = ruleGroups();
  expect(groups.map(({ title }) => title)).toEqual([
    '整份报告',
    '表格里的每一格',
    '勾稽关系',
    '与上年的衔接',
    '是否合理',
    '与台账一致',
    '文字',
    '汇总时各单位之间',
  ]);
  const ids = groups.flatMap(({ rules }) => rules.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  expect(groups.every(({ rules }) => rules.length > 0)).toBe(true);
});

test('the rules of equations are called by their table', () => {
  const equations = ruleGroups().find(({ title }) => title === '勾稽关系')?.rules ?? [];
  const titles = new Map(equations.map(({ id, title }) => [id, title]));
  expect(titles.get('requests.balance')).toMatch(/^表三：.{4,}/);
  expect(titles.get('litigation.total')).toMatch(/^表四：.{4,}/);
  expect([...titles.values()].every(title => /^表[一二三四五六]：/.test(title))).toBe(true);
  expect(equations.every(({ severity, id }) => severity && id.includes('.'))).toBe(true);
});
