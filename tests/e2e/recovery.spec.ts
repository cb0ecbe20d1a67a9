import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { formatById } from '../../src/shared/formats/registry.ts';
import { expect, test } from './fixtures.ts';
import { backUpByHand, box, newReport, openSection, waitUntilSaved } from './steps.ts';
import { expectWholeScreen } from './whole-screen.ts';

test.use({ ownProfile: true });

const unit = '青山县云溪镇人民政府';
const cell = 'requests.newReceived.naturalPerson';

async function startReport(page: Page, figure: string): Promise<void> {
  await newReport(page, unit, 2024);
  await openSection(page, 'requests');
  await box(page, cell).fill(figure);
  await waitUntilSaved(page);
}

/** Takes the library away as "clear browsing data" does, and comes back to the program. */
async function loseLibrary(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('nianbao');
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      }),
  );
  await page.reload();
}

/** Removes a folder of Chromium's profile wherever it is below the program's data. */
function removeFromProfile(folder: string, name: string): number {
  let removed = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const path = join(folder, entry.name);
    if (entry.name === name) {
      rmSync(path, { recursive: true });
      removed += 1;
    } else removed += removeFromProfile(path, name);
  }
  return removed;
}

test('a library that is gone is missed at the start, and comes back from a backup', async ({ desk }) => {
  const { page } = desk;
  await startReport(page, '5');
  const file = await backUpByHand(desk);
  await loseLibrary(page);

  const alert = page.getByRole('alert');
  await expect(alert).toContainText('有报告不见了');
  await expect(alert).toContainText('原有 1 份报告');
  await expect(page.getByText('还没有报告')).toBeHidden();
  // Nothing else can be done meanwhile: a new report would only hide the loss.
  await page.keyboard.press('Control+n');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.reload();
  await expect(alert).toContainText('有报告不见了');

  await desk.open(file, () => page.getByRole('button', { name: '从备份文件恢复…' }).click());
  await expect(page.getByRole('checkbox', { name: `恢复 ${unit} 2024年` })).toBeChecked();
  await expectWholeScreen(page, 'a lost library');
  await page.getByRole('button', { name: '恢复选中的 1 份' }).click();
  await expect(page.getByRole('status').filter({ hasText: '1 份已放回报告列表' })).toBeVisible();
  await page.getByRole('button', { name: '继续使用' }).click();
  await expect(box(page, cell)).toHaveValue('5');
  await page.reload();
  await expect(box(page, cell)).toHaveValue('5');
});

test('a loss can be let go: the program goes on, and does not come back to it', async ({ desk }) => {
  const { page } = desk;
  await startReport(page, '5');
  await loseLibrary(page);
  await page.getByRole('button', { name: '继续使用' }).click();
  await expect(page.getByText('还没有报告')).toBeVisible();
  await page.reload();
  await expect(page.getByText('还没有报告')).toBeVisible();
});

test('database files deleted between two runs are missed, and the backup folder has everything', async ({
  desk,
}) => {
  test.skip(desk.host === 'browser', 'a browser has no backup folder');
  await startReport(desk.page, '5');
  await expect.poll(() => existsSync(join(desk.folder, 'Documents/年报助手备份'))).toBe(true);
  await desk.app.close();
  expect(removeFromProfile(desk.userData, 'IndexedDB')).toBeGreaterThan(0);
  const page = await desk.restart();
  await expect(page.getByRole('alert')).toContainText('有报告不见了');
  await expect(page.getByRole('row', { name: /青山县云溪镇人民政府.*列表里没有/ })).toBeVisible();
  await page.getByRole('button', { name: '恢复选中的 1 份' }).click();
  await expect(page.getByRole('row', { name: /已恢复/ })).toBeVisible();
  await page.getByRole('button', { name: '继续使用' }).click();
  await page.getByRole('button', { name: unit, exact: true }).click();
  await openSection(page, 'requests');
  await expect(box(page, cell)).toHaveValue('5');
});

test('a program whose data was wiped without a trace offers the backups it finds', async ({ desk }) => {
  test.skip(desk.host === 'browser', 'a browser has no backup folder');
  await startReport(desk.page, '5');
  await desk.app.close();
  rmSync(desk.userData, { recursive: true });
  const page = await desk.restart();
  const offer = page.getByRole('status').filter({ hasText: '找到 1 份报告的备份' });
  await offer.getByRole('button', { name: '从备份恢复…' }).click();
  const dialog = page.getByRole('dialog', { name: '备份与恢复' });
  await dialog.getByRole('checkbox', { name: `恢复 ${unit} 2024年` }).check();
  await dialog.getByRole('button', { name: '恢复选中的 1 份' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: unit, exact: true }).click();
  await openSection(page, 'requests');
  await expect(box(page, cell)).toHaveValue('5');
});

test('a library of a newer program is left alone, and its reports can still be exported', async ({
  desk,
}) => {
  const { page } = desk;
  await startReport(page, '5');
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('nianbao', 9990);
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
        request.onerror = () => reject(request.error);
      }),
  );
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('报告由更新版本的年报助手保存');
  await expect(page.getByRole('button', { name: /清除/ })).toBeHidden();
  await page.getByRole('button', { name: '读出报告…' }).click();
  await expect(page.getByText('读出了 1 份报告')).toBeVisible();
  await expectWholeScreen(page, 'a library of a newer program');
  const word = await desk.save(() => page.getByRole('button', { name: '导出 Word' }).click());
  expect(word.name).toBe(`${unit}2024年政府信息公开工作年度报告.docx`);
  expect(word.bytes.subarray(0, 2).toString()).toBe('PK');
  const all = await desk.save(() => page.getByRole('button', { name: '全部存成一个备份文件…' }).click());
  expect(JSON.parse(all.bytes.toString()).drafts).toMatchObject([{ unit, cells: { [cell]: '5' } }]);
});

test('a library that cannot be opened is read out, thrown away after asking, and filled from a backup', async ({
  desk,
}) => {
  const { page } = desk;
  await startReport(page, '5');
  const file = await backUpByHand(desk);
  // Chromium's own words for a database it cannot read; until the database is deleted, as it is with a real one.
  await page.addInitScript(() => {
    const open = IDBFactory.prototype.open;
    const remove = IDBFactory.prototype.deleteDatabase;
    IDBFactory.prototype.open = function (...args) {
      if (localStorage.getItem('damaged') && args[1] !== undefined) {
        throw new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
      }
      return open.apply(this, args);
    };
    IDBFactory.prototype.deleteDatabase = function (name) {
      localStorage.removeItem('damaged');
      return remove.call(this, name);
    };
  });
  await page.evaluate(() => localStorage.setItem('damaged', 'yes'));
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('存放报告的文件读不出来');
  await page.getByRole('button', { name: '再试一次' }).click();
  await expect(page.getByRole('alert')).toContainText('存放报告的文件读不出来');
  await page.getByRole('button', { name: '读出报告…' }).click();
  await expect(page.getByText('读出了 1 份报告')).toBeVisible();

  const discard = page.getByRole('button', { name: '清除并从备份恢复…' });
  await expect(discard).toBeDisabled();
  await expectWholeScreen(page, 'a library that cannot be opened');
  await page.getByRole('checkbox', { name: /确定清除/ }).check();
  await discard.click();
  await expect(page.getByRole('alert')).toContainText('有报告不见了');
  await desk.open(file, () => page.getByRole('button', { name: '从备份文件恢复…' }).click());
  await page.getByRole('button', { name: '恢复选中的 1 份' }).click();
  await page.getByRole('button', { name: '继续使用' }).click();
  await expect(box(page, cell)).toHaveValue('5');
});

test('a report whose storage is damaged is saved as it is, and taken back from its history', async ({
  desk,
}) => {
  const { page } = desk;
  await startReport(page, '5');
  await page.getByRole('button', { name: '全部报告' }).click();
  await page.getByRole('button', { name: unit, exact: true }).waitFor();
  await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('nianbao');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const store = database.transaction('contents', 'readwrite').objectStore('contents');
    const [row] = await new Promise<{ bytes: Uint8Array }[]>(resolve => {
      const request = store.getAll();
      request.onsuccess = () => resolve(request.result);
    });
    if (!row) throw new Error('nothing is stored');
    // One bit of one figure: the text stays JSON, and only the checksum can tell.
    const at = new TextDecoder('latin1').decode(row.bytes).indexOf('"5"') + 1;
    row.bytes[at] = (row.bytes[at] ?? 0) ^ 1;
    await new Promise<void>(resolve => {
      store.put(row).onsuccess = () => resolve();
    });
    database.close();
  });
  await page.getByRole('button', { name: unit, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: '这份报告的存储已损坏' });
  await expect(dialog).toBeVisible();
  await expectWholeScreen(page, 'a damaged report');
  const raw = await desk.save(() => dialog.getByRole('button', { name: '另存原始内容…' }).click());
  expect(JSON.parse(raw.bytes.toString())).toMatchObject({ unit, cells: { [cell]: '4' } });
  await dialog
    .getByRole('listitem')
    .filter({ hasText: '编辑中' })
    .getByRole('button', { name: '找回这个版本' })
    .click();
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: unit, exact: true }).click();
  await openSection(page, 'requests');
  await expect(box(page, cell)).toHaveValue('5');
});

test('a save that fails says what to do, lets the report be exported, and goes on by itself', async ({
  desk,
}) => {
  const { page } = desk;
  await startReport(page, '5');
  await page.evaluate(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    };
    Object.assign(window, {
      freeSpace: () => {
        IDBObjectStore.prototype.put = put;
      },
    });
  });
  await box(page, cell).fill('6');
  const bar = page.getByRole('alert').filter({ hasText: '保存失败，程序会不断重试' });
  await expect(bar).toContainText('请清理磁盘');
  await expectWholeScreen(page, 'a failed save');
  await expect(page.getByText('✖ 保存失败', { exact: true })).toBeVisible();

  await bar.getByRole('button', { name: '导出 Word 留存' }).click();
  const dialog = page.getByRole('dialog', { name: '导出报告' });
  await dialog.getByRole('checkbox', { name: /仍要导出/ }).check();
  const { bytes } = await desk.save(() => dialog.getByRole('button', { name: '导出 Word' }).click());
  expect(bytes.length).toBeGreaterThan(0);
  await page.keyboard.press('Escape');

  await page.evaluate(() => (window as unknown as { freeSpace: () => void }).freeSpace());
  await expect(bar).toBeHidden({ timeout: 10_000 });
  await waitUntilSaved(page);
  await page.reload();
  await expect(box(page, cell)).toHaveValue('6');
});

test('what could not be stored before the window closed is there when the report is opened again', async ({
  desk,
}) => {
  const { page } = desk;
  await startReport(page, '5');
  // No save gets through any more, as when the window closes faster than the disk answers.
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('closing', 'UnknownError');
    };
  });
  await box(page, cell).fill('6');
  await expect(page.getByRole('alert').filter({ hasText: '保存失败' })).toBeVisible();
  if (desk.host === 'electron') {
    await desk.app.evaluate(({ dialog }) => {
      dialog.showMessageBox = async () => ({ response: 1, checkboxChecked: false });
    });
  }
  const again = await desk.restart();
  await again.getByRole('button', { name: unit, exact: true }).click();
  await openSection(again, 'requests');
  await expect(box(again, cell)).toHaveValue('6');
  await expect(again.getByRole('status').filter({ hasText: '已为您找回并继续保存' })).toBeVisible();
  await waitUntilSaved(again);
});

test('the diagnostics hold versions and the log, and nothing of a report', async ({ desk }) => {
  const { page } = desk;
  await startReport(page, '987654');
  await openSection(page, 'overview');
  await page.getByRole('textbox', { name: '一、总体情况' }).click();
  await page.keyboard.insertText('某某村村民张某某反映');
  await waitUntilSaved(page);
  await loseLibrary(page);
  await page.getByRole('button', { name: '继续使用' }).click();
  await startReport(page, '987654');

  await page.getByRole('button', { name: /更多/ }).click();
  await page.getByRole('menuitem', { name: '报修信息' }).click();
  const dialog = page.getByRole('dialog', { name: '报修信息' });
  const text = dialog.getByRole('textbox', { name: '版本与运行记录' });
  await expect(text).toHaveValue(/年报助手 \d+\.\d+\.\d+[\s\S]*library\.lost\.replaced expected=1 found=0/);
  const shown = await text.inputValue();
  const reportWords = [
    unit,
    '青山县',
    '987654',
    '张某某',
    ...formatById('2021').sections.map(each => each.heading),
  ];
  for (const word of reportWords) expect(shown).not.toContain(word);
  await dialog.getByRole('button', { name: '复制' }).click();
  await expect(page.getByRole('status').filter({ hasText: '已复制' })).toBeVisible();
});
