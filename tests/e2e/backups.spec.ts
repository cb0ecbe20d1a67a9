import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Desk } from './desk.ts';
import { expect, test } from './fixtures.ts';
import {
  backUpByHand,
  box,
  chooseFromMenuBar,
  newReport,
  openFromMenu,
  openSection,
  waitUntilSaved,
} from './steps.ts';
import { expectWholeScreen } from './whole-screen.ts';

test.use({ ownProfile: true });

const unit = '青山县云溪镇人民政府';
const cell = 'requests.newReceived.naturalPerson';

const backupFolder = (desk: Desk) => join(desk.folder, 'Documents/年报助手备份');

/** What the newest backups hold in one cell. */
function backedUpFigures(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter(name => name.endsWith('.json'))
    .map(name => JSON.parse(readFileSync(join(folder, name), 'utf8')).cells[cell]);
}

async function typeFigure(page: Page, figure: string): Promise<void> {
  await box(page, cell).fill(figure);
  await waitUntilSaved(page);
}

async function startReport(page: Page, figure: string): Promise<void> {
  await newReport(page, unit, 2024);
  await openSection(page, 'requests');
  await typeFigure(page, figure);
}

function openBackups(page: Page) {
  return openFromMenu(page, '备份与恢复');
}

test('everything typed is in the backup folder within seconds, and the last of it when the program ends', async ({
  desk,
}) => {
  test.skip(desk.host === 'browser', 'a browser cannot write into a folder');
  await startReport(desk.page, '3');
  await expect.poll(() => backedUpFigures(backupFolder(desk)), { timeout: 10_000 }).toEqual(['3']);
  // Neither saved nor backed up yet when the window is closed.
  await box(desk.page, cell).fill('4');
  const page = await desk.restart();
  expect(backedUpFigures(backupFolder(desk))).toEqual(['4']);

  const dialog = await openBackups(page);
  await expect(dialog.getByText(backupFolder(desk))).toBeVisible();
  await expect(dialog.getByRole('row', { name: /青山县云溪镇人民政府.*2024年.*与现在的相同/ })).toBeVisible();
});

test('a backup that cannot be written is said once, stays in sight with what to do, and recovers', async ({
  desk,
}) => {
  test.skip(desk.host === 'browser', 'a browser cannot write into a folder');
  const { page } = desk;
  // A file where the folder should be: what it stands for, a folder that cannot be made, is a user's to mend.
  writeFileSync(backupFolder(desk), 'x');
  await startReport(page, '3');
  const said = page.getByRole('status').filter({ hasText: '报告已保存在程序里，但备份没有写成' });
  await expect(said).toBeVisible();
  await said.getByRole('button', { name: '关闭' }).click();
  await typeFigure(page, '4');
  await expect(page.getByText('已保存')).toBeVisible();

  await page.getByRole('button', { name: '备份没有写成' }).click();
  const dialog = page.getByRole('dialog', { name: '备份与恢复' });
  await expect(dialog.getByRole('alert')).toContainText('最近一次备份没有写成');
  await expect(said).toBeHidden();
  rmSync(backupFolder(desk));
  await dialog.getByRole('button', { name: '再试一次' }).click();
  await expect(dialog.getByText('✓ 最近一次备份')).toBeVisible();
  await expect(page.getByRole('button', { name: '备份没有写成' })).toBeHidden();
  expect(backedUpFigures(backupFolder(desk))).toEqual(['4']);
});

/** Types into a report, and then puts the program's data back to before the last of it. */
async function putBackAfterTyping(desk: Desk, before: string, after: string): Promise<Page> {
  await startReport(desk.page, before);
  await desk.app.close();
  const copy = join(desk.folder, 'copy of the profile');
  cpSync(desk.userData, copy, { recursive: true });
  const page = await desk.restart();
  await page.getByRole('button', { name: unit, exact: true }).click();
  await openSection(page, 'requests');
  await typeFigure(page, after);
  await desk.app.close();
  rmSync(desk.userData, { recursive: true });
  cpSync(copy, desk.userData, { recursive: true });
  return desk.restart();
}

test('a program whose data was put back leaves the newer backup alone, says that it is newer, and takes it', async ({
  desk,
}) => {
  test.skip(desk.host === 'browser', 'a browser cannot write into a folder');
  // Three starts of the program.
  test.slow();
  const page = await putBackAfterTyping(desk, '1111', '2222');
  const said = page.getByRole('status').filter({ hasText: '备份比报告库新' });
  await expect(said).toContainText(`${unit}2024年`);
  await expectWholeScreen(page, 'newer backups');
  const [day = ''] = readdirSync(join(backupFolder(desk), '历史'));
  for (const folder of [backupFolder(desk), join(backupFolder(desk), '历史', day)]) {
    expect(backedUpFigures(folder)).toContain('2222');
  }

  await said.getByRole('button', { name: '查看并恢复…' }).click();
  const dialog = page.getByRole('dialog', { name: '备份与恢复' });
  await expect(dialog.getByRole('row', { name: /2024年.*比现在的新/ })).toBeVisible();
  await expect(dialog.getByRole('checkbox', { name: `恢复 ${unit} 2024年` })).toBeChecked();
  await dialog.getByRole('button', { name: '恢复选中的 1 份' }).click();
  await expect(dialog.getByRole('status').filter({ hasText: '1 份已换成备份的内容' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(said).toBeHidden();
  await page.getByRole('button', { name: unit, exact: true }).click();
  await openSection(page, 'requests');
  await expect(box(page, cell)).toHaveValue('2222');
  await expect.poll(() => backedUpFigures(backupFolder(desk)), { timeout: 10_000 }).toEqual(['2222']);
});

test('what a newer backup holds can be passed over, and is among the versions then', async ({ desk }) => {
  test.skip(desk.host === 'browser', 'a browser cannot write into a folder');
  // Three starts of the program.
  test.slow();
  const page = await putBackAfterTyping(desk, '1111', '2222');
  const said = page.getByRole('status').filter({ hasText: '备份比报告库新' });
  await said.getByRole('button', { name: '继续用现在的' }).click();
  await expect(page.getByRole('status').filter({ hasText: '已留在各份报告的“历史版本”里' })).toBeVisible();
  await expect(said).toBeHidden();
  await expect.poll(() => backedUpFigures(backupFolder(desk)), { timeout: 10_000 }).toEqual(['1111']);
  await page.getByRole('button', { name: unit, exact: true }).click();
  const history = await openFromMenu(page, '历史版本');
  await expect(history.getByRole('cell', { name: '2222', exact: true })).toBeVisible();
});

test('another backup folder gets every report at once', async ({ desk }) => {
  test.skip(desk.host === 'browser', 'a browser cannot write into a folder');
  const { page, app, folder } = desk;
  await startReport(page, '3');
  const dialog = await openBackups(page);
  await app.evaluate(({ dialog: dialogs }, chosen) => {
    dialogs.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, folder);
  await dialog.getByRole('button', { name: '更换文件夹' }).click();
  const chosen = join(folder, '年报助手备份');
  await expect(dialog.getByText(`备份文件夹：${chosen}`)).toBeVisible();
  await expect.poll(() => backedUpFigures(chosen)).toEqual(['3']);
});

test('all reports go into one file, and come back from it where they were lost for good', async ({
  desk,
}) => {
  const { page } = desk;
  await startReport(page, '5');
  const dialog = await openBackups(page);
  const { name, bytes } = await desk.save(() => dialog.getByRole('button', { name: '备份到…' }).click());
  expect(name).toMatch(/^年报助手备份\d{4}-\d\d-\d\d\.nianbao$/);
  const file = join(desk.folder, `U盘-${name}`);
  writeFileSync(file, bytes);
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: '全部报告' }).click();
  await page.getByRole('button', { name: /^删除/ }).click();
  const bin = await openFromMenu(page, '回收站');
  await bin.getByRole('button', { name: '彻底删除' }).click();
  await expect(bin.getByText('只能再从备份找回')).toBeVisible();
  await bin.getByRole('button', { name: '彻底删除' }).click();
  await expect(bin.getByText('回收站是空的')).toBeVisible();
  await page.keyboard.press('Escape');

  const restoring = await openBackups(page);
  await desk.open(file, () => restoring.getByRole('button', { name: '从备份文件恢复…' }).click());
  await restoring.getByRole('checkbox', { name: `恢复 ${unit} 2024年` }).check();
  await restoring.getByRole('button', { name: '恢复选中的 1 份' }).click();
  await expect(restoring.getByText('1 份已放回报告列表')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: unit, exact: true }).click();
  await openSection(page, 'requests');
  await expect(box(page, cell)).toHaveValue('5');
});

test('a backup takes the place of a report only with what was there kept, or comes in beside it', async ({
  desk,
}) => {
  const { page } = desk;
  await startReport(page, '5');
  const file = await backUpByHand(desk, '备份.nianbao');
  await typeFigure(page, '6');

  const restore = async (where: string) => {
    const restoring = await openBackups(page);
    await desk.open(file, () => restoring.getByRole('button', { name: '从备份文件恢复…' }).click());
    // Until the file is read, the backups of the folder stand there, which are as new as the report.
    await expect(restoring.getByText('比现在的旧')).toBeVisible();
    await restoring.getByRole('checkbox', { name: `恢复 ${unit} 2024年` }).check();
    await restoring.getByRole('radio', { name: where }).check();
    await restoring.getByRole('button', { name: '恢复选中的 1 份' }).click();
    await expect(restoring.getByRole('status').filter({ hasText: '✓ 1 份已' })).toBeVisible();
    await page.keyboard.press('Escape');
  };
  await restore('另存为单独一份');
  await expect(box(page, cell)).toHaveValue('6');
  await restore('换成备份的内容');
  await openSection(page, 'requests');
  await expect(box(page, cell)).toHaveValue('5');

  const history = await openFromMenu(page, '历史版本');
  await history.getByRole('button', { name: /恢复前/ }).click();
  await expect(history.getByRole('cell', { name: '6', exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '全部报告' }).click();
  await expect(page.getByRole('button', { name: unit, exact: true })).toHaveCount(2);
});

test('the menu backs up, and leads to the backups', async ({ desk }) => {
  test.skip(desk.host === 'browser', 'the menu bar is the host’s');
  const { page } = desk;
  await startReport(page, '7');
  const { bytes } = await desk.save(() => chooseFromMenuBar(desk, 'backup'));
  expect(JSON.parse(bytes.toString()).drafts).toMatchObject([{ unit, cells: { [cell]: '7' } }]);
  await expect(page.getByRole('status').filter({ hasText: '已把 1 份报告备份为' })).toBeVisible();
  await chooseFromMenuBar(desk, 'restore');
  await expect(page.getByRole('dialog', { name: '备份与恢复' })).toBeVisible();
});

test('a backup file that is opened as a draft asks what to bring back from it', async ({ desk }) => {
  const { page } = desk;
  await startReport(page, '5');
  const file = await backUpByHand(desk, '备份.nianbao');
  await desk.open(file, () => page.keyboard.press('Control+o'));
  const restoring = page.getByRole('dialog', { name: '备份与恢复' });
  await expect(restoring.getByText('备份文件：《备份.nianbao》')).toBeVisible();
  await expect(restoring.getByRole('row', { name: /2024年.*与现在的相同/ })).toBeVisible();
});
