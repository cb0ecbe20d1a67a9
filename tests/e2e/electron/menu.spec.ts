import { expect, test } from '../fixtures.ts';
import { chooseFromMenuBar } from '../steps.ts';

test('the menu opens the sample report, shows its preview and takes it away again', async ({ desk }) => {
  const { page } = desk;
  await page.getByRole('button', { name: '新建年度报告' }).waitFor();
  await chooseFromMenuBar(desk, 'preview');
  await chooseFromMenuBar(desk, 'sample');
  await page.locator('nav [data-section]').first().waitFor();
  await expect(page.getByRole('complementary', { name: '核对结果' })).toBeVisible();
  const pressed = page.getByRole('button', { name: '预览', pressed: true });
  await expect(pressed).toBeHidden();
  await chooseFromMenuBar(desk, 'preview');
  await expect(pressed).toBeVisible();
  await chooseFromMenuBar(desk, 'preview');
  await expect(pressed).toBeHidden();
});
