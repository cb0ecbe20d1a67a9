import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDraft } from '../../../src/shared/report/draft-file.ts';
import { cli, expectRefused, runCli, temporaryFolder } from './run-cli.ts';

const folder = temporaryFolder();
const unit = '清河县柳林镇人民政府';

describe.concurrent('new', () => {
  test('writes an empty draft in the format of its year', async () => {
    const path = join(folder, '草稿.json');
    const result = await runCli(['new', '--year', '2025', '--unit', unit, '-o', path]);
    expect(result).toMatchObject({ code: 0, out: '' });
    const draft = readDraft(readFileSync(path, 'utf8'));
    expect(draft).toMatchObject({ format: '2021', year: 2025, unit, cells: {} });
    expect(Date.parse(draft.createdAt)).toBeGreaterThan(Date.now() - 60_000);
  });

  test('prints the draft where no file is named, with an id of its own each time', async () => {
    const call = ['new', '--format', '2019', '--year', '2020', '--unit', unit];
    const [first, second] = await Promise.all([runCli(call), runCli(call)]);
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(readDraft(first.out)).toMatchObject({ format: '2019', year: 2020 });
    expect(readDraft(second.out).id).not.toBe(readDraft(first.out).id);
  });

  test('makes a draft in another format than the year’s, but says so', async () => {
    const result = await runCli(['new', '--format', '2019', '--year', '2025', '--unit', unit]);
    expect(result.code).toBe(0);
    expect(result.err).toContain('2025 年的报告应使用2021年格式');
  });

  test.for([
    ['--year', '25', '年度“25”不对'],
    ['--year', '二〇二五', '年度'],
    ['--year', '1999', '年度“1999”不对'],
    ['--year', '2015', '没有 2015 年适用的官方格式'],
    ['--format', '2030', '没有“2030”这种格式'],
  ])('refuses %s %s', async ([option = '', value = '', words = '']) => {
    const others = option === '--year' ? [] : ['--year', '2025'];
    expectRefused(await runCli(['new', option, value, ...others, '--unit', unit]), words);
  });
});

test.skipIf(!existsSync('/dev/full'))('what cannot be printed is said, and there is no stack trace', () => {
  const full = openSync('/dev/full', 'w');
  const result = spawnSync(process.execPath, [cli, 'new', '--year', '2025', '--unit', unit], {
    stdio: ['ignore', full, 'pipe'],
    encoding: 'utf8',
  });
  closeSync(full);
  expect(result.status).toBe(2);
  expect(result.stderr).toBe('不能写入“标准输出”：磁盘空间不足。请清理磁盘，或换一个位置保存。\n');
});

test('nothing but the drafts is left in the folder', () => {
  expect(readdirSync(folder)).toEqual(['草稿.json']);
});
