import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFormatFile } from '../../../src/shared/formats/file/write-format.ts';
import { writeDraft } from '../../../src/shared/report/draft-file.ts';
import { format2027 } from '../../helpers/format-2027.ts';
import { makeReport } from '../../helpers/make-report.ts';
import { docxParagraphs } from '../../helpers/read-docx-matrix.ts';
import type { Desk } from '../desk.ts';
import { expect, test } from '../fixtures.ts';
import {
  box,
  focusedCell,
  newReport,
  openFromMenu,
  openSection,
  putOnClipboard,
  waitUntilSaved,
} from '../steps.ts';

const unit = '青山县云溪镇人民政府';
const fromMenu = /^2027年格式（演练）/;

/** The format file on the stick. */
function formatFile({ folder }: Desk): string {
  const path = join(folder, '2027.nianbao-format');
  writeFileSync(path, writeFormatFile(format2027, { sealed: true }));
  return path;
}

test('a format that was mailed as a file is installed, and a report is made in it from last year’s to Word', async ({
  desk,
}) => {
  const { page } = desk;
  await newReport(page, unit, 2026);
  await openSection(page, 'requests');
  await box(page, 'requests.newReceived.naturalPerson').fill('4');
  await box(page, 'requests.carriedOut.naturalPerson').fill('3');
  await box(page, 'requests.denied.thirdPartyRights.naturalPerson').fill('1');
  await waitUntilSaved(page);
  await page.getByRole('button', { name: '全部报告' }).click();

  const formats = await openFromMenu(page, '报告格式');
  await expect(formats.getByRole('row')).toHaveCount(3);
  await desk.open(formatFile(desk), () => formats.getByRole('button', { name: '导入格式文件…' }).click());
  await expect(formats.getByRole('row', { name: fromMenu })).toContainText('导入');
  await page.keyboard.press('Escape');

  // From last year's, with an account of what was split or moved.
  await page.getByRole('button', { name: '从去年的报告开始' }).click();
  const next = page.getByRole('dialog', { name: '从去年的报告开始' });
  await expect(next).toContainText('国办公开办函〔2027〕1号');
  await expect(next).toContainText('一、五、六、七部分的文字');
  await next.getByRole('button', { name: '开始编制 2027 年报告' }).click();
  await openSection(page, 'requests');
  await expect(box(page, 'requests.carriedIn.naturalPerson')).toHaveValue('3');
  await expect(box(page, 'requests.carriedIn.total')).toHaveValue('3');

  // The new table at the end: keys, totals, a paste, undo, its balance.
  await openSection(page, 'training');
  await box(page, 'training.sessions.own').click();
  await page.keyboard.type('2');
  await page.keyboard.press('Tab');
  expect(await focusedCell(page)).toBe('training.sessions.joint');
  await page.keyboard.type('1');
  await expect(box(page, 'training.sessions.total')).toHaveValue('3');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Home');
  expect(await focusedCell(page)).toBe('training.people.own');
  await putOnClipboard(page, '40\t10\n30\t0\n9\t10');
  await page.keyboard.press('Control+v');
  const paste = page.getByRole('dialog');
  if (await paste.isVisible())
    await paste
      .getByRole('button', { name: /粘贴|填入/ })
      .first()
      .click();
  await expect(box(page, 'training.onsite.own')).toHaveValue('9');
  await page.keyboard.press('Control+z');
  await expect(box(page, 'training.people.own')).toHaveValue('');
  await page.keyboard.press('Control+y');
  await expect(box(page, 'training.people.total')).toHaveValue('50');
  const unequal = page.getByRole('region', { name: '八、培训' }).getByText(/参加人次/);
  await expect(unequal.first()).toBeVisible();
  await box(page, 'training.onsite.own').fill('10');
  await page.keyboard.press('Enter');
  await expect(unequal).toHaveCount(0);

  // A new row: its help, and the words that speak of it.
  await openSection(page, 'requests');
  await box(page, 'requests.newReceived.naturalPerson').fill('3');
  await box(page, 'requests.other.withdrawn.naturalPerson').fill('3');
  await page.getByTitle(/把本表还没有填的格都填成 0/).click();
  await box(page, 'requests.other.withdrawn.naturalPerson').click();
  await page.keyboard.press('F1');
  await expect(page.getByText('申请人自己撤回了申请')).toBeVisible();
  await page.keyboard.press('Escape');
  await openSection(page, 'overview');
  await page.getByRole('textbox', { name: '一、总体情况' }).click();
  await page.keyboard.insertText('2027年，我镇收到政府信息公开申请3件，其中撤回申请5件。');
  const spoken = page.locator('[data-rule="text.figure"]');
  await expect(spoken).toContainText('5');
  await expect(spoken).toContainText('3');
  await openSection(page, 'enterprises');
  await page.getByRole('textbox', { name: '六、公共企事业单位信息公开情况' }).click();
  await page.keyboard.insertText('供水企业公开了收费标准。');

  await waitUntilSaved(page);
  await page.reload();
  await expect(page.locator('nav [data-section="enterprises"]')).toHaveAttribute('aria-current', 'page');
  await page.getByRole('button', { name: '预览', exact: true }).click();
  await expect(
    page.getByRole('complementary', { name: '预览' }).getByText('八、政府信息公开培训情况'),
  ).toBeVisible();
  const history = await openFromMenu(page, '历史版本');
  await expect(history.getByRole('button', { name: /新建 最早的版本/ })).toBeVisible();
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+e');
  const dialog = page.getByRole('dialog', { name: '导出报告' });
  await dialog.getByRole('checkbox', { name: /仍要导出/ }).check();
  const word = await desk.save(() => dialog.getByRole('button', { name: '导出 Word' }).click());
  const printed = docxParagraphs(word.bytes).map(paragraph => paragraph.text);
  expect(printed).toContain('八、政府信息公开培训情况');
  expect(printed).toContain('供水企业公开了收费标准。');
  await page.keyboard.press('Escape');

  // While a report is in it, it stays.
  const again = await openFromMenu(page, '报告格式');
  await again.getByRole('button', { name: '移除2027年格式（演练）' }).click();
  await expect(page.getByText(/还不能移除/)).toContainText(`${unit}2027年`);
  await expect(again.getByRole('row', { name: fromMenu })).toBeVisible();
});

test('a report whose format is not there can be read, and opens when its format file is imported', async ({
  desk,
}) => {
  const { page, folder } = desk;
  const draft = {
    ...makeReport({ id: 'a', unit, texts: { enterprises: '供水按时公开。' }, cells: {} }),
    format: '2027',
    year: 2027,
    cells: { 'training.sessions.own': '7' },
  };
  const path = join(folder, '报告.nianbao');
  writeFileSync(path, writeDraft(draft));
  await desk.open(path, () => page.keyboard.press('Control+o'));
  const missing = page.getByRole('dialog', { name: '缺少这份报告的格式' });
  await expect(missing).toContainText('“2027”');
  await expect(missing).toContainText('供水按时公开。');
  await expect(missing.getByRole('row', { name: 'training.sessions.own 7' })).toBeVisible();
  const saved = await desk.save(() => missing.getByRole('button', { name: '把报告另存为文件…' }).click());
  expect(JSON.parse(saved.bytes.toString())).toMatchObject({ format: '2027', cells: draft.cells });

  // A damaged file is refused, and nothing has changed.
  const damaged = join(folder, '坏.nianbao-format');
  writeFileSync(damaged, writeFormatFile(format2027, { sealed: true }).replace('培训', '培圳'));
  await desk.open(damaged, () => missing.getByRole('button', { name: '导入格式文件…' }).click());
  await expect(page.getByText(/坏\.nianbao-format.*没有导入/)).toBeVisible();
  await desk.open(formatFile(desk), () => missing.getByRole('button', { name: '导入格式文件…' }).click());
  await openSection(page, 'training');
  await expect(box(page, 'training.sessions.own')).toHaveValue('7');
});
