import { readFileSync } from 'node:fs';
import { officialFormats } from '../../../src/shared/formats/registry.ts';
import { readDraft } from '../../../src/shared/report/draft-file.ts';
import { computeValues } from '../../../src/shared/report/values.ts';
import { rowsToCheck, rowsToEnter, textToCheck } from '../../../src/shared/review/double-check.ts';
import { expect, test } from '../fixtures.ts';
import { box, openFromMenu, openSample, openSection } from '../steps.ts';

const sample = readDraft(readFileSync('assets/sample-report.json', 'utf8'));
const format = officialFormats.byId(sample.format);
const values = computeValues(format, sample.cells);
const [first, second] = rowsToCheck(format, 'requests').map(row => row.cells.map(({ id }) => id));
const [cell = ''] = first ?? [];

test('a second person reads a table out and types another again; a mark lasts as long as its figure', async ({
  desk,
}) => {
  const { page } = desk;
  const mark = (id: string) => box(page, id).and(page.locator('[data-verified]'));
  await openSample(page);
  await openSection(page, 'requests');

  // Read out: two rows confirmed, the second taken back; leaving records the first.
  const dialog = await openFromMenu(page, '双人核对');
  await dialog.getByLabel('您的姓名').fill('王五');
  await dialog.getByRole('radio', { name: /申请/ }).check();
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/choice.png` });
  await dialog.getByRole('button', { name: '开始' }).click();
  const reading = page.getByRole('dialog', { name: /^唱票/ });
  await expect(reading.getByRole('heading', { level: 3 })).toHaveText('一、本年新收政府信息公开申请数量');
  await expect(reading.getByRole('definition').first()).toHaveText(textToCheck(values, cell));
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/aloud.png` });
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(reading.getByText('第 3 行')).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Escape');
  await expect(mark(cell)).toHaveCount(1);
  await expect(box(page, second?.[0] ?? '')).not.toHaveAttribute('data-verified');
  await expect(page.locator(`td[data-cell="${cell}"]`)).toHaveAttribute('title', /唱票，王五/);
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/mark.png` });

  // A figure that changes is not confirmed any more, nor is the total it moves.
  await box(page, cell).focus();
  await page.keyboard.type('4711');
  await page.keyboard.press('Enter');
  await expect(mark(cell)).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(mark(cell)).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(page.locator('[data-verified]')).toHaveCount(0);

  // Typed again without seeing it, with one figure that is not the first.
  await openFromMenu(page, '双人核对');
  await dialog.getByRole('radio', { name: /诉讼/ }).check();
  await dialog.getByRole('radio', { name: /再录一遍/ }).check();
  await dialog.getByRole('button', { name: '开始' }).click();
  const entry = page.getByRole('dialog', { name: /^再录一遍/ });
  const cells = rowsToEnter(format, 'litigation', values).flatMap(row => row.cells.map(({ id }) => id));
  const wrong = cells[1] ?? '';
  // What was typed first is not seen behind it.
  expect(await entry.evaluate(shown => getComputedStyle(shown, '::backdrop').backgroundColor)).toMatch(
    /^rgb\(/,
  );
  for (const id of cells) {
    await page.keyboard.type(id === wrong ? '77' : textToCheck(values, id));
    if (process.env.SHOTS && id === wrong) await page.screenshot({ path: `${process.env.SHOTS}/entry.png` });
    await page.keyboard.press('Enter');
  }
  await expect(entry).toBeHidden();
  const place = format.cells.get(wrong)?.place ?? '';
  await expect(dialog.getByRole('listitem')).toHaveText([new RegExp(`${place}.*第二遍 77`)]);
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/differ.png` });
  await dialog.getByRole('button', { name: '定位' }).click();
  await expect(box(page, wrong)).toBeFocused();
  await expect(box(page, wrong)).not.toHaveAttribute('data-verified');
  await expect(mark(cells[0] ?? '')).toHaveCount(1);

  // What differs is still listed when one comes back.
  await openFromMenu(page, '双人核对');
  await expect(dialog.getByRole('listitem')).toHaveCount(1);
});
