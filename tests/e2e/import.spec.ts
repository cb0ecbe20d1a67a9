import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportDocx } from '../../src/shared/document/export-docx.ts';
import { exportText } from '../../src/shared/document/export-text.ts';
import { outlineOf } from '../../src/shared/document/outline.ts';
import { readDraft, writeDraft } from '../../src/shared/report/draft-file.ts';
import { oneSheet } from '../helpers/import-workbooks.ts';
import { officeFixture, pdfFixtures } from '../helpers/office-fixtures.ts';
import { sharedCase } from '../helpers/shared-cases.ts';
import { expect, test } from './fixtures.ts';
import { figuresOnScreen, openSample, openSection, putOnClipboard } from './steps.ts';

const sample = readDraft(readFileSync('assets/sample-report.json', 'utf8'));

test('a report is imported from pasted text, looked at first, and stored only when the user agrees', async ({
  desk,
}) => {
  const { page } = desk;
  await page.getByRole('button', { name: '导入去年的报告' }).click();
  await page.getByLabel(/粘贴在这里/).fill(exportText(sample));
  await page.getByRole('button', { name: '识别粘贴的内容' }).click();
  const review = page.getByRole('dialog', { name: '导入前请核对' });
  await expect(review.getByLabel('机关全称')).toHaveValue(sample.unit);
  await expect(review.getByText('161 / 161 格').or(review.getByText('175 / 175 格'))).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('还没有报告')).toBeVisible();

  await page.getByRole('button', { name: '导入去年的报告' }).click();
  await page.getByLabel(/粘贴在这里/).fill(exportText(sample));
  await page.getByRole('button', { name: '识别粘贴的内容' }).click();
  await review.getByRole('button', { name: '导入为一份报告' }).click();
  await openSection(page, 'requests');
  const figures = await figuresOnScreen(page);
  for (const [cell, text] of Object.entries(sample.cells)) {
    if (cell.startsWith('requests.')) expect(figures[cell], cell).toBe(text);
  }
});

test('the seed’s text is imported by paste', async ({ desk }) => {
  const path = sharedCase('xiaojing-2020.txt');
  test.skip(!path, 'needs ../shared/cases');
  const { page } = desk;
  await page.getByRole('button', { name: '导入去年的报告' }).click();
  await page.getByLabel(/粘贴在这里/).click();
  await putOnClipboard(page, readFileSync(path ?? '', 'utf8'));
  await page.keyboard.press('Control+v');
  await page.getByRole('button', { name: '识别粘贴的内容' }).click();
  const review = page.getByRole('dialog', { name: '导入前请核对' });
  await expect(review.getByText('原文内容已全部识别')).toBeVisible();
  await review.getByRole('button', { name: '导入为一份报告' }).click();
  await openSection(page, 'proactive');
  await expect(page.locator('input[data-id="proactive.procurement.amount"]')).toHaveValue('2.7');
});

test('a Word file is imported from a file', async ({ desk }) => {
  const { page, folder } = desk;
  const path = join(folder, '去年的报告.docx');
  writeFileSync(path, await exportDocx(sample));
  await page.getByRole('button', { name: '导入去年的报告' }).click();
  await desk.open(path, () => page.getByRole('button', { name: '选择文件…' }).click());
  const review = page.getByRole('dialog', { name: '导入前请核对' });
  await expect(review.getByLabel('报告年度')).toHaveValue(String(sample.year));
  await review.getByRole('button', { name: '导入为一份报告' }).click();
  await expect(page.getByRole('heading', { name: `${sample.unit} ${sample.year}年` })).toBeVisible();
});

test('a PDF is imported from a file, then a workbook, by code that is loaded for them', async ({ desk }) => {
  const { page, folder } = desk;
  const { name, draft } = pdfFixtures[0]!;
  const pdf = join(folder, name);
  writeFileSync(pdf, officeFixture(name));
  const workbook = join(folder, '去年的表.xlsx');
  writeFileSync(workbook, await oneSheet(outlineOf(sample)));
  const review = page.getByRole('dialog', { name: '导入前请核对' });

  await page.getByRole('button', { name: '导入去年的报告' }).click();
  await desk.open(pdf, () => page.getByRole('button', { name: '选择文件…' }).click());
  await expect(review.getByLabel('机关全称')).toHaveValue(draft.unit);
  await expect(review.getByText('原文内容已全部识别')).toBeVisible();
  await review.getByRole('button', { name: '换一个文件' }).click();

  await desk.open(workbook, () => page.getByRole('button', { name: '选择文件…' }).click());
  await expect(review.getByLabel('报告年度')).toHaveValue(String(sample.year));
  await review.getByRole('button', { name: '导入为一份报告' }).click();
  await openSection(page, 'requests');
  const figures = await figuresOnScreen(page);
  for (const [cell, text] of Object.entries(sample.cells)) {
    if (cell.startsWith('requests.')) expect(figures[cell], cell).toBe(text);
  }
});

test('a file that is no report is answered with what to do', async ({ desk }) => {
  const { page, folder } = desk;
  const path = join(folder, '扫描件.docx');
  writeFileSync(path, '%PDF-1.7 …');
  await page.getByRole('button', { name: '导入去年的报告' }).click();
  await desk.open(path, () => page.getByRole('button', { name: '选择文件…' }).click());
  await expect(page.getByRole('alert')).toContainText('PDF');
});

test('a draft file is opened, and a damaged one is refused with its reason', async ({ desk }) => {
  const { page, folder } = desk;
  const good = join(folder, '草稿.nianbao');
  writeFileSync(good, writeDraft(sample));
  const open = () => page.keyboard.press('Control+o');
  await desk.open(good, open);
  await expect(page.getByRole('heading', { name: `${sample.unit} ${sample.year}年` })).toBeVisible();
  const bad = join(folder, '坏的.json');
  writeFileSync(bad, writeDraft(sample).slice(0, 300));
  await desk.open(bad, open);
  await expect(page.getByRole('alert').filter({ hasText: '不是完整的草稿文件' })).toBeVisible();
});

test('next year’s report is begun from this one', async ({ desk }) => {
  const { page } = desk;
  await openSample(page);
  await page.getByRole('button', { name: '全部报告' }).click();
  await page.getByRole('button', { name: '从去年的报告开始' }).click();
  await page.getByRole('button', { name: new RegExp(`开始编制 ${sample.year + 1} 年报告`) }).click();
  await expect(page.getByRole('heading', { name: `${sample.unit} ${sample.year + 1}年` })).toBeVisible();
  await openSection(page, 'overview');
  await expect(page.getByText('去年原文')).toBeVisible();
  await page.getByRole('textbox', { name: '一、总体情况' }).press('Control+End');
  await page.keyboard.insertText('。');
  await expect(page.getByText('去年原文')).toBeHidden();
});

test('a file dropped on the window is imported', async ({ desk }) => {
  const { page } = desk;
  const bytes = [...(await exportDocx(sample))];
  await page.evaluate(content => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(content)], '去年的报告.docx'));
    document.body.dispatchEvent(
      new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }),
    );
  }, bytes);
  await expect(page.getByRole('dialog', { name: '导入前请核对' })).toBeVisible();
});

test('several files dropped at once are imported one after another, and a list says what became of each', async ({
  desk,
}) => {
  const { page } = desk;
  const given = [
    { name: '东山.docx', bytes: [...(await exportDocx({ ...sample, unit: '东山镇人民政府' }))] },
    { name: '坏的.docx', bytes: [...Buffer.from('%PDF-1.7 …')] },
    { name: '西山.txt', bytes: [...Buffer.from(exportText({ ...sample, unit: '西山镇人民政府' }))] },
  ];
  await page.evaluate(files => {
    const transfer = new DataTransfer();
    for (const { name, bytes } of files) transfer.items.add(new File([new Uint8Array(bytes)], name));
    document.body.dispatchEvent(
      new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }),
    );
  }, given);
  const list = page.getByRole('dialog', { name: '一次导入几个文件' });
  await expect(list.getByRole('status')).toHaveText('共 3 个文件：已导入 2 个，没有导入 1 个。');
  await expect(list.getByRole('listitem').filter({ hasText: '坏的.docx' })).toContainText('没有导入');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('row').filter({ hasText: '东山镇人民政府' })).toBeVisible();

  // The same file once more is not stored silently; the import screen comes over the list, and goes back to it.
  await page.getByRole('button', { name: '导入去年的报告' }).click();
  const drop = page.getByText('几个也行');
  await drop.evaluate(
    (place, files) => {
      const transfer = new DataTransfer();
      for (const { name, bytes } of files) transfer.items.add(new File([new Uint8Array(bytes)], name));
      place.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
    },
    given.slice(0, 2),
  );
  await expect(list.getByRole('status')).toHaveText('共 2 个文件：需要您看一下 1 个，没有导入 1 个。');
  await list.getByRole('button', { name: '打开核对 东山.docx' }).press('Enter');
  const review = page.getByRole('dialog', { name: '导入前请核对' });
  await expect(review.getByLabel('机关全称')).toHaveValue('东山镇人民政府');
  await page.keyboard.press('Escape');
  await expect(list).toBeVisible();
});

test('a likely unit is taken with one click, and an unknown row is placed by keyboard', async ({ desk }) => {
  const { page } = desk;
  const whole = exportText(sample);
  const text =
    `发布机构：柳河镇人民政府\n一、总体情况\n公开22条。\n${whole.slice(whole.indexOf('二、主动公开'))}`.replace(
      /^行政许可\t/m,
      '许可证照类\t',
    );
  await page.getByRole('button', { name: '导入去年的报告' }).click();
  await page.getByLabel(/粘贴在这里/).fill(text);
  await page.getByRole('button', { name: '识别粘贴的内容' }).click();
  const review = page.getByRole('dialog', { name: '导入前请核对' });
  const suggested = review.getByRole('button', { name: /^可能是 / }).first();
  const unit = ((await suggested.textContent()) ?? '').replace('可能是 ', '');
  await suggested.press('Enter');
  await expect(review.getByLabel('机关全称')).toHaveValue(unit);

  const item = review.getByRole('listitem').filter({ hasText: '许可证照类' }).filter({ hasText: '放到' });
  const place = item.getByLabel('放到');
  await place.focus();
  await place.selectOption({ label: '行政许可' });
  await expect(item.locator('li select')).toHaveValue('proactive.licensing.decisions');
});

test('pointing at a recognised table marks where in the source it came from, and the other way round', async ({
  desk,
}) => {
  const { page } = desk;
  await page.getByRole('button', { name: '导入去年的报告' }).click();
  await page.getByLabel(/粘贴在这里/).fill(exportText(sample));
  await page.getByRole('button', { name: '识别粘贴的内容' }).click();
  const review = page.getByRole('dialog', { name: '导入前请核对' });
  const table = review.getByRole('button', { name: /^[✓▲] 三、收到.*格$/ });
  const line = review.locator('[data-block]', { hasText: '一、本年新收政府信息公开申请数量' });
  await table.focus();
  await expect(line).toHaveClass(/pointed/);
  await line.hover();
  await expect(
    review.getByRole('listitem').filter({ has: page.getByRole('button', { name: /^[✓▲] 三、收到.*格$/ }) }),
  ).toHaveClass(/pointed/);
  await review.locator('[data-block]', { hasText: '五、存在的主要问题' }).hover();
  await expect(line).not.toHaveClass(/pointed/);
});
