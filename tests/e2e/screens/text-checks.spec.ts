import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { box, newReport, openSection, unfoldFindings, waitUntilSaved } from '../steps.ts';

const editorOf = (page: Page) => page.getByRole('textbox', { name: '一、总体情况' });

/** How many stretches of text are underlined as errors. */
const underlined = (page: Page) => page.evaluate(() => CSS.highlights.get('finding-error')?.size ?? 0);

/** The words that stand out because they were gone to. */
const locatedWords = (page: Page) =>
  page.evaluate(() =>
    [...(CSS.highlights.get('located') ?? [])].map(range => (range as Range).toString()).join(),
  );

async function reportWithFourRequests(page: Page): Promise<void> {
  await newReport(page, '青山县云溪镇人民政府', 2024);
  await openSection(page, 'requests');
  await box(page, 'requests.newReceived.naturalPerson').fill('4');
  await box(page, 'requests.granted.naturalPerson').fill('4');
  await page.getByTitle(/把本表还没有填的格都填成 0/).click();
  await openSection(page, 'overview');
}

test('a number that contradicts the table is underlined, named on both sides, and put right by one click', async ({
  desk,
}) => {
  const { page } = desk;
  await reportWithFourRequests(page);
  await editorOf(page).click();
  await page.keyboard.insertText('2024年，我镇收到政府信息公开申请6件。');
  const finding = page.locator('[data-rule="text.figure"]');
  await expect(finding).toContainText('6');
  await expect(finding).toContainText('4');
  await expect.poll(() => underlined(page)).toBe(1);
  await finding.getByRole('button', { name: /改.*4/ }).first().click();
  await expect(editorOf(page)).toContainText('申请4件');
  await expect(finding).toHaveCount(0);
  await expect.poll(() => underlined(page)).toBe(0);
});

test('F7 right after typing goes to the words as they stand, and the next key takes none of them away', async ({
  desk,
}) => {
  const { page } = desk;
  await reportWithFourRequests(page);
  await editorOf(page).click();
  await page.keyboard.insertText('收到政府信息公开申请6件。');
  const finding = page.locator('[data-rule="text.figure"]');
  await expect(finding).toHaveCount(1);
  await page.keyboard.press('Control+Home');
  // The finding is of the words before these, until they are read.
  await page.keyboard.insertText('2024年，我镇在县委的坚强领导下，');
  await finding.getByRole('button', { name: '定位' }).click();
  await expect.poll(() => locatedWords(page)).toBe('6件');
  await page.keyboard.insertText('约');
  await expect(editorOf(page)).toHaveText('2024年，我镇在县委的坚强领导下，收到政府信息公开申请约6件。');

  const sentences = [
    '全镇组织政务公开业务培训并及时更新公开目录。',
    '各村公开栏由专人负责更新并主动接受群众的监督。',
  ];
  await editorOf(page).press('Control+End');
  for (const sentence of [...sentences, '', ...sentences]) {
    await page.keyboard.press('Enter');
    await page.keyboard.insertText(sentence);
  }
  const twice = page.locator('[data-rule="text.duplicate"]');
  await twice.getByRole('button', { name: '定位' }).click();
  await expect.poll(() => locatedWords(page)).toContain(sentences[1] ?? '');
  expect(await page.evaluate(() => document.getSelection()?.toString())).toBe('');
  await page.keyboard.insertText('另外，');
  await expect(editorOf(page).locator('p').nth(4)).toHaveText(`另外，${sentences[0]}`);
  await expect(editorOf(page).locator('p').nth(5)).toHaveText(sentences[1] ?? '');
});

test('数字体检 lists every number with what the tables say', async ({ desk }) => {
  const { page } = desk;
  await reportWithFourRequests(page);
  await editorOf(page).click();
  await page.keyboard.insertText('收到政府信息公开申请4件，结转下年度继续办理2件。组织培训3次。');
  await page.getByRole('button', { name: /更多/ }).click();
  await page.getByRole('menuitem', { name: '数字体检' }).click();
  const dialog = page.getByRole('dialog', { name: '数字体检' });
  await expect(dialog.locator('[data-verdict="matched"]')).toHaveCount(1);
  await expect(dialog.locator('[data-verdict="conflicting"]')).toHaveCount(1);
  await expect(dialog.locator('[data-verdict="unrelated"]')).toHaveCount(1);
  await dialog.locator('[data-verdict="conflicting"]').getByRole('button', { name: '定位' }).click();
  await expect.poll(() => locatedWords(page)).toContain('2');
  expect(await page.evaluate(() => document.getSelection()?.isCollapsed)).toBe(true);
});

test('a finding marked 已核实 keeps silent until its sentence changes', async ({ desk }) => {
  const { page } = desk;
  await reportWithFourRequests(page);
  await editorOf(page).click();
  await page.keyboard.insertText('咨询电话13812345678。');
  const finding = page.locator('[data-rule="text.personalData"]').first();
  await expect(finding).toBeVisible();
  await finding.getByRole('button', { name: '已核实…' }).click();
  await finding.getByLabel('核实说明').fill('单位公开电话');
  await finding.getByRole('button', { name: '确定' }).click();
  await expect(finding).toContainText('已核实：单位公开电话');
  await waitUntilSaved(page);
  await page.reload();
  await expect(page.locator('[data-rule="text.personalData"]').first()).toContainText('单位公开电话');
  await editorOf(page).press('Control+End');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.insertText('请拨打');
  await expect(page.locator('[data-rule="text.personalData"]').first()).not.toContainText('已核实：');
});

test('已核实 is given and taken back by keyboard, of figures too, and the focus stays among the cards', async ({
  desk,
}) => {
  const { page } = desk;
  const unit = '青山县云溪镇人民政府';
  const cell = 'requests.newReceived.naturalPerson';
  await newReport(page, unit, 2023);
  await openSection(page, 'requests');
  await box(page, cell).fill('10');
  await page.getByTitle(/把本表还没有填的格都填成 0/).click();
  await waitUntilSaved(page);
  await page.getByRole('button', { name: '全部报告' }).click();
  await newReport(page, unit, 2024);
  await openSection(page, 'requests');
  await box(page, cell).fill('80');
  await page.getByTitle(/把本表还没有填的格都填成 0/).click();
  const jump = page.locator('[data-rule="plausible.yearOnYear"]').first();
  const button = jump.getByRole('button', { name: '已核实…' });
  await button.focus();
  await page.keyboard.press('Enter');
  const reason = jump.getByLabel('核实说明');
  await expect(reason).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(reason).toHaveCount(0);
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.type('集中申请');
  await page.keyboard.press('Enter');
  await expect(jump).toContainText('已核实：集中申请');
  const inPanel = () =>
    page.evaluate(() => document.activeElement?.closest('li[data-rule]')?.getAttribute('data-rule') ?? null);
  await expect.poll(inPanel).toBe('plausible.yearOnYear');
  await jump.getByRole('button', { name: '撤回' }).focus();
  await page.keyboard.press('Enter');
  await expect(button).toBeVisible();
  await expect.poll(inPanel).toBe('plausible.yearOnYear');

  // A repair by keyboard takes its card away; the next one gets the focus.
  await unfoldFindings(page, '二、');
  const repair = page.locator('[data-rule="cell.blank"]').first().getByRole('button', { name: '空白填 0' });
  const cards = page.locator('li[data-rule]');
  await repair.focus();
  const count = await cards.count();
  await page.keyboard.press('Enter');
  await expect(cards).toHaveCount(count - 1);
  await expect.poll(inPanel).not.toBeNull();
});

test('the panel shows the section at hand first, folds the others with their counts, and Escape goes back to the cell', async ({
  desk,
}) => {
  const { page } = desk;
  await reportWithFourRequests(page);
  await editorOf(page).click();
  const twice = '全镇组织政务公开业务培训并及时更新公开目录。各村公开栏由专人负责更新并主动接受群众的监督。';
  await page.keyboard.insertText(`${twice}收到政府信息公开申请6件。`);
  await page.keyboard.press('Enter');
  await page.keyboard.insertText(twice);
  const panel = page.getByRole('complementary', { name: '核对结果' });
  const group = (name: string) => panel.getByRole('region', { name });
  const wrong = panel.locator('[data-rule="text.figure"]');
  await expect(wrong).toBeVisible();
  await expect(panel.getByRole('region').first()).toHaveAccessibleName(/一、/);
  await expect(group('一、').locator('li[data-rule]').first()).toHaveAttribute('data-rule', 'text.figure');
  await expect(group('二、').locator('summary').first()).toBeVisible();
  await expect(group('二、').locator('li[data-rule]').first()).toBeHidden();
  await expect(wrong).not.toContainText('『一、总体情况』');
  await expect(wrong.locator('summary')).toContainText('多 2 件');
  await expect(wrong.getByText(/^依据：/)).toBeHidden();
  await wrong.locator('summary').click();
  await expect(wrong.getByText(/^依据：/)).toBeVisible();

  // Words are waved under; a whole sentence has a bar beside it, where the sentence is.
  expect(await underlined(page)).toBe(1);
  const bar = page.locator('[class*="bars"] > [data-severity]').first();
  const [beside, written] = [await bar.boundingBox(), await editorOf(page).locator('p').last().boundingBox()];
  expect(beside?.x).toBeLessThan(written?.x ?? 0);
  expect(Math.abs((beside?.y ?? 0) - (written?.y ?? 0))).toBeLessThan(written?.height ?? 0);

  await openSection(page, 'requests');
  await expect(panel.getByRole('region').first()).toHaveAccessibleName(/三、/);
  await expect(wrong).toBeHidden();
  await expect(group('一、').locator('summary').first()).toContainText('✖1');
  await group('一、').locator('summary').first().click();
  await expect(wrong).toBeVisible();

  const cell = box(page, 'requests.newReceived.naturalPerson');
  await cell.focus();
  await wrong.getByRole('button', { name: '定位' }).focus();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(cell).toBeFocused();
});

test('a standard sentence follows the table until it is taken over', async ({ desk }) => {
  const { page } = desk;
  await reportWithFourRequests(page);
  await page.getByRole('button', { name: /插入标准语句/ }).click();
  await page.getByRole('menuitem', { name: '依申请公开' }).click();
  await expect(editorOf(page)).toContainText('新收政府信息公开申请4件');
  await openSection(page, 'requests');
  await box(page, 'requests.newReceived.naturalPerson').fill('5');
  await openSection(page, 'overview');
  await expect(editorOf(page)).toContainText('新收政府信息公开申请5件');
  await page.getByRole('button', { name: '改为固定文字' }).click();
  await openSection(page, 'requests');
  await box(page, 'requests.newReceived.naturalPerson').fill('7');
  await openSection(page, 'overview');
  await expect(editorOf(page)).toContainText('新收政府信息公开申请5件');
});

test('stale years are changed together after they were shown, and one undo takes all of it back', async ({
  desk,
}) => {
  const { page } = desk;
  await reportWithFourRequests(page);
  await editorOf(page).click();
  const typed = '2023年，我镇公开信息12条。2023年，我镇召开会议三次。2023年，我镇组织培训两次。';
  await page.keyboard.insertText(typed);
  await page.getByRole('button', { name: '全部改为2024年（3 处）…' }).click();
  const dialog = page.getByRole('dialog', { name: '全部改为2024年' });
  await expect(dialog.locator('tbody tr')).toHaveCount(3);
  await dialog.getByRole('checkbox').last().uncheck();
  await dialog.getByRole('button', { name: '改这 2 处' }).click();
  await expect(editorOf(page)).toHaveText(typed.replace('2023', '2024').replace('。2023', '。2024'));
  await page.keyboard.press('Control+Z');
  await expect(editorOf(page)).toHaveText(typed);
});
