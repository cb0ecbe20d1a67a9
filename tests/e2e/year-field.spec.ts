import { expect, test } from './fixtures.ts';
import { newReport, openSection } from './steps.ts';

test('the mouse wheel turns no field of the program, and still scrolls the page', async ({ desk }) => {
  const { page } = desk;
  await page.setViewportSize({ width: 1024, height: 400 });
  await newReport(page, '青山县云溪镇人民政府', 2024);
  await openSection(page, 'cover');
  const year = page.getByLabel('报告年度');
  await year.click();
  await year.hover();
  await page.mouse.wheel(0, 240);
  await expect.poll(() => page.locator('main').evaluate(main => main.scrollTop)).toBeGreaterThan(0);
  await page.mouse.wheel(0, -600);
  await expect(year).toHaveValue('2024');
  await expect(page.locator('input[type="number"]')).toHaveCount(0);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('heading', { name: '青山县云溪镇人民政府 2024年', exact: true })).toBeVisible();
});

test('a year is taken when its field is left, in full-width digits too; one no format is for is said', async ({
  desk,
}) => {
  const { page } = desk;
  await newReport(page, '青山县云溪镇人民政府', 2024);
  await openSection(page, 'cover');
  const year = page.getByLabel('报告年度');
  await year.fill('２０２３');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('heading', { name: '青山县云溪镇人民政府 2023年', exact: true })).toBeVisible();
  for (const wrong of ['1999', '202', '二〇二三']) {
    await year.fill(wrong);
    await page.keyboard.press('Tab');
    await expect(page.getByText(/没有改动，仍是 2023 年/)).toBeVisible();
    await expect(
      page.getByRole('heading', { name: '青山县云溪镇人民政府 2023年', exact: true }),
    ).toBeVisible();
  }
});
