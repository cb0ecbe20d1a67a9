import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/shared/checks/finding.ts';
import { runChecks } from '../../../src/shared/checks/run-checks.ts';
import { writeDraft } from '../../../src/shared/report/draft-file.ts';
import { setCells } from '../../../src/shared/report/updates.ts';
import { makeFinishedReport, makeReport } from '../../helpers/make-report.ts';
import { expectRefused, runCli, temporaryFolder } from './run-cli.ts';

const folder = temporaryFolder();

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const sound = makeFinishedReport();
const unbalanced = setCells(sound, { 'requests.carriedIn.naturalPerson': '1' });
const soundFile = file('sound.json', writeDraft(sound));
const unbalancedFile = file('unbalanced.json', writeDraft(unbalanced));

describe.concurrent('check', () => {
  test('prints a finding a line and ends with 1 where there is an error', async () => {
    const result = await runCli(['check', unbalancedFile]);
    expect(result.code).toBe(1);
    expect(result.out.split('\n')).toContain(
      '错误 requests.balance 自然人列：本年新收 0 ＋ 上年结转 1 ＝ 1，办理总计 0 ＋ 结转下年 0 ＝ 0，少 1 件。请核对『（七）总计』或『四、结转下年度继续办理』。',
    );
    expect(result.out.match(/\n/g)).toHaveLength(runChecks(unbalanced).length);
    expect(result.err).toContain('错误 1 处');
  });

  test('ends with 0 where there is none', async () => {
    const result = await runCli(['check', soundFile]);
    expect(result.code).toBe(0);
    expect(result.out).not.toContain('错误');
  });

  test('prints one file’s findings as JSON', async () => {
    const result = await runCli(['check', unbalancedFile, '--json']);
    expect(result).toMatchObject({ code: 1, err: '' });
    expect(JSON.parse(result.out)).toEqual(runChecks(unbalanced));
  });

  test('prints several files’ findings as JSON, each under its file', async () => {
    const result = await runCli(['check', soundFile, unbalancedFile, '--json']);
    expect(result.code).toBe(1);
    const checked = JSON.parse(result.out) as readonly { file: string; findings: readonly Finding[] }[];
    expect(checked).toEqual([
      { file: soundFile, findings: runChecks(sound) },
      { file: unbalancedFile, findings: runChecks(unbalanced) },
    ]);
  });

  test('writes repairs out in JSON, the sentences of the program included', async () => {
    const draft = { ...sound, texts: { ...sound.texts, others: '无。' } };
    const result = await runCli(['check', '-', '--json'], writeDraft(draft));
    const findings = JSON.parse(result.out) as readonly Finding[];
    const fix = findings.find(({ rule }) => rule === 'text.fee')?.fix;
    expect(fix).toEqual({
      label: '写明没有收费',
      text: {
        section: 'others',
        start: 0,
        end: 2,
        replacement: expect.stringContaining('未收取信息处理费。'),
      },
    });
  });

  test('names the file on every line where there are several', async () => {
    const result = await runCli(['check', unbalancedFile, unbalancedFile]);
    expect(result.out.match(new RegExp(`^${unbalancedFile}: 错误 requests.balance`, 'gm'))).toHaveLength(2);
  });

  test('compares with last year’s report', async () => {
    const last = makeFinishedReport({ year: 2023, cells: { 'requests.carriedOut.business': '2' } });
    const result = await runCli(['check', '--last', file('last.json', writeDraft(last)), soundFile]);
    expect(result.code).toBe(1);
    expect(result.out).toContain('continuity.carriedIn');
  });

  test('reads a draft from the standard input', async () => {
    const result = await runCli(['check', '-', '--json'], writeDraft(unbalanced));
    expect(JSON.parse(result.out)).toEqual(runChecks(unbalanced));
  });

  test('finds what is no number where it was typed', async () => {
    const draft = makeReport({
      cells: { 'requests.granted.legal': '3件', 'requests.granted.business': '１２' },
    });
    const result = await runCli(['check', '-'], writeDraft(draft));
    expect(result.out).toContain('错误 cell.notNumber 『（一）予以公开』法律服务机构填的是“3件”');
  });
});

describe.concurrent('check refuses', () => {
  test.for<[string, string | Uint8Array, string]>([
    ['empty.json', '', '空的'],
    ['truncated.json', writeDraft(sound).slice(0, 500), '没有保存完'],
    [
      'binary.json',
      Uint8Array.from({ length: 2000 }, (_, index) => (index * 37) % 256),
      '不是完整的草稿文件',
    ],
    ['other.json', '{"name": "x"}', '不是年报助手的草稿'],
    ['newer.json', JSON.stringify({ ...sound, schema: 99 }), '升级'],
    ['year.json', JSON.stringify({ ...sound, year: '2024' }), '已损坏'],
  ])('%s', async ([name, content, words]) => {
    const path = file(name, content);
    const result = await runCli(['check', path]);
    expectRefused(result, words);
    expect(result.err).toContain(path);
  });

  test('a file that is not there', async () => {
    expectRefused(await runCli(['check', join(folder, '没有.json')]), '找不到这个文件');
  });

  test('a folder', async () => {
    expectRefused(await runCli(['check', folder]), '这是一个文件夹');
  });

  test('all files, where one of them cannot be read', async () => {
    expectRefused(await runCli(['check', unbalancedFile, join(folder, '没有.json')]), '没有.json');
  });

  test('an empty standard input', async () => {
    expectRefused(await runCli(['check', '-']), '标准输入');
  });

  test('a call it does not understand', async () => {
    expectRefused(await runCli(['check', soundFile, '--colour']), '没有“--colour”这个选项');
    expectRefused(await runCli([]), '没有写命令');
  });
});

test('help is printed in Chinese and names every command', async () => {
  const result = await runCli(['--help']);
  expect(result).toMatchObject({ code: 0, err: '' });
  for (const words of ['用法', 'import', 'check', 'export', 'new', '退出码'])
    expect(result.out).toContain(words);
});
