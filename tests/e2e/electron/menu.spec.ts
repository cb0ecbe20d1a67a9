import { expect, test } from '../fixtures.ts';

test('the menu opens the sample report, shows its preview and takes it away again', async ({ desk }) => {
  const { page, app } = desk;
  const choose = (id: string) =>
    app.evaluate(({ Menu }, item) => Menu.getApplicationMenu()?.getMenuItemById(item)?.click(), id);
  await page.getByRole('button', { name: '新建年度报告' }).waitFor();
  await choose('preview');
  await choose('sample');
  await page.locator('nav [data-section]').first().waitFor();
  await expect(page.getByRole('complementary', { name: '核对结果' })).toBeVisible();
  const pressed = page.getByRole('button', { name: '预览', pressed: true });
  await expect(pressed).toBeHidden();
  await choose('preview');
  await expect(pressed).toBeVisible();
  await choose('preview');
  await expect(pressed).toBeHidden();
});
