import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FileError } from '../../../src/main/files/file-error.ts';
import { readFileBytes } from '../../../src/main/files/read-bytes.ts';
import { writeFileAtomically } from '../../../src/main/files/write-atomically.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nianbao-files-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const bytes = (text: string) => new TextEncoder().encode(text);
const failure = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('writing a file', () => {
  test('makes a new file and leaves nothing else in the folder', async () => {
    await writeFileAtomically(join(folder, '报告.docx'), bytes('内容'));
    expect(await readFile(join(folder, '报告.docx'), 'utf8')).toBe('内容');
    expect(await readdir(folder)).toEqual(['报告.docx']);
  });

  test('replaces an existing file and keeps its permissions', async () => {
    const path = join(folder, 'draft.json');
    await writeFile(path, '一份很长的旧内容');
    await chmod(path, 0o640);
    await writeFileAtomically(path, bytes('新'));
    expect(await readFile(path, 'utf8')).toBe('新');
    expect((await stat(path)).mode & 0o777).toBe(0o640);
  });

  test('writes to the file that a link leads to, and the link stays a link', async () => {
    await writeFile(join(folder, 'real.json'), '旧');
    await symlink('real.json', join(folder, 'link.json'));
    await writeFileAtomically(join(folder, 'link.json'), bytes('新'));
    expect(await readFile(join(folder, 'real.json'), 'utf8')).toBe('新');
    expect((await readdir(folder)).sort()).toEqual(['link.json', 'real.json']);
  });

  test('can write a name as long as names may be', async () => {
    const path = join(folder, 'x'.repeat(255));
    await writeFileAtomically(path, bytes('1'));
    expect(await readFile(path, 'utf8')).toBe('1');
  });

  test('two writers at the same time leave one whole file', async () => {
    const path = join(folder, 'draft.json');
    const texts = ['甲', '乙'].map(letter => letter.repeat(200_000));
    await Promise.all(texts.map(text => writeFileAtomically(path, bytes(text))));
    expect(texts).toContain(await readFile(path, 'utf8'));
    expect(await readdir(folder)).toEqual(['draft.json']);
  });

  test.each([
    ['a folder of that name', 'EISDIR', '同名的文件夹', () => folder],
    ['a folder that is not there', 'ENOENT', '文件夹不存在', () => join(folder, 'missing', 'a.docx')],
    ['a place below a file', 'ENOTDIR', '不是文件夹', () => join(folder, 'file.txt', 'a.docx')],
    ['a name that is too long', 'ENAMETOOLONG', '文件名太长', () => join(folder, '长'.repeat(300))],
  ])('says what is wrong with %s, and writes nothing', async (_, code, words, pathOf) => {
    await writeFile(join(folder, 'file.txt'), '原有内容');
    const path = pathOf();
    const error = await failure(writeFileAtomically(path, bytes('新')));
    expect(error).toBeInstanceOf(FileError);
    expect(error).toMatchObject({ code, path });
    expect((error as FileError).message).toContain(words);
    expect(await readdir(folder)).toEqual(['file.txt']);
    expect(await readFile(join(folder, 'file.txt'), 'utf8')).toBe('原有内容');
  });

  test.skipIf(!existsSync('/dev/full'))('says that the disk is full', async () => {
    const error = await failure(writeFileAtomically('/dev/full', bytes('新')));
    expect(error).toMatchObject({ code: 'ENOSPC' });
    expect((error as FileError).message).toContain('磁盘空间不足');
    expect((await stat('/dev/full')).isCharacterDevice()).toBe(true);
  });

  test.skipIf(process.getuid?.() === 0)('leaves a write-protected file alone', async () => {
    const path = join(folder, 'draft.json');
    await writeFile(path, '旧');
    await chmod(path, 0o444);
    expect(await failure(writeFileAtomically(path, bytes('新')))).toMatchObject({ code: 'EACCES' });
    expect(await readFile(path, 'utf8')).toBe('旧');
  });

  test('removes its temporary file when the target cannot be replaced', async () => {
    const path = join(folder, 'target');
    const writing = failure(writeFileAtomically(path, new Uint8Array(60_000_000)));
    // A folder takes the name while the bytes are still being written, so that only the rename fails.
    while (!(await readdir(folder)).some(name => name.endsWith('.tmp')));
    await mkdir(path);
    await writeFile(join(path, 'inside.txt'), '原有内容');
    const error = await writing;
    expect(error).toBeInstanceOf(FileError);
    expect(await readdir(folder)).toEqual(['target']);
    expect(await readdir(path)).toEqual(['inside.txt']);
  });
});

describe('reading a file', () => {
  test('gives its bytes', async () => {
    await writeFile(join(folder, 'a.bin'), new Uint8Array([0, 255, 7]));
    expect([...(await readFileBytes(join(folder, 'a.bin')))]).toEqual([0, 255, 7]);
  });

  test.skipIf(!existsSync('/dev/zero'))('comes to an end on a device that has none', async () => {
    const error = await failure(readFileBytes('/dev/zero'));
    expect(error).toMatchObject({ code: 'EFBIG' });
    expect((error as FileError).message).toContain('文件太大');
  });

  test.each([
    ['missing', 'ENOENT', '找不到'],
    ['.', 'EISDIR', '文件夹'],
  ])('says what is wrong with %s', async (name, code, words) => {
    const error = await failure(readFileBytes(join(folder, name)));
    expect(error).toMatchObject({ name: 'FileError', code });
    expect((error as FileError).message).toContain(words);
  });
});
