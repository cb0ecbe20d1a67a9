import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFormatFile } from '../../../src/shared/formats/file/format-file.ts';
import { writeFormatFile } from '../../../src/shared/formats/file/write-format.ts';
import { format2021 } from '../../../src/shared/formats/format-2021/format-2021.ts';
import { format2027 } from '../../helpers/format-2027.ts';
import { expectRefused, runCli, runRedirected, temporaryFolder } from './run-cli.ts';

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
    const { code, out, err } = await runCli(['format', 'check', file, '-o', output]);
    expect(code).toBe(1);
    expect(out.trim().split('\n')).toHaveLength(4);
    expect(out).toContain('表“training”的“培训场次”行没有填表帮助。');
    expect(() => readFileSync(output)).toThrow();
    expect(err).toContain('没有写出“');
  });

  test('check writes nothing into the file it reads', async () => {
    const file = join(folder, '同一份.json');
    const text = writeFormatFile(format2021, { sealed: false });
    writeFileSync(file, text);
    expectRefused(await runCli(['format', 'check', file, '-o', file]), '不能写进要读入的文件');
    expectRefused(await runRedirected(['format', 'check', '-', '-o', file], { from: file }), '不能写进');
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  test('what a file holds reaches the terminal in one line and without escapes', async () => {
    const file = join(folder, '控制符.json');
    const label = '培训\u001B[2J\n场次';
    const tables = format2027.tables.map(table =>
      table.shape === 'matrix' && table.id === 'training'
        ? { ...table, rows: [...(table.rows ?? []), { id: 'more', label }] }
        : table,
    );
    writeFileSync(file, writeFormatFile({ ...format2027, tables }, { sealed: false }));
    const checked = await runCli(['format', 'check', file]);
    const compared = await runCli(['format', 'diff', '2021', file]);
    for (const { out } of [checked, compared]) {
      expect(out).toContain('培训\uFFFD[2J 场次');
      expect(out).not.toContain('\u001B');
    }
  });

  test('a file that is not in UTF-8 is refused, and not checked as other words', async () => {
    const file = join(folder, 'gbk.json');
    // 格式 in GBK.
    writeFileSync(file, Uint8Array.of(0x22, 0xb8, 0xf1, 0xca, 0xbd, 0x22));
    expectRefused(await runCli(['format', 'check', file]), '不是 UTF-8 编码');
  });

  test('check does not take a copy with only its years changed for whole', async () => {
    const file = join(folder, '只改了年份.json');
    const copy = { ...format2021, id: '2027', name: '2027年格式', years: { from: 2027 } };
    writeFileSync(file, writeFormatFile(copy, { sealed: false }));
    const { code, out } = await runCli(['format', 'check', file]);
    expect(code).toBe(1);
    expect(out).toContain('（succeeds.from）要写“2021”，现在写的是“2019”');
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
