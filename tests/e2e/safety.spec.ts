import { expect, test } from './fixtures.ts';
import { box, newReport, openFromMenu, openMutedWindow, openSection, waitUntilSaved } from './steps.ts';

test.use({ ownProfile: true });

const unit = '青山县云溪镇人民政府';
const cell = 'requests.newReceived.naturalPerson';

test('a reload comes back to the same section with everything typed', async ({ desk }) => {
  const { page } = desk;
  await newReport(page, unit, 2024);
  await openSection(page, 'requests');
  await box(page, cell).fill('7');
  await waitUntilSaved(page);
  await page.reload();
  await expect(box(page, cell)).toHaveValue('7');
});

test('killed in the middle of typing, all that was shown as saved is there', async ({ desk }) => {
  await newReport(desk.page, unit, 2024);
  await openSection(desk.page, 'overview');
  const name = '一、总体情况';
  await desk.page.getByRole('textbox', { name }).click();
  let text = '';
  const type = async (words: string) => {
    for (const character of words) {
      await desk.page.keyboard.insertText(character);
      text += character;
    }
  };
  for (const words of ['政务公开工作有序推进', '各项任务全面完成']) {
    await type(words);
    await waitUntilSaved(desk.page);
  }
  const shown = text;
  // The last keys are on their way to the disk, or not yet.
  await type('群众满意度持续提升');
  const page = await desk.kill();
  await page.getByRole('button', { name: unit, exact: true }).click();
  await openSection(page, 'overview');
  const kept = (await page.getByRole('textbox', { name }).textContent()) ?? '?';
  expect(text.startsWith(kept)).toBe(true);
  expect(kept.length).toBeGreaterThanOrEqual(shown.length);
});

test('two windows with the same report say so, and the one nobody types in goes along', async ({ desk }) => {
  test.skip(desk.host === 'electron', 'Electron has one window');
  const { page } = desk;
  await newReport(page, unit, 2024);
  await openSection(page, 'requests');
  await box(page, cell).fill('1');
  await waitUntilSaved(page);

  const other = await page.context().newPage();
  await other.goto(page.url());
  const said = '在另一个窗口也打开着';
  await expect(page.getByText(said)).toBeVisible();
  await expect(other.getByText(said)).toBeVisible();
  await box(other, cell).fill('2');
  await expect(box(page, cell)).toHaveValue('2');
  await box(page, cell).fill('3');
  await expect(box(other, cell)).toHaveValue('3');
  await expect(page.getByRole('alert')).toHaveCount(0);

  await other.close();
  await expect(page.getByText(said)).toBeHidden();
});

test('a report that changed elsewhere meanwhile is not overwritten, and neither content is lost', async ({
  desk,
}) => {
  test.skip(desk.host === 'electron', 'Electron has one window');
  const { page } = desk;
  await newReport(page, unit, 2024);
  await openSection(page, 'requests');
  await box(page, cell).fill('1');
  await waitUntilSaved(page);
  // The revisions have to notice what this one cannot say.
  const other = await openMutedWindow(page);
  await expect(box(other, cell)).toHaveValue('1');
  await box(other, cell).fill('2');
  await waitUntilSaved(other);

  await box(page, cell).fill('3');
  await expect(page.getByRole('alert').filter({ hasText: '另一个窗口' })).toBeVisible();
  await expect(page.getByText('✖ 暂未保存')).toBeVisible();
  await page.getByRole('button', { name: '以这个窗口为准' }).click();
  await waitUntilSaved(page);
  await other.close();
  await page.reload();
  await expect(box(page, cell)).toHaveValue('3');

  const history = await openFromMenu(page, '历史版本');
  await history.getByRole('button', { name: /另一窗口/ }).click();
  await expect(history.getByRole('cell', { name: '2', exact: true })).toBeVisible();
});

test('a deleted report is taken back by one click, or from the recycle bin', async ({ desk }) => {
  const { page } = desk;
  await newReport(page, unit, 2024);
  await page.getByRole('button', { name: '全部报告' }).click();
  await page.getByRole('button', { name: /^删除/ }).click();
  await expect(page.getByText('还没有报告')).toBeVisible();
  await page.getByRole('button', { name: '撤销删除' }).click();
  await expect(page.getByRole('button', { name: unit, exact: true })).toBeVisible();
  await page.getByRole('button', { name: /^删除/ }).click();
  await page.getByRole('button', { name: /更多/ }).click();
  await page.getByRole('menuitem', { name: '回收站' }).click();
  await page.getByRole('button', { name: '恢复' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: unit, exact: true })).toBeVisible();
});
