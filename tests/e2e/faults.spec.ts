import { expect, test } from './fixtures.ts';
import { box, newReport, openSection } from './steps.ts';

const unit = '青山县云溪镇人民政府';
const cell = 'requests.newReceived.naturalPerson';

test('a screen that cannot be drawn says that everything is there, and it is', async ({ desk }) => {
  const { page } = desk;
  await newReport(page, unit, 2024);
  await openSection(page, 'requests');
  await box(page, cell).fill('5');
  await page.getByRole('button', { name: '全部报告' }).evaluate((button: HTMLButtonElement) => {
    // What draws the list of reports fails from now on; what draws the editor is not to be drawn again before.
    Date.prototype.getHours = () => {
      throw new TypeError('broken on purpose');
    };
    button.click();
  });
  const alert = page.getByRole('alert').filter({ hasText: '程序的这一部分出错了' });
  await expect(alert).toContainText('已保存的内容都在');
  await alert.getByRole('button', { name: '报修信息' }).click();
  await expect(alert.getByRole('textbox')).toHaveValue(/screen\.error\.TypeError/);
  await alert.getByRole('button', { name: '重新打开' }).click();
  await page.getByRole('button', { name: unit, exact: true }).click();
  await openSection(page, 'requests');
  await expect(box(page, cell)).toHaveValue('5');
  desk.problems.length = 0;
});

test('an error nobody caught is told and logged, and what was typed is stored', async ({ desk }) => {
  const { page } = desk;
  await newReport(page, unit, 2024);
  await openSection(page, 'requests');
  await box(page, cell).fill('5');
  await page.evaluate(() => {
    queueMicrotask(() => {
      throw new RangeError(document.querySelector('h1')?.textContent ?? '');
    });
  });
  const alert = page.getByRole('alert').filter({ hasText: '程序的这一部分出错了' });
  await expect(alert).toBeVisible();
  await expect(page.getByText(/已保存 \d/)).toBeVisible();
  await alert.getByRole('button', { name: '重新打开' }).click();
  await expect(box(page, cell)).toHaveValue('5');
  await page.evaluate(() => {
    void Promise.reject(new RangeError('rejected'));
  });
  await page.getByRole('button', { name: /更多/ }).click();
  await page.getByRole('menuitem', { name: '报修信息' }).click();
  const log = page.getByRole('dialog', { name: '报修信息' }).getByRole('textbox');
  await expect(log).toHaveValue(/page\.error\.RangeError/);
  await expect(log).not.toHaveValue(new RegExp(unit));
  desk.problems.length = 0;
});
