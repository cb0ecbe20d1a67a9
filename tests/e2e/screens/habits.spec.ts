import { expect, test } from '../fixtures.ts';
import { box, focusedCell, newReport, openSection, putOnClipboard } from '../steps.ts';

const unit = '青山县云溪镇人民政府';
const cell = (row: string, column = 'naturalPerson') => `requests.${row}.${column}`;

test('a new report is typed into at once, keys lead from part to part, and a date is taken as clerks write it', async ({
  desk,
}) => {
  const { page } = desk;
  await newReport(page, unit, 2024);
  await expect(page.getByLabel('机关全称')).toBeFocused();
  const date = page.getByRole('textbox', { name: '成文日期' });
  for (const written of ['2026年1月15日', '2026.1.15', '2026/1/15']) {
    await date.fill(written);
    await page.keyboard.press('Tab');
    await expect(date).toHaveValue('2026-01-15');
  }
  await page.locator('input[type="date"]').fill('2026-01-20');
  await expect(date).toHaveValue('2026-01-20');

  await page.keyboard.press('F9');
  await expect(page.getByRole('textbox', { name: '一、总体情况' })).toBeFocused();
  await page.keyboard.press('F9');
  await expect.poll(() => focusedCell(page)).toMatch(/^proactive\./);
  await page.keyboard.press('Control+PageDown');
  await expect(box(page, cell('newReceived'))).toBeFocused();
  await page.keyboard.press('Shift+F9');
  await expect.poll(() => focusedCell(page)).toMatch(/^proactive\./);
});

test('words and figures are found in the whole report, and only words of its texts are replaced, as one step', async ({
  desk,
}) => {
  const { page } = desk;
  await newReport(page, unit, 2024);
  await openSection(page, 'overview');
  const overview = page.getByRole('textbox', { name: '一、总体情况' });
  await overview.click();
  await page.keyboard.insertText('２０２３年公开12条，2023年答复1件。');
  await openSection(page, 'requests');
  await box(page, cell('newReceived')).fill('2023');

  await page.keyboard.press('Control+f');
  const bar = page.getByRole('search', { name: '查找和替换' });
  const looked = bar.getByLabel('查找', { exact: true });
  await expect(looked).toBeFocused();
  await page.keyboard.type('2023');
  await expect(bar.getByRole('status')).toHaveText('第 3 处，共 4 处');
  await expect(page.locator(`td[data-cell="${cell('newReceived')}"]`)).toHaveAttribute('data-found', 'now');
  await page.keyboard.press('Shift+Enter');
  await expect(bar.getByRole('status')).toHaveText('第 2 处，共 4 处');
  await expect(overview).toBeVisible();
  await expect(looked).toBeFocused();
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('found')?.size)).toBe(2);

  await page.keyboard.press('Control+h');
  await expect(bar.getByRole('status')).toHaveText('第 1 处，共 2 处');
  await bar.getByLabel('替换为').fill('2024');
  await bar.getByRole('button', { name: '替换', exact: true }).click();
  await expect(overview).toHaveText('2024年公开12条，2023年答复1件。');
  await page.getByRole('button', { name: '撤销', exact: true }).first().click();
  await expect(overview).toHaveText('２０２３年公开12条，2023年答复1件。');
  await bar.getByRole('button', { name: '全部替换' }).click();
  await expect(overview).toHaveText('2024年公开12条，2024年答复1件。');
  await expect(page.getByText('已替换 2 处')).toBeVisible();
  await openSection(page, 'requests');
  await expect(box(page, cell('newReceived'))).toHaveValue('2023');
  await looked.fill('结转');
  await bar.getByRole('button', { name: '关闭' }).click();
  await expect(bar).toHaveCount(0);
  await expect.poll(() => page.evaluate(() => CSS.highlights.has('found'))).toBe(false);
});

test('a bad sum says so, and pictures and tables that a text cannot take in are said', async ({ desk }) => {
  const { page } = desk;
  await newReport(page, unit, 2024);
  await openSection(page, 'requests');
  await box(page, cell('newReceived')).click();
  await page.keyboard.type('=3+4');
  await page.keyboard.press('Tab');
  await expect(box(page, cell('newReceived'))).toHaveValue('7');
  await page.keyboard.type('=3+');
  await page.keyboard.press('Enter');
  await expect(page.getByText('算式算不出来').first()).toBeVisible();

  await openSection(page, 'overview');
  const overview = page.getByRole('textbox', { name: '一、总体情况' });
  await overview.click();
  await putOnClipboard(
    page,
    '一段话\n甲\t1',
    '<p>一段话</p><img alt="" src="data:,"><table><tr><td>甲</td><td>1</td></tr></table>',
  );
  await page.keyboard.press('Control+v');
  await expect(page.getByText('图片没有放进来')).toBeVisible();
  await expect(page.getByText('已变成一行行的文字')).toBeVisible();
  await expect(overview).toContainText('一段话');
});

test('last year’s report leads on to this year’s, whose cells show its figures until that is switched off', async ({
  desk,
}) => {
  const { page } = desk;
  await newReport(page, unit, 2023);
  await openSection(page, 'requests');
  await box(page, cell('newReceived')).fill('12');
  await page.getByRole('button', { name: '编制 2024 年' }).click();
  await page.getByRole('button', { name: '开始编制 2024 年报告' }).click();
  await expect(page.getByRole('heading', { name: `${unit} 2024年`, exact: true })).toBeVisible();
  await openSection(page, 'requests');
  await box(page, cell('newReceived')).click();
  await expect(page.getByRole('note')).toHaveText('2023年：12');
  const shown = page.getByRole('checkbox', { name: '填写时显示上年的数' });
  await shown.uncheck();
  await box(page, cell('newReceived')).click();
  await expect(page.getByRole('note')).toHaveCount(0);
  await page.reload();
  await expect(shown).not.toBeChecked();
});
