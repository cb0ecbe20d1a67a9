import { formatById } from '../../src/shared/formats/registry.ts';
import { docxParagraphs, docxTables } from '../helpers/read-docx-matrix.ts';
import { expect, test } from './fixtures.ts';
import {
  box,
  figuresOnScreen,
  newReport,
  openSample,
  openSection,
  unfoldFindings,
  waitUntilSaved,
} from './steps.ts';

const unit = '青山县云溪镇人民政府';

test('a report is typed, a wrong total is found, located and repaired, and the Word file says what the screen says', async ({
  desk,
}) => {
  const { page } = desk;
  await newReport(page, unit, 2024);

  await openSection(page, 'proactive');
  await page.getByTitle(/把本表还没有填的格都填成 0/).click();
  await box(page, 'proactive.adminFees.amount').fill('2.7');
  const proactive = await figuresOnScreen(page);

  await openSection(page, 'requests');
  await box(page, 'requests.newReceived.naturalPerson').click();
  await page.keyboard.type('3');
  await expect(box(page, 'requests.newReceived.total')).toHaveValue('3');
  await page.keyboard.press('Tab');
  await page.keyboard.type('1');
  await expect(box(page, 'requests.newReceived.total')).toHaveValue('4');
  await box(page, 'requests.granted.naturalPerson').fill('3');
  await box(page, 'requests.granted.business').fill('1');
  await page.getByTitle(/把本表还没有填的格都填成 0/).click();
  await expect(box(page, 'requests.total.total')).toHaveValue('4');
  const finding = page.locator('[data-rule="requests.columnTotal"], [data-rule="requests.rowTotal"]');
  await expect(finding).toHaveCount(0);

  // A total typed wrong: nothing shouts before the cell is left.
  await box(page, 'requests.total.naturalPerson').click();
  await page.keyboard.type('5');
  await expect(finding).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(finding.first()).toContainText('自然人');
  await openSection(page, 'litigation');
  await page.getByTitle(/把本表还没有填的格都填成 0/).click();
  const litigation = await figuresOnScreen(page);
  await expect(finding.first().getByRole('button', { name: '定位' })).toBeHidden();
  await unfoldFindings(page, '三、');
  await finding.first().getByRole('button', { name: '定位' }).click();
  await expect(box(page, 'requests.total.naturalPerson')).toBeFocused();
  await finding
    .first()
    .getByRole('button', { name: /改为|恢复/ })
    .first()
    .click();
  await expect(finding).toHaveCount(0);
  await expect(box(page, 'requests.total.naturalPerson')).toHaveValue('3');
  const requests = await figuresOnScreen(page);

  const texts = {
    overview: '2024年，云溪镇扎实推进政府信息公开工作。',
    problems: '存在的问题：公开内容还不够丰富。改进情况：加强业务培训。',
    others: '本年度没有收取信息处理费。',
  };
  for (const [section, text] of Object.entries(texts)) {
    await openSection(page, section);
    await page.getByRole('textbox', { name: /[一五六]、/ }).click();
    await page.keyboard.insertText(text);
  }
  await waitUntilSaved(page);

  await page.getByRole('button', { name: '导出 Word' }).click();
  const dialog = page.getByRole('dialog', { name: '导出报告' });
  const confirm = dialog.getByRole('checkbox', { name: /仍要导出/ });
  if (await confirm.isVisible()) await confirm.check();
  const file = await desk.save(() => dialog.getByRole('button', { name: '导出 Word' }).click());
  expect(file.name).toBe(`${unit}2024年政府信息公开工作年度报告.docx`);
  await expect(dialog.getByText(/已核对 \d+ 格/)).toBeVisible();

  const onScreen = { ...proactive, ...requests, ...litigation };
  const tables = docxTables(file.bytes);
  const format = formatById('2021');
  for (const [index, table] of format.tables.entries()) {
    const grid = format.grids.get(table.id);
    const printed = new Map(
      tables[index]?.cells.map(cell => [`${cell.row} ${cell.column}`, cell.text] as const),
    );
    for (const cell of grid?.cells ?? []) {
      const expected = cell.role === 'value' ? onScreen[cell.cell] : cell.label;
      expect(printed.get(`${cell.row} ${cell.column}`)?.replace(/\s/g, '')).toBe(expected);
    }
  }
  const paragraphs = docxParagraphs(file.bytes).map(paragraph => paragraph.text);
  for (const text of Object.values(texts)) expect(paragraphs).toContain(text);
});

test('what is wrong or not filled in yet is listed before an export, and is exported only when the user insists', async ({
  desk,
}) => {
  const { page } = desk;
  await newReport(page, unit, 2024);
  await page.keyboard.press('Control+e');
  const dialog = page.getByRole('dialog', { name: '导出报告' });
  await expect(dialog.getByText(/还有 \d+ 处未填/)).toBeVisible();
  await expect(dialog.getByText(/错误/)).toBeHidden();
  await expect(dialog.getByRole('button', { name: '导出 Word' })).toBeDisabled();
  await dialog.getByRole('button', { name: '定位' }).first().click();
  await expect(dialog).toBeHidden();
});

test('the other kinds of file say the same as the report', async ({ desk }) => {
  const { page } = desk;
  await openSample(page);
  await page.keyboard.press('Control+e');
  const dialog = page.getByRole('dialog', { name: '导出报告' });
  const html = await desk.save(() => dialog.getByRole('button', { name: '存为网页' }).click());
  expect(html.name).toMatch(/年度报告\.html$/);
  expect(html.bytes.toString()).toContain('<table');
  const text = await desk.save(() => dialog.getByRole('button', { name: '存为纯文本' }).click());
  expect(text.bytes.toString()).toContain('三、收到和处理政府信息公开申请情况');
  const draft = await desk.save(() => dialog.getByRole('button', { name: '存草稿文件' }).click());
  expect(JSON.parse(draft.bytes.toString())).toMatchObject({ schema: 2, format: '2021' });
});
