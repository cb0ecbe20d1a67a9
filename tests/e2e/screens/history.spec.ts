import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { box, newReport, openFromMenu, openMutedWindow, openSection, waitUntilSaved } from '../steps.ts';

const unit = '青山县云溪镇人民政府';
const cell = 'requests.newReceived.naturalPerson';

const openHistory = (page: Page) => openFromMenu(page, '历史版本');

/** Leaves the report and comes back to it: a pause, which is kept as a version. */
async function pauseWork(page: Page): Promise<void> {
  await waitUntilSaved(page);
  await page.getByRole('button', { name: '全部报告' }).click();
  await page.getByRole('button', { name: unit, exact: true }).click();
  await openSection(page, 'requests');
}

test('versions tell when, why and what changed, are compared, and brought back without losing anything', async ({
  desk,
}) => {
  const { page } = desk;
  await newReport(page, unit, 2024);
  await openSection(page, 'requests');
  await box(page, cell).fill('1');
  await pauseWork(page);
  await box(page, cell).fill('2');
  await box(page, 'requests.carriedIn.business').fill('8');
  await pauseWork(page);
  await box(page, cell).fill('3');
  await waitUntilSaved(page);

  const history = await openHistory(page);
  await expect(history.getByRole('button', { name: /新建 最早的版本/ })).toBeVisible();
  await expect(history.getByRole('button', { name: /编辑中 改了 1 格/ })).toBeVisible();
  await history.getByRole('button', { name: /编辑中 改了 2 格/ }).click();
  await expect(history.getByRole('row', { name: /自然人 2 3/ })).toBeVisible();

  // Any two versions: the one of 1 against the one of 2.
  await history.getByRole('combobox').selectOption({ index: 1 });
  await expect(history.getByRole('row', { name: /自然人 1 2/ })).toBeVisible();
  await expect(history.getByRole('row', { name: /商业企业 （空） 8/ })).toBeVisible();

  await history.getByRole('button', { name: '恢复到这个版本' }).click();
  await expect(history).toBeHidden();
  await openSection(page, 'requests');
  await expect(box(page, cell)).toHaveValue('2');
  await page.reload();
  await expect(box(page, cell)).toHaveValue('2');

  const again = await openHistory(page);
  await again.getByRole('button', { name: /恢复前/ }).click();
  await expect(again.getByRole('row', { name: /自然人 3 2/ })).toBeVisible();
  await again.getByRole('button', { name: '恢复到这个版本' }).click();
  await openSection(page, 'requests');
  await expect(box(page, cell)).toHaveValue('3');
  await page.getByRole('button', { name: '撤销', exact: true }).first().click();
  await openSection(page, 'requests');
  await expect(box(page, cell)).toHaveValue('2');
});

test('an export is kept as a version', async ({ desk }) => {
  const { page } = desk;
  await newReport(page, unit, 2024);
  await openSection(page, 'requests');
  await box(page, cell).fill('1');
  await waitUntilSaved(page);
  await page.keyboard.press('Control+e');
  const dialog = page.getByRole('dialog', { name: '导出报告' });
  await dialog.getByRole('checkbox', { name: /仍要导出/ }).check();
  await desk.save(() => dialog.getByRole('button', { name: '导出 Word' }).click());
  await expect(dialog.getByText('✓ 已保存')).toBeVisible();
  await page.keyboard.press('Escape');
  const history = await openHistory(page);
  await expect(history.getByRole('button', { name: /导出时 改了 1 格/ })).toBeVisible();
});

test('a version from before is brought back although another window has saved meanwhile, after the user decided', async ({
  desk,
}) => {
  const { page } = desk;
  await newReport(page, unit, 2024);
  await openSection(page, 'requests');
  await box(page, cell).fill('1');
  await pauseWork(page);
  await box(page, cell).fill('2');
  await waitUntilSaved(page);
  const other = await openMutedWindow(page);
  await expect(box(other, cell)).toHaveValue('2');
  await box(other, cell).fill('9');
  await waitUntilSaved(other);
  await other.close();

  const history = await openHistory(page);
  await history
    .getByRole('button', { name: /编辑中 改了 1 格/ })
    .last()
    .click();
  await history.getByRole('button', { name: '恢复到这个版本' }).click();
  await expect(page.getByRole('alert').filter({ hasText: '另一个窗口改动' })).toBeVisible();
  await page.getByRole('button', { name: '以这个窗口为准' }).click();
  await waitUntilSaved(page);
  await page.reload();
  await openSection(page, 'requests');
  await expect(box(page, cell)).toHaveValue('1');
  const after = await openHistory(page);
  for (const kept of ['恢复前', '另一窗口']) {
    await expect(after.getByRole('button', { name: new RegExp(kept) })).toHaveCount(1);
  }
});
