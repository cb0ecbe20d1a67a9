import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeDraft } from '../../../src/shared/report/draft-file.ts';
import { makeFinishedReport } from '../../helpers/make-report.ts';
import { cli, expectRefused, runCli, temporaryFolder } from './run-cli.ts';

const folder = temporaryFolder();
const at = (name: string) => join(folder, name);

const report = makeFinishedReport();
const long = {
  ...report,
  texts: { ...report.texts, overview: '今年认真做好政府信息公开工作。'.repeat(1000) },
};
writeFileSync(at('draft.json'), writeDraft(report));
writeFileSync(at('long.txt'), '');

/** Runs a shell's line in which `cli` is the command line; its exit code and standard error. */
function shell(line: string) {
  const call = `cli() { "${process.execPath}" "${cli}" "$@"; }`;
  const { status, stderr } = spawnSync('bash', ['-c', `${call}; ${line}`], { cwd: folder });
  return { status, err: stderr.toString() };
}

describe.skipIf(!existsSync('/dev/full'))('a standard stream that takes nothing', () => {
  test.each([
    'cli check draft.json > /dev/full',
    'cli new --year 2025 --unit 某镇人民政府 > /dev/full',
    'cli --help > /dev/full',
  ])('%s says that the disk is full and ends with 2', line => {
    expect(shell(line)).toEqual({
      status: 2,
      err: '不能写入“标准输出”：磁盘空间不足。请清理磁盘，或换一个位置保存。\n',
    });
  });

  test.each([
    'cli check draft.json 2> /dev/full > /dev/null',
    'cli new --year 2025 --unit 某镇人民政府 -o new.json 2> /dev/full',
    'cli check --nonsense 2> /dev/full',
  ])('%s ends with 2, not with what means that errors were found', line => {
    expect(shell(line).status).toBe(2);
  });

  test('a reader that goes away is no failure, on either stream', () => {
    const codes = 'echo $PIPESTATUS >&2';
    expect(shell(`cli new --year 2025 --unit 某镇 2> /dev/null | true; ${codes}`).err).toBe('0\n');
    expect(shell(`cli new --year 2025 --unit 某镇 -o n.json 2>&1 | true; ${codes}`).err).toBe('0\n');
  });
});

describe('a disk that becomes full while the output is redirected to it', () => {
  test.skipIf(process.platform === 'win32')(
    'takes a part, and that is said: never half a draft with success',
    async () => {
      const { makeFile } = await import('../../../src/shared/document/make-file.ts');
      const made = await makeFile(long, 'txt');
      if (made.kind === 'wrong') throw new Error(made.message);
      writeFileSync(at('long.txt'), made.bytes);
      // A limit on a file's size takes a part of a write, as a disk with a little space does.
      const { status, err } = shell("trap '' XFSZ; ulimit -f 16; cli import long.txt > out.json");
      expect(statSync(at('out.json')).size).toBeLessThan(made.bytes.length);
      expect({ status, last: err.trimEnd().split('\n').at(-1) }).toEqual({
        status: 2,
        last: expect.stringMatching(/^不能写入“标准输出”：文件太大/),
      });
      expect(shell('cli import long.txt > out.json').status).toBe(0);
      expect(readFileSync(at('out.json'), 'utf8').endsWith('}\n')).toBe(true);
    },
  );
});

describe('a file that cannot be had is said to be just that', () => {
  test('a link that leads back to itself', async () => {
    symlinkSync('loop-b', at('loop-a'));
    symlinkSync('loop-a', at('loop-b'));
    expectRefused(await runCli(['check', at('loop-a')]), '绕了回来');
    expectRefused(await runCli(['new', '--year', '2025', '--unit', '某镇', '-o', at('loop-a')]), '绕了回来');
  });

  test.skipIf(!existsSync('/proc/self/mem'))('a disk that cannot be read', async () => {
    expectRefused(await runCli(['check', '/proc/self/mem']), '磁盘读取出错');
  });

  test('a path that is too long, of which enough is shown', async () => {
    const result = await runCli(['check', at(`${'夹'.repeat(60)}/`.repeat(40))]);
    expectRefused(result, '文件夹套得太深');
    expect(result.err.length).toBeLessThan(250);
  });

  test('a folder in place of the standard input', () => {
    expect(shell('cli check - < .')).toEqual({ status: 2, err: expect.stringContaining('这是一个文件夹') });
  });
});

describe('a name no file should have', () => {
  test.each([
    ['export', 'COM¹.docx', '留给了设备'],
    ['import', 'conin$.json', '留给了设备'],
    ['new', '报告\u202Exod.json', '看不见的字符'],
  ])('is not written by %s: %j', async (command, name, words) => {
    const input = command === 'new' ? ['--year', '2025', '--unit', '某镇'] : [at('draft.json')];
    const result = await runCli([command, ...input, '-o', at(name)]);
    expectRefused(result, words);
    expect(existsSync(at(name))).toBe(false);
    expect(result.err).not.toContain('\u202E');
  });
});

describe('a draft that holds too much', () => {
  test('is not made by new either', async () => {
    const result = await runCli(['new', '--year', '2025', '--unit', '某'.repeat(20_000)]);
    expectRefused(result, '机关名称有 20000 个字，最多 500 个字');
  });

  test('is refused by every command that reads one', async () => {
    const deep = writeDraft(report).replace('{', `{"future":${'['.repeat(100_000)}${']'.repeat(100_000)},`);
    for (const args of [
      ['check', '-'],
      ['export', '-', '-o', at('deep.json')],
    ]) {
      expectRefused(await runCli(args, deep), '最多 60 层嵌套');
    }
    expect(existsSync(at('deep.json'))).toBe(false);
  });
});
