import type { Page } from '@playwright/test';
import { formatById } from '../../../src/shared/formats/registry.ts';
import { latticeOf } from '../../../src/shared/table-editing/lattice.ts';
import { expect, test } from '../fixtures.ts';
import { box, figuresOnScreen, focusedCell, newReport, openSection, putOnClipboard } from '../steps.ts';

const lattice = latticeOf(formatById('2021'), 'requests');
const first = 'requests.newReceived.naturalPerson';

async function openRequests(page: Page): Promise<void> {
  await newReport(page, '青山县云溪镇人民政府', 2024);
  await openSection(page, 'requests');
  await box(page, first).click();
}

test('the keys of a spreadsheet move in the table', async ({ desk }) => {
  const { page } = desk;
  await openRequests(page);
  const moves: readonly (readonly [string, string])[] = [
    ['ArrowDown', 'requests.carriedIn.naturalPerson'],
    ['ArrowRight', 'requests.carriedIn.business'],
    ['Enter', 'requests.granted.business'],
    ['Shift+Enter', 'requests.carriedIn.business'],
    ['Tab', 'requests.carriedIn.research'],
    ['Shift+Tab', 'requests.carriedIn.business'],
    ['End', 'requests.carriedIn.total'],
    ['Home', 'requests.carriedIn.naturalPerson'],
    ['Control+ArrowDown', 'requests.carriedOut.naturalPerson'],
    ['Control+ArrowRight', 'requests.carriedOut.total'],
    ['Control+Home', first],
    ['Control+End', 'requests.carriedOut.total'],
  ];
  for (const [key, cell] of moves) {
    await page.keyboard.press(key);
    expect(await focusedCell(page), key).toBe(cell);
  }
});

test('typing replaces a cell, F2 edits it, Escape gives back what was there', async ({ desk }) => {
  const { page } = desk;
  await openRequests(page);
  await page.keyboard.type('12');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.type('3');
  await expect(box(page, first)).toHaveValue('3');
  await page.keyboard.press('Escape');
  await expect(box(page, first)).toHaveValue('12');
  await page.keyboard.press('F2');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('0');
  await expect(box(page, first)).toHaveValue('102');
  expect(await focusedCell(page)).toBe(first);
});

test('full-width digits become half-width, and a composition loses no character', async ({ desk }) => {
  const { page } = desk;
  await openRequests(page);
  await page.keyboard.insertText('１２');
  await expect(box(page, first)).toHaveValue('12');
  await page.keyboard.press('Tab');
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', { text: '３', selectionStart: 1, selectionEnd: 1 });
  await session.send('Input.imeSetComposition', { text: '３４', selectionStart: 2, selectionEnd: 2 });
  await session.send('Input.insertText', { text: '３４' });
  await expect(box(page, 'requests.newReceived.business')).toHaveValue('34');
  await page.keyboard.press('Tab');
  await expect(box(page, 'requests.newReceived.total')).toHaveValue('46');
});

test('a block of 25 × 7 figures is pasted, and everything is undone and done again', async ({ desk }) => {
  const { page } = desk;
  await openRequests(page);
  const empty = await figuresOnScreen(page);
  const block = lattice.rows.map((row, down) => row.map((_, right) => String(down * 7 + right)));
  await putOnClipboard(page, block.map(row => row.join('\t')).join('\r\n'));
  await page.keyboard.press('Control+v');
  const pasted = Object.fromEntries(
    lattice.rows.flatMap((row, down) => row.map((cell, right) => [cell, String(down * 7 + right)])),
  );
  await expect.poll(() => figuresOnScreen(page)).toEqual(pasted);

  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('999');
  await page.keyboard.press('Enter');
  await openSection(page, 'overview');
  await page.getByRole('textbox', { name: '一、总体情况' }).click();
  await page.keyboard.insertText('一段话');

  await page.keyboard.press('Control+z');
  await expect(page.getByRole('textbox', { name: '一、总体情况' })).toHaveText('');
  await page.keyboard.press('Control+z');
  await expect(box(page, 'requests.carriedIn.naturalPerson')).toHaveValue('7');
  await page.keyboard.press('Control+z');
  await expect.poll(() => figuresOnScreen(page)).toEqual(empty);
  await expect(page.getByRole('button', { name: '撤销' })).toBeDisabled();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+y');
  await expect(page.getByRole('textbox', { name: '一、总体情况' })).toHaveText('一段话');
});

test('a table copied from a web page lands by its merged cells', async ({ desk }) => {
  const { page } = desk;
  await openRequests(page);
  const html =
    '<table><tr><td rowspan="2">一、本年新收</td><td>3</td><td>1</td></tr><tr><td>0</td><td>2</td></tr></table>';
  await putOnClipboard(page, '', html);
  await page.keyboard.press('Control+v');
  await expect(box(page, first)).toHaveValue('3');
  await expect(box(page, 'requests.carriedIn.business')).toHaveValue('2');
});

test('a block that does not fit is shown before it is put in', async ({ desk }) => {
  const { page } = desk;
  await openRequests(page);
  await putOnClipboard(page, '1\t两件\n3\t4');
  await page.keyboard.press('Control+v');
  const dialog = page.getByRole('dialog', { name: /对不齐/ });
  await expect(dialog.getByText(/1 格不是数字/)).toBeVisible();
  await dialog.getByRole('button', { name: '取消' }).click();
  await expect(box(page, first)).toHaveValue('');
  await page.keyboard.press('Control+v');
  await dialog.getByRole('button', { name: /填入 4 格/ }).click();
  await expect(box(page, 'requests.newReceived.business')).toHaveValue('两件');
});

test('a block is selected, copied, cut and cleared', async ({ desk }) => {
  const { page } = desk;
  await openRequests(page);
  await putOnClipboard(page, '1\t2\n3\t4');
  await page.keyboard.press('Control+v');
  await box(page, first).click();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.locator('td[data-selected]')).toHaveCount(4);
  await page.keyboard.press('Control+x');
  await expect(box(page, 'requests.carriedIn.business')).toHaveValue('');
  await box(page, 'requests.granted.naturalPerson').click();
  await page.keyboard.press('Control+v');
  await expect(box(page, 'requests.partiallyGranted.business')).toHaveValue('4');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Delete');
  await expect(box(page, 'requests.granted.business')).toHaveValue('');
  await expect(box(page, 'requests.partiallyGranted.business')).toHaveValue('4');
});

test('a typed total goes back to being automatic when it is cleared', async ({ desk }) => {
  const { page } = desk;
  await openRequests(page);
  await page.keyboard.type('3');
  await box(page, 'requests.newReceived.total').click();
  await page.keyboard.type('8');
  await expect(box(page, 'requests.newReceived.total')).toHaveAttribute('data-role', 'typedTotal');
  await page.keyboard.press('Enter');
  await box(page, 'requests.newReceived.total').click();
  await page.keyboard.press('Delete');
  await expect(box(page, 'requests.newReceived.total')).toHaveValue('3');
  await expect(box(page, 'requests.newReceived.total')).toHaveAttribute('data-role', 'automatic');
});

test('a year without requests is written by one click, and refused where there were some', async ({
  desk,
}) => {
  const { page } = desk;
  await openRequests(page);
  await page.keyboard.type('2');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '零申请' }).click();
  await expect(page.getByRole('alert').filter({ hasText: '不能按零申请填写' })).toBeVisible();
  await box(page, first).click();
  await page.keyboard.press('Delete');
  await page.getByRole('button', { name: '零申请' }).click();
  await expect(box(page, 'requests.total.total')).toHaveValue('0');
  await openSection(page, 'overview');
  await expect(page.getByRole('textbox', { name: '一、总体情况' })).toContainText('未收到政府信息公开申请');
});

test('one click on a cell selects it, however often it was clicked; a double click edits it', async ({
  desk,
}) => {
  const { page } = desk;
  await openRequests(page);
  await page.keyboard.type('12345');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  await box(page, first).click();
  await page.keyboard.type('9');
  await expect(box(page, first)).toHaveValue('9');
  await box(page, 'requests.carriedIn.business').click();
  await box(page, first).dblclick();
  await page.keyboard.type('8');
  await expect(box(page, first)).toHaveValue('98');
});

test('drawing the pointer over cells selects them', async ({ desk }) => {
  const { page } = desk;
  await openRequests(page);
  await putOnClipboard(page, '1\t2\n3\t4');
  await page.keyboard.press('Control+v');
  await expect(box(page, 'requests.carriedIn.business')).toHaveValue('4');
  await box(page, first).hover();
  await page.mouse.down();
  await box(page, 'requests.newReceived.business').hover();
  await box(page, 'requests.carriedIn.business').hover();
  await page.mouse.up();
  await expect(page.locator('td[data-selected]')).toHaveCount(4);
  await box(page, 'requests.granted.research').hover();
  await expect(page.locator('td[data-selected]')).toHaveCount(4);
  await page.keyboard.press('Delete');
  await expect(box(page, 'requests.carriedIn.business')).toHaveValue('');
});

test('a block with headings is placed by its names, shown first, and its sum stays automatic', async ({
  desk,
}) => {
  const { page } = desk;
  await openRequests(page);
  const block = [
    ['', '自然人', '商业企业', '其他', '总计'],
    ['二、上年结转政府信息公开申请数量', '1', '0', '0', '1'],
    ['一、本年新收政府信息公开申请数量', '3', '1', '2', '6'],
  ];
  await putOnClipboard(page, block.map(row => row.join('\t')).join('\r\n'));
  await page.keyboard.press('Control+v');
  const dialog = page.getByRole('dialog', { name: /对不齐/ });
  await expect(dialog.getByText(/已按名称放到各自的栏目下/)).toBeVisible();
  await expect(dialog.getByRole('button', { name: /填入 8 格/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(box(page, 'requests.newReceived.otherOrg')).toHaveValue('2');
  await expect(box(page, 'requests.carriedIn.naturalPerson')).toHaveValue('1');
  await expect(box(page, 'requests.newReceived.research')).toHaveValue('');
  for (const row of ['newReceived', 'carriedIn']) {
    await expect(box(page, `requests.${row}.total`)).toHaveAttribute('data-role', 'automatic');
  }
});

test('Enter does not put in what would be wrong, and marks for nothing are offered as 0', async ({
  desk,
}) => {
  const { page } = desk;
  await openRequests(page);
  await putOnClipboard(page, '1\t-\n/\t4');
  await page.keyboard.press('Control+v');
  const dialog = page.getByRole('dialog', { name: /对不齐/ });
  await expect(dialog.getByRole('button', { name: '取消' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(box(page, first)).toHaveValue('');
  await page.keyboard.press('Control+v');
  await dialog.getByRole('checkbox', { name: /填作 0/ }).check();
  await expect(dialog.getByText(/不是数字/)).toBeHidden();
  await dialog.getByRole('button', { name: /填入 4 格/ }).click();
  await expect(box(page, 'requests.newReceived.business')).toHaveValue('0');
  await expect(box(page, 'requests.carriedIn.naturalPerson')).toHaveValue('0');
});

test('Tab and Enter, Ctrl+D and =3+4 do what they do in a spreadsheet', async ({ desk }) => {
  const { page } = desk;
  await openRequests(page);
  await page.keyboard.type('=3+4');
  await page.keyboard.press('Tab');
  await expect(box(page, first)).toHaveValue('7');
  await page.keyboard.type('2');
  await page.keyboard.press('Enter');
  expect(await focusedCell(page)).toBe('requests.carriedIn.naturalPerson');
  await page.keyboard.press('Control+d');
  await expect(box(page, 'requests.carriedIn.naturalPerson')).toHaveValue('7');
});
