import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filledCollection } from '../../helpers/filled-collection.ts';
import { expect, test } from '../fixtures.ts';
import { box, newReport, openFromMenu, openSection, putOnClipboard, waitUntilSaved } from '../steps.ts';
import { expectWholeScreen } from '../whole-screen.ts';

const unit = '清河县柳林镇人民政府';
const documents = [
  '文件名称\t发文字号\t印发日期\t废止时间',
  '柳林镇生活垃圾分类管理办法\t柳政发〔2025〕2号\t2025/5/1\t',
  '柳林镇犬只管理规定\t柳政发〔2015〕1号\t2015.1.1\t2025年3月1日',
  '柳林镇集市管理办法\t柳政发〔2019〕7号\t2019年7月9日\t',
].join('\r\n');

test('documents pasted into their list fill the first table, and each figure leads back to them', async ({
  desk,
}) => {
  const { page } = desk;
  await newReport(page, unit, 2025);
  await waitUntilSaved(page);
  await page.getByRole('button', { name: '全部报告' }).click();
  await page.getByRole('button', { name: '申请台账', exact: true }).click();
  await page.getByRole('tab', { name: '规范性文件' }).click();
  const list = page.getByRole('grid', { name: '规范性文件清单' });
  await list.focus();
  await putOnClipboard(page, documents);
  await page.keyboard.press('Control+v');
  await page
    .getByRole('dialog', { name: '放进清单之前看一看' })
    .getByRole('button', { name: '放进清单（3 份）' })
    .click();
  await expect(page.getByText('共 3 份')).toBeVisible();
  await page.getByLabel('年度').last().selectOption('2025');
  await expect(page.locator('footer')).toContainText(/现行有效.* 2/);

  await page.getByRole('button', { name: /新增一份/ }).click();
  await page.keyboard.type('柳林镇殡葬管理办法');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('行政');
  await page.keyboard.press('Enter');
  await expect(page.getByText('1 份没有制发日期')).toBeVisible();
  await page.keyboard.press('Shift+ ');
  await page.keyboard.press('Delete');
  await expect(page.getByText('共 3 份')).toBeVisible();
  await expectWholeScreen(page, 'the list of documents');
  await waitUntilSaved(page);

  await page.getByRole('button', { name: '年度报告', exact: true }).click();
  await page.getByRole('button', { name: unit, exact: true }).click();
  await openSection(page, 'proactive');
  await page.getByRole('button', { name: '按台账填写' }).click();
  const dialog = page.getByRole('dialog', { name: '按台账填写' });
  await dialog.getByRole('button', { name: '填写', exact: true }).click();
  await expect(box(page, 'proactive.normativeDocs.repealed')).toHaveValue('1');
  await expect(box(page, 'proactive.normativeDocs.inForce')).toHaveValue('2');
  await box(page, 'proactive.normativeDocs.repealed').click();
  await page.getByRole('button', { name: '在台账里打开 柳政发〔2015〕1号' }).click();
  await expect(list.getByLabel('文件名称')).toHaveValue('柳林镇犬只管理规定');
});

test('the questions asked of a request write its outcome, and a year of holidays is put down', async ({
  desk,
}) => {
  const { page } = desk;
  await page.getByRole('button', { name: '申请台账', exact: true }).click();
  await page.getByRole('button', { name: /新增一件/ }).click();
  await page.keyboard.press('F4');
  const form = page.getByRole('complementary', { name: '这一件的详情' });
  const dialog = page.getByRole('dialog', { name: '这件该填哪一行' });
  await form.getByRole('button', { name: '这件该填哪一行' }).click();
  await dialog.getByRole('button', { name: /^办结了/ }).click();
  await dialog.getByRole('button', { name: '本机关有，但决定不公开' }).click();
  await dialog.getByRole('button', { name: /^行政执法案卷/ }).click();
  await dialog.getByRole('button', { name: '记为办理结果' }).click();
  await expect(form.getByLabel('办理结果')).toHaveValue('denied.enforcementFiles');

  await page.getByRole('button', { name: '放假安排' }).click();
  const holidays = page.getByRole('dialog', { name: '放假安排' });
  const year = new Date().getFullYear() + 1;
  await holidays.getByLabel(/^放假的日子/).fill(`${year}-1-1至${year}-2-30`);
  await holidays.getByRole('button', { name: '保存' }).click();
  await expect(holidays.getByRole('alert')).toBeVisible();
  await holidays.getByLabel(/^放假的日子/).fill(`${year}-1-1至${year}-1-3`);
  await holidays.getByRole('button', { name: '保存' }).click();
  await expect(page.getByText(`已保存 ${year} 年的放假安排`)).toBeVisible();
});

test('a sheet for a station goes out, comes back filled in, and its figure tells where it is from', async ({
  desk,
}) => {
  const { page } = desk;
  await newReport(page, unit, 2025);
  await openSection(page, 'proactive');
  const dialog = await openFromMenu(page, '数据采集表和来源');
  const division = dialog.getByLabel(/谁填哪些栏目/);
  await division.fill('综合执法队：行政处');
  await dialog.getByRole('button', { name: '生成采集表' }).click();
  await expect(dialog.getByRole('alert')).toContainText('没有“行政处”');
  await division.fill('综合执法队：行政处罚');
  const sent = await desk.save(() => dialog.getByRole('button', { name: '生成采集表' }).click());
  const file = join(desk.folder, sent.name);
  writeFileSync(file, await filledCollection(sent.bytes, '12'));
  await desk.open(file, () => dialog.getByRole('button', { name: '选择收回的采集表' }).click());
  const returned = page.getByRole('dialog', { name: '收回采集表' });
  await expect(returned.getByRole('status')).toContainText('综合执法队');
  await expectWholeScreen(page, 'a sheet that came back');
  await returned.getByRole('button', { name: '填进报告（1 格）' }).click();
  const penalties = box(page, 'proactive.penalties.decisions');
  await expect(penalties).toHaveValue('12');
  await penalties.click();
  await expect(page.getByText(/的来源：综合执法队/)).toBeVisible();
});
