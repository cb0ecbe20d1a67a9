import { describe, expect, test } from 'vitest';
import { ruleGroups } from '../../../src/shared/checks/rule-list.ts';
import { expectRefused, runCli } from './run-cli.ts';

const rules = ruleGroups().flatMap(group => group.rules);

describe('rules', () => {
  test('prints every rule with its severity in Chinese, its id, what it asks and its basis', async () => {
    const { code, out, err } = await runCli(['rules']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const lines = out.trimEnd().split('\n');
    expect(lines).toHaveLength(rules.length);
    for (const { id, title, basis } of rules) {
      const line = lines.find(candidate => candidate.includes(` ${id} `));
      expect(line).toMatch(/^(?:错误|提醒|提示) /);
      expect(line).toContain(`${title}。`);
      expect(line).toContain(`依据：${basis}。`);
    }
    expect(out).toContain('错误 cell.decimals ');
    expect(out).toContain('提醒：多于本列要保留的位数；提示：');
  });

  test('prints them as JSON', async () => {
    const { code, out } = await runCli(['rules', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(rules);
  });

  test('reads no file', async () => {
    expectRefused(await runCli(['rules', '草稿.json']), 'rules 不读文件');
    expectRefused(await runCli(['rules', '--last', 'a.json']), 'rules 没有“--last”这个选项');
  });
});
