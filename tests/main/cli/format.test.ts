import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFormatFile, writeFormatFile } from '../../../src/shared/formats/file/format-file.ts';
import { format2027 } from '../../helpers/format-2027.ts';
import { runCli, temporaryFolder } from './run-cli.ts';

const folder = temporaryFolder();

describe('format', () => {
  test('new begins a file from an official format, and check finds it whole and seals it', async () => {
    const file = join(folder, '底稿.json');
    expect(await runCli(['format', 'new', '--from', '2021', '-o', file])).toMatchObject({ code: 0 });
    expect(readFormatFile(readFileSync(file, 'utf8')).id).toBe('2021');
    const output = join(folder, '成品.nianbao-format');
    const checked = await runCli(['format', 'check', file, '-o', output]);
    expect(checked).toMatchObject({ code: 0, out: '' });
    expect(checked.err).toContain('完整，可以使用');
    expect(readFileSync(output, 'utf8')).toContain('"checksum"');
  });

  test('check says line by line what is missing, and writes nothing', async () => {
    const file = join(folder, '缺帮助.json');
    const { training: _training, ...help } = format2027.help;
    writeFileSync(file, writeFormatFile({ ...format2027, help }, { sealed: false }));
    const output = join(folder, '不该有.nianbao-format');
    const { code, out } = await runCli(['format', 'check', file, '-o', output]);
    expect(code).toBe(1);
    expect(out.trim().split('\n')).toHaveLength(4);
    expect(out).toContain('表“training”的“培训场次”行没有填表帮助。');
    expect(() => readFileSync(output)).toThrow();
  });

  test('diff lists what is different from an official format', async () => {
    const file = join(folder, '2027.json');
    writeFileSync(file, writeFormatFile(format2027, { sealed: true }));
    const { code, out } = await runCli(['format', 'diff', '2021', file]);
    expect(code).toBe(0);
    expect(out).toContain('行：新增“（六）其他处理 3.撤回申请”。');
  });

  test.each([
    [['format'], 'check、diff 或 new'],
    [['format', 'check'], '后面要写一个文件'],
    [['format', 'new'], '--from'],
    [['format', 'new', '--from', '1999'], '没有“1999”这种格式'],
    [['format', 'diff', '2021'], '两个格式文件'],
    [['format', 'check', 'x', '--from', '2021'], '没有“--from”这个选项'],
    [['format', 'check', '-'], '这个文件是空的'],
  ])('%j is refused with what to do', async (args, message) => {
    const { code, err } = await runCli(args);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});
