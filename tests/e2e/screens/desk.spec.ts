import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportDocx } from '../../../src/shared/document/export-docx.ts';
import { exportText } from '../../../src/shared/document/export-text.ts';
import { setCells } from '../../../src/shared/report/updates.ts';
import { makeFinishedReport, withTypedTotals } from '../../helpers/make-report.ts';
import type { Desk } from '../desk.ts';
import { expect, test } from '../fixtures.ts';
import { expectWholeScreen } from '../whole-screen.ts';

const names = Array.from(
  { length: 12 },
  (_, index) => `清河县第${'一二三四五六七八九十甲乙'[index]}镇人民政府`,
);
const report = (unit: string) =>
  withTypedTotals(makeFinishedReport({ unit, year: 2025, signature: { organ: unit, date: '2026-01-15' } }));

/** Fourteen files are read and checked on a busy machine. */
const patiently = { timeout: 60_000 };

/** A folder of a county: a wrong figure in the second report, one handed in twice, a broken file, a stray one. */
function countyFolder(desk: Desk): string {
  const folder = join(desk.folder, '各单位报告');
  mkdirSync(folder);
  const put = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);
  for (const [index, name] of names.slice(0, 11).entries()) {
    const draft = report(name);
    const written = index === 1 ? setCells(draft, { 'requests.carriedIn.naturalPerson': '7' }) : draft;
    if (index % 2 === 0) put(`${index}.docx`, exportDocx(written));
    else put(`${index}.txt`, exportText(written));
  }
  put('again.txt', exportText(report(names[2] ?? '')));
  put('broken.docx', exportDocx(report('清河县城关镇人民政府')).subarray(0, 2500));
  put('stray.txt', exportText(report('白水县城关镇人民政府')));
  return folder;
}

test.setTimeout(180_000);

test('a county puts a folder on the desk, sends notes back, and adds its units up', async ({ desk }) => {
  const { page } = desk;
  await page.getByRole('button', { name: '审核汇总' }).click();
  await expect(page.getByText('把各单位的报告放在一起审核、汇总')).toBeVisible();
  await page.getByRole('button', { name: '新建一次汇总' }).click();
  const dialog = page.getByRole('dialog', { name: '新建一次汇总' });
  await dialog.getByLabel('报告年度').fill('2025');
  await dialog.getByLabel(/审核机关/).fill('清河县人民政府办公室');
  await dialog.getByLabel(/公布截止日期/).fill('2026-01-31');
  await dialog.getByLabel(/名册/).fill(names.map(name => name.replace('人民政府', '')).join('\n'));
  await dialog.getByRole('button', { name: '建立' }).click();

  const table = page.getByRole('grid', { name: '各单位的报告' });
  await expect(table.getByRole('row')).toHaveCount(13);
  const chosen = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '选文件夹…' }).click();
  await (await chosen).setFiles(countyFolder(desk));
  const row = (name: string) => table.getByRole('row').filter({ hasText: name });
  await expect(page.getByRole('tab', { name: /没有归到单位\s*2$/ })).toBeVisible(patiently);
  await expect(page.getByRole('progressbar')).toHaveCount(0, patiently);
  await expect(row('第一镇')).toContainText('已交');
  await expect(row('第二镇')).toContainText('有错误');
  await expect(row('第三镇')).toContainText('重复');
  await expect(row('第乙镇')).toContainText('未交');
  await expectWholeScreen(page, 'the units of a collection');

  // One of two is chosen, a state is set, and what has no place is given one.
  await row('第三镇').click();
  const panel = page.getByRole('complementary', { name: '清河县第三镇' });
  await panel.getByRole('button', { name: '用这一份' }).first().click();
  await expect(row('第三镇')).toContainText('已交');
  await panel.getByLabel('状态').selectOption('已通过');
  await expect(row('第三镇')).toContainText('已通过');
  await panel.getByRole('button', { name: '看报告和原件' }).first().click();
  const look = page.getByRole('dialog', { name: /的报告$/ });
  await expect(look.getByRole('table').first()).toBeVisible();
  await expect(look.getByRole('heading', { name: '原文' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: /没有归到单位/ }).click();
  const unplaced = page.getByRole('table', { name: '没有归到单位的文件' });
  await expect(unplaced.getByRole('row').filter({ hasText: 'broken.docx' })).toBeVisible();
  await unplaced.getByLabel(/stray.txt 归到哪个单位/).selectOption('清河县第乙镇');
  await expect(unplaced.getByRole('row').filter({ hasText: 'stray.txt' })).toHaveCount(0);

  // The note of the unit with a wrong figure is edited and written.
  await page.getByRole('tab', { name: '问题' }).click();
  await expect(page.getByText(/个单位$/).first()).toBeVisible();
  await page.getByRole('tab', { name: '各单位' }).click();
  await row('第二镇').click();
  await page.getByRole('button', { name: '审核意见…' }).click();
  const letter = page.getByRole('dialog', { name: '审核意见：清河县第二镇' });
  await letter.getByLabel('正文').press('End');
  await letter.getByLabel('正文').pressSequentially('（请于三日内报送）');
  const { name, bytes } = await desk.save(() => letter.getByRole('button', { name: '保存 Word' }).click());
  expect(name).toBe('审核意见-清河县第二镇.docx');
  expect(bytes.length).toBeGreaterThan(1000);
  await letter.getByRole('button', { name: '存下修改' }).click();

  // The sum is refused with the reasons, taken as it stands, and opened as a report.
  await page.getByRole('tab', { name: '汇总' }).click();
  await page.getByRole('button', { name: '汇总', exact: true }).click();
  await expect(page.getByText(/没有汇总：$/)).toBeVisible();
  await page.getByRole('button', { name: '照现在的数汇总' }).click();
  const cells = page.getByRole('table', { name: '各格的汇总数' });
  const carriedIn = cells.getByRole('row').filter({ hasText: '『二、上年结转政府信息公开申请数量』自然人' });
  await expect(carriedIn).toContainText('7');
  await carriedIn.getByRole('button').click();
  const units = page.getByRole('table', { name: /由以下单位组成/ }).getByRole('row');
  await expect(units).toHaveCount(2);
  await expect(units.last()).toHaveText(/清河县第二镇\s*7/);
  await page.getByRole('button', { name: '采用为汇总报告' }).click();
  await expect(page.getByRole('heading', { name: '清河县人民政府办公室 2025年', exact: true })).toBeVisible();
});

test('what was put on the desk goes on after the window was closed in the middle', async ({ desk }) => {
  const { page } = desk;
  await page.getByRole('button', { name: '审核汇总' }).click();
  await page.getByRole('button', { name: '新建一次汇总' }).click();
  await page.getByLabel('报告年度').fill('2025');
  await page.getByRole('button', { name: '建立' }).click();
  const chosen = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '选文件夹…' }).click();
  await (await chosen).setFiles(countyFolder(desk));
  await expect(page.getByText(/读入并核对 \d+\/14/)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('grid', { name: '各单位的报告' }).getByRole('row')).toHaveCount(13, patiently);
  await expect(page.getByRole('progressbar')).toHaveCount(0, patiently);
  await expect(page.getByText(/没有读/)).toHaveCount(0);
});
