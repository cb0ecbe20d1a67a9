import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { chaptersOf } from '../../../src/shared/help/manual-chapters.ts';
import { expect, test } from '../fixtures.ts';
import { box, focusedCell, openSample, openSection } from '../steps.ts';

const chapters = chaptersOf(readFileSync('docs/使用手册.md', 'utf8'));

async function expectAccessible(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(
    violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(node => node.target.join(' ')).join(', ')}`),
    where,
  ).toEqual([]);
}

test('F1 says how the row of the focused cell is filled in, and Escape goes back to the cell', async ({
  desk,
}) => {
  const { page } = desk;
  await openSample(page);
  await openSection(page, 'requests');
  const cell = 'requests.unavailable.notHeld.business';
  await box(page, cell).click();
  await page.keyboard.press('F1');
  const dialog = page.getByRole('dialog', { name: /怎么填：（四）无法提供 1.本机关不掌握相关政府信息/ });
  await expect(dialog.getByText('第三十六条第（四）项')).toBeVisible();
  await expect(dialog.getByText(/经检索没有所申请公开信息的，告知申请人该政府信息不存在/)).toBeVisible();
  await expectAccessible(page, 'the help of a row');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  expect(await focusedCell(page)).toBe(cell);
  await page.keyboard.type('5');
  await expect(box(page, cell)).toHaveValue('5');

  await openSection(page, 'litigation');
  await box(page, 'litigation.direct.pending').click();
  await page.keyboard.press('F1');
  await expect(
    page.getByRole('dialog', { name: /怎么填：四、政府信息公开行政复议、行政诉讼情况/ }),
  ).toBeVisible();
});

test('resting on a row’s heading shows its help beside it, and its mark opens it in full', async ({
  desk,
}) => {
  const { page } = desk;
  await openSample(page);
  await openSection(page, 'requests');
  const cell = 'requests.partiallyGranted.naturalPerson';
  await box(page, cell).click();
  const heading = page.getByRole('rowheader', { name: /^（二）部分公开/ });
  const width = (await heading.boundingBox())?.width;
  await heading.hover();
  const card = page.getByRole('tooltip');
  await expect(card).toContainText('区分处理');
  await expect(card).toContainText('第三十七条');
  expect(await focusedCell(page), 'the pointer takes no focus').toBe(cell);
  expect((await heading.boundingBox())?.width, 'the printed look stays').toBe(width);
  await page.mouse.move(5, 5);
  await expect(card).toBeHidden();

  await heading.hover();
  await expect(card).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await heading.locator('button').click();
  await expect(page.getByRole('dialog', { name: /怎么填：（二）部分公开/ })).toBeVisible();
  await page.keyboard.press('Escape');
  expect(await focusedCell(page)).toBe(cell);
});

test('a few questions end on the row where a request is counted, and go there', async ({ desk }) => {
  const { page } = desk;
  await openSample(page);
  await openSection(page, 'requests');
  await page.getByRole('button', { name: '这件该填哪一行' }).click();
  const dialog = page.getByRole('dialog', { name: '这件该填哪一行' });
  await expect(dialog.getByRole('button', { name: /^办结了/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('button', { name: /^全部给了/ })).toBeFocused();
  await dialog.getByRole('button', { name: '本机关有，但决定不公开' }).click();
  await dialog.getByRole('button', { name: /^行政执法案卷/ }).click();
  await expect(dialog.getByRole('heading', { name: '（三）不予公开 7.属于行政执法案卷' })).toBeVisible();
  await expectAccessible(page, 'the answer');
  await dialog.getByRole('button', { name: '上一步' }).click();
  await dialog.getByRole('button', { name: /^工商、不动产登记资料/ }).click();
  await expect(dialog.getByRole('button', { name: '到表里的这一行' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(box(page, 'requests.denied.administrativeInquiry.naturalPerson')).toBeFocused();
});

test('the manual opens without a network at the chapter for the screen, with all its pictures', async ({
  desk,
}) => {
  const { page } = desk;
  await page.keyboard.press('F1');
  const dialog = page.getByRole('dialog', { name: '使用手册' });
  await expect(dialog.getByRole('heading', { name: '第一次打开' })).toBeVisible();
  await expectAccessible(page, 'the manual');
  for (const { id, text } of chapters) {
    await dialog.getByRole('button', { name: id, exact: true }).first().click();
    await expect(dialog.getByRole('heading', { name: id })).toBeVisible();
    const named = [...text.matchAll(/!\[/gu)].length;
    const pictures = dialog.locator('article img');
    await expect(pictures).toHaveCount(named);
    for (const picture of await pictures.all()) {
      await picture.scrollIntoViewIfNeeded();
      await expect.poll(() => picture.evaluate(image => (image as HTMLImageElement).naturalWidth)).toBe(1366);
    }
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  await openSample(page);
  await openSection(page, 'others');
  await page.keyboard.press('F1');
  await expect(dialog.getByRole('heading', { name: '写文字' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /更多/ }).click();
  await page.getByRole('menuitem', { name: '使用手册' }).click();
  await dialog.getByRole('button', { name: '从去年的报告开始' }).last().click();
  await expect(dialog.getByRole('heading', { name: '从去年的报告开始' })).toBeVisible();
});
