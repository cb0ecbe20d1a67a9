import { expect, test } from '../fixtures.ts';
import { box, newReport, openSection } from '../steps.ts';

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
  for (const [wrong, why] of [
    ['1999', '从 2019 年度用起'],
    ['202', '不是四位数'],
    ['二〇二三', '不是四位数'],
    ['9999', '太远了'],
  ] as const) {
    await year.fill(wrong);
    await page.keyboard.press('Tab');
    await expect(page.getByText(why)).toBeVisible();
    await expect(page.getByText(/没有改动，仍是 2023 年/)).toBeVisible();
    await expect(
      page.getByRole('heading', { name: '青山县云溪镇人民政府 2023年', exact: true }),
    ).toBeVisible();
  }
});

test('a year of another format is taken with that format, after its account, and can be undone', async ({
  desk,
}) => {
  const { page } = desk;
  await newReport(page, '青山县云溪镇人民政府', 2024);
  await openSection(page, 'proactive');
  await box(page, 'proactive.normativeDocs.inForce').fill('66');
  await openSection(page, 'cover');
  const year = page.getByLabel('报告年度');
  await year.fill('2020');
  await page.keyboard.press('Tab');
  const dialog = page.getByRole('dialog', { name: /换用/ });
  await expect(dialog.getByText('『行政规范性文件』现行有效件数 66')).toBeVisible();
  await dialog.getByRole('button', { name: '不改' }).click();
  await expect(year).toHaveValue('2024');
  await year.fill('2020');
  await page.keyboard.press('Tab');
  await dialog.getByRole('button', { name: /改为 2020 年/ }).click();
  await expect(page.getByRole('heading', { name: '青山县云溪镇人民政府 2020年', exact: true })).toBeVisible();
  await expect(page.locator('[data-rule="report.format"]')).toHaveCount(0);
  await openSection(page, 'proactive');
  await expect(box(page, 'proactive.normativeDocs.made')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('heading', { name: '青山县云溪镇人民政府 2024年', exact: true })).toBeVisible();
  await openSection(page, 'proactive');
  await expect(box(page, 'proactive.normativeDocs.inForce')).toHaveValue('66');
});
