import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createFileTokens } from '../../../src/main/files/file-tokens.ts';
import {
  createFilesToOpen,
  filesGiven,
  isOnAnotherComputer,
  readOpenedFile,
} from '../../../src/main/files/open-files.ts';
import { userDataFolder } from '../../../src/main/files/user-data.ts';

const folder = mkdtempSync(join(tmpdir(), 'nianbao-open-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('files given to the program', () => {
  it('finds report files in a command line and leaves switches and the rest alone', () => {
    const argv = [
      '/opt/nianbao',
      '--user-data-dir=/x.json',
      'a.nianbao',
      '--flag',
      '/b/C.JSON',
      'out/main/index.js',
    ];
    expect(filesGiven(argv, '/home/u').paths).toEqual([resolve('/home/u/a.nianbao'), '/b/C.JSON']);
  });

  it('understands the addresses Linux desktops give, and none of another computer', () => {
    const argv = [
      'file:///home/u/%E6%8A%A5%E5%91%8A.nianbao',
      'file://server/share/a.nianbao',
      'file:///%zz.nianbao',
    ];
    expect(filesGiven(argv, '/').paths).toEqual(['/home/u/报告.nianbao']);
  });

  it.each([
    'file://server/share/a.nianbao',
    'file://127.0.0.1/share/a.nianbao',
    '\\\\server\\share\\a.nianbao',
    '\\\\?\\UNC\\server\\share\\a.nianbao',
    'smb://server/share/a.nianbao',
    'https://example.com/a.json',
  ])('does not read %s, and says that it is not on this computer', async address => {
    const given = filesGiven(['/opt/nianbao', address], '/home/u');
    expect(given.paths).toEqual([]);
    const files = createFilesToOpen();
    files.add(given);
    expect(await files.take()).toEqual([
      { kind: 'failed', message: expect.stringMatching(/不联网.*先把文件复制到这台电脑/) },
    ]);
    expect(await files.take()).toEqual([]);
  });

  it('does not read what a working folder on another computer makes of a name', () => {
    expect(isOnAnotherComputer('//server/share/a.nianbao', 'win32')).toBe(true);
    expect(isOnAnotherComputer('\\/server\\share/a.nianbao', 'win32')).toBe(true);
    expect(isOnAnotherComputer('\\\\.\\unc\\server\\share', 'win32')).toBe(true);
    expect(isOnAnotherComputer('\\\\?\\C:\\Users\\u\\a.nianbao', 'win32')).toBe(false);
    expect(isOnAnotherComputer('C:\\Users\\u\\a.nianbao', 'win32')).toBe(false);
    expect(isOnAnotherComputer('//home/u/a.nianbao', 'linux')).toBe(false);
  });

  it('hands each waiting file over once', async () => {
    writeFileSync(join(folder, 'a.nianbao'), '{}');
    const files = createFilesToOpen();
    files.add({ paths: [join(folder, 'a.nianbao'), join(folder, 'missing.nianbao')], refused: [] });
    expect(await files.take()).toMatchObject([
      { kind: 'opened', name: 'a.nianbao' },
      { kind: 'failed', message: expect.stringContaining('找不到') },
    ]);
    expect(await files.take()).toEqual([]);
  });

  it('refuses a file no report can be', async () => {
    const path = join(folder, 'large.docx');
    writeFileSync(path, '');
    truncateSync(path, 64 * 1024 * 1024 + 1);
    expect(await readOpenedFile(path)).toMatchObject({
      kind: 'failed',
      message: expect.stringContaining('太大'),
    });
    expect(await readOpenedFile(folder)).toMatchObject({
      kind: 'failed',
      message: expect.stringContaining('文件夹'),
    });
  });

  it('names a path by a token that is none, and only paths it was told', () => {
    const tokens = createFileTokens();
    const token = tokens.tokenOf('/home/u/a.docx');
    expect(token).toMatch(/^[0-9a-f-]{36}$/);
    expect(tokens.tokenOf('/home/u/a.docx')).toBe(token);
    expect(tokens.pathOf(token)).toBe('/home/u/a.docx');
    expect(tokens.pathOf('/home/u/a.docx')).toBeUndefined();
    expect(createFileTokens().pathOf(token)).toBeUndefined();
  });
});

describe("the program's own folder", () => {
  it('is in the system place unless a switch, or a variable, says otherwise', () => {
    expect(userDataFolder({}, '', '/home/u/.config')).toBe(join('/home/u/.config', 'nianbao-zhushou'));
    expect(userDataFolder({ NIANBAO_USER_DATA: '/tmp/b' }, '', '/c')).toBe(resolve('/tmp/b'));
    expect(userDataFolder({ NIANBAO_USER_DATA: '/tmp/b' }, '/tmp/a', '/c')).toBe(resolve('/tmp/a'));
  });
});
