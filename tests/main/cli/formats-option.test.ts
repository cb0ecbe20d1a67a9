import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeFormatFile } from '../../../src/shared/formats/file/write-format.ts';
import { readDraft, writeDraft } from '../../../src/shared/report/draft-file.ts';
import { format2027, formatsWith2027 } from '../../helpers/format-2027.ts';
import { expectRefused, runCli, temporaryFolder } from './run-cli.ts';

const folder = temporaryFolder();
const unit = '清河县柳林镇人民政府';
const formats = formatsWith2027();
const formatFile = join(folder, '2027.nianbao-format');
writeFileSync(formatFile, writeFormatFile(format2027, { sealed: true }));
const withFormat = ['--formats', formatFile];

describe('--formats', () => {
  test('lets every command use a format that did not come with the program', async () => {
    const begun = join(folder, '新.json');
    const made = await runCli(['new', '--year', '2027', '--unit', unit, '-o', begun, ...withFormat]);
    expect(made).toMatchObject({ code: 0 });
    const draft = readDraft(readFileSync(begun, 'utf8'), formats);
    expect(draft).toMatchObject({ format: '2027', year: 2027 });

    const filled = join(folder, '草稿.json');
    writeFileSync(
      filled,
      writeDraft({ ...draft, cells: { 'training.sessions.own': '3', 'training.people.own': '40' } }),
    );
    const checked = await runCli(['check', filled, '--json', ...withFormat]);
    expect(checked.err).toBe('');
    expect(checked.out).toContain('training.');

    const word = join(folder, '报告.docx');
    expect(await runCli(['export', filled, '-o', word, ...withFormat])).toMatchObject({ code: 0 });
    const back = await runCli(['import', word, ...withFormat]);
    expect(back.code).toBe(0);
    const imported = readDraft(back.out, formats);
    expect(imported).toMatchObject({
      format: '2027',
      cells: { 'training.sessions.own': '3', 'training.people.own': '40' },
    });
    // Its file brings the format along, for a program that does not have it.
    expect(JSON.parse(back.out)).toMatchObject({ formatFile: { kind: 'nianbao-format' } });
  });

  test('without it a draft in such a format is refused, with what to write', async () => {
    const path = join(folder, '别的.json');
    const made = await runCli(['new', '--year', '2027', '--unit', unit, '-o', path, ...withFormat]);
    expect(made.code).toBe(0);
    const result = await runCli(['check', path]);
    expect(result.code).toBe(2);
    expect(result.err).toContain('“2027”');
    expect(result.err).toContain('--formats');
  });

  test('takes no format that is not whole, and says where', async () => {
    const broken = join(folder, '缺.nianbao-format');
    const { help: _, ...rest } = format2027;
    writeFileSync(broken, writeFormatFile({ ...rest, help: {} }, { sealed: true }));
    const result = await runCli(['new', '--year', '2027', '--unit', unit, '--formats', broken]);
    expect(result).toMatchObject({ code: 2, out: '' });
    expect(result.err).toContain('format check');
  });

  test('is what a format that follows one of them is checked beside', async () => {
    const later = join(folder, '2030.json');
    const next = {
      ...format2027,
      id: '2030',
      name: '2030年格式',
      years: { from: 2030 },
      succeeds: { from: '2027', differs: '只改了名称', moved: [], gone: [] },
    };
    writeFileSync(later, writeFormatFile(next, { sealed: false }));
    const alone = await runCli(['format', 'check', later]);
    expect(alone.code).toBe(1);
    expect(await runCli(['format', 'check', later, ...withFormat])).toMatchObject({ code: 0, out: '' });
  });

  test('belongs to the commands that read or write reports', async () => {
    expectRefused(await runCli(['rules', ...withFormat]), '--formats');
    expectRefused(await runCli(['format', 'diff', '2021', formatFile, ...withFormat]), '--formats');
  });
});
