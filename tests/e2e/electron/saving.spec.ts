import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Desk } from '../desk.ts';
import { expect, test } from '../fixtures.ts';

async function answerSaveDialog(desk: Desk, filePath: string | undefined): Promise<void> {
  await desk.app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = async () => ({ canceled: path === undefined, filePath: path ?? '' });
  }, filePath);
}

function saveText(page: Page, text: string, sameAs?: string) {
  return page.evaluate(
    ([content, token]) =>
      window.desktop?.saveFile({
        suggestedName: '某某镇人民政府2025年政府信息公开工作年度报告.docx',
        kind: 'docx',
        bytes: new TextEncoder().encode(content),
        ...(token === undefined ? {} : { sameAs: token }),
      }),
    [text, sameAs] as const,
  );
}

test('a file is saved where the dialog says, read again, written over, shown and opened', async ({
  desk,
}) => {
  const { page, app, folder } = desk;
  const saved = await desk.save(async () => {
    expect(await saveText(page, '第一稿')).toMatchObject({ kind: 'saved', folder });
  });
  expect(saved.name).toBe('某某镇人民政府2025年政府信息公开工作年度报告.docx');
  expect(saved.bytes.toString()).toBe('第一稿');

  await answerSaveDialog(desk, join(folder, '另存.docx'));
  const first = await saveText(page, '第二稿');
  if (first?.kind !== 'saved') throw new Error(JSON.stringify(first));
  await answerSaveDialog(desk, join(folder, '不该用到.docx'));
  expect(await saveText(page, '第三稿', first.token)).toEqual(first);
  expect(readFileSync(join(folder, '另存.docx'), 'utf8')).toBe('第三稿');
  expect(existsSync(join(folder, '不该用到.docx'))).toBe(false);

  const read = await page.evaluate(async token => {
    const answer = await window.desktop?.readSaved(token);
    return answer?.kind === 'read' ? new TextDecoder().decode(answer.bytes) : answer;
  }, first.token);
  expect(read).toBe('第三稿');

  await app.evaluate(({ shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { opened });
    shell.openPath = async path => {
      opened.push(path);
      return '';
    };
    shell.showItemInFolder = path => void opened.push(path);
  });
  await page.evaluate(async token => {
    await window.desktop?.openSaved(token);
    await window.desktop?.revealSaved(token);
  }, first.token);
  const opened = await app.evaluate(() => (globalThis as { opened?: string[] }).opened);
  expect(opened).toEqual([join(folder, '另存.docx'), join(folder, '另存.docx')]);
});

test('a dialog that is closed saves nothing and is no failure', async ({ desk }) => {
  await answerSaveDialog(desk, undefined);
  expect(await saveText(desk.page, '内容')).toEqual({ kind: 'cancelled' });
});

test("a name without its ending gets it, and asks before it takes another file's place", async ({ desk }) => {
  const target = join(desk.folder, '报告.docx');
  writeFileSync(target, '旧的');
  await answerSaveDialog(desk, join(desk.folder, '报告'));
  await desk.app.evaluate(({ dialog }) => {
    dialog.showMessageBox = async () => ({ response: 0, checkboxChecked: false });
  });
  expect(await saveText(desk.page, '新的')).toEqual({ kind: 'cancelled' });
  expect(readFileSync(target, 'utf8')).toBe('旧的');
  await desk.app.evaluate(({ dialog }) => {
    dialog.showMessageBox = async () => ({ response: 1, checkboxChecked: false });
  });
  expect(await saveText(desk.page, '新的')).toMatchObject({ kind: 'saved', name: '报告.docx' });
  expect(readFileSync(target, 'utf8')).toBe('新的');
});

test('what cannot be written is said in words, and the folder is left as it was', async ({ desk }) => {
  const { folder, page } = desk;
  mkdirSync(join(folder, '同名.docx'));
  symlinkSync('/dev/full', join(folder, '满了.docx'));
  const cases = [
    ['没有/这里.docx', '要存入的文件夹不存在'],
    ['同名.docx', '同名的文件夹已经存在'],
    ['满了.docx', '磁盘空间不足'],
  ] as const;
  const before = readdirSync(folder);
  for (const [name, words] of cases) {
    await answerSaveDialog(desk, join(folder, name));
    const result = await saveText(page, '内容');
    expect(result?.kind).toBe('failed');
    expect(result?.kind === 'failed' && result.message).toContain(words);
  }
  expect(readdirSync(folder)).toEqual(before);
});

test('a token of another run, or a path in its place, opens nothing', async ({ desk }) => {
  const answers = await desk.page.evaluate(async () => {
    const desktop = window.desktop;
    const tokens = ['f3b8cc10-9d9a-4b8e-9d0e-0123456789ab', '/etc/passwd', '../settings.json', ''];
    const all = tokens.flatMap(token => [
      desktop?.readSaved(token),
      desktop?.openSaved(token),
      desktop?.readBackup(token),
    ]);
    return (await Promise.all(all)).map(answer => answer?.kind);
  });
  expect(new Set(answers)).toEqual(new Set(['failed']));
});

test('a file is opened by the dialog, and a missing one is said to be', async ({ desk }) => {
  const path = join(desk.folder, '去年.txt');
  writeFileSync(path, '一、总体情况');
  const ask = () =>
    desk.page.evaluate(async () => {
      const answer = await window.desktop?.openFile('report');
      return answer?.kind === 'opened'
        ? { name: answer.name, text: new TextDecoder().decode(answer.bytes) }
        : { kind: answer?.kind, message: answer?.kind === 'failed' ? answer.message : '' };
    });
  let answer: unknown;
  await desk.open(path, async () => {
    answer = await ask();
  });
  expect(answer).toEqual({ name: '去年.txt', text: '一、总体情况' });
  await desk.open(join(desk.folder, '没有.txt'), async () => {
    answer = await ask();
  });
  expect(answer).toMatchObject({ kind: 'failed', message: expect.stringContaining('找不到这个文件') });
});
