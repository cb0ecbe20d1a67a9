import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { box, openSample, openSection } from '../steps.ts';

const pane = (page: Page) => page.getByRole('complementary', { name: '预览' });

async function togglePreview(page: Page): Promise<void> {
  await page.getByRole('button', { name: '预览', exact: true }).click();
}

/** The pages as they are drawn, once they show what is typed. */
async function pagesOf(page: Page): Promise<string> {
  await expect(page.locator('[data-fresh="true"]')).toBeVisible();
  return pane(page).evaluate(element => {
    const root = [...element.querySelectorAll('*')].find(each => each.shadowRoot)?.shadowRoot;
    return root?.querySelector('.sheets')?.innerHTML ?? '';
  });
}

/** The pages drawn from nothing. */
async function freshPages(page: Page): Promise<string> {
  await togglePreview(page);
  await expect(pane(page)).toBeHidden();
  await togglePreview(page);
  return pagesOf(page);
}

test('the preview follows what is typed and draws the same pages as one that is opened new', async ({
  desk,
}) => {
  const { page } = desk;
  await openSample(page);
  await openSection(page, 'overview');
  await togglePreview(page);
  const before = await pagesOf(page);

  const editor = page.getByRole('textbox', { name: '一、总体情况' });
  await editor.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText('补记一句。');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText('另起一段。');
  await expect(pane(page).getByText('另起一段。')).toBeVisible();
  expect(await pagesOf(page)).not.toBe(before);
  expect(await pagesOf(page)).toBe(await freshPages(page));

  await openSection(page, 'requests');
  await box(page, 'requests.newReceived.naturalPerson').fill('7654321');
  await expect(pane(page).getByText('7654321').first()).toBeVisible();
  expect(await pagesOf(page)).toBe(await freshPages(page));

  await openSection(page, 'overview');
  await editor.click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await expect(pane(page).getByText('另起一段。')).toBeHidden();
  expect(await pagesOf(page)).toBe(await freshPages(page));
});

test('the preview goes to the section at hand, stays where it is pointed at, and is magnified', async ({
  desk,
}) => {
  const { page } = desk;
  await openSample(page);
  await togglePreview(page);
  await pagesOf(page);
  const heading = (words: string) => pane(page).locator('p').filter({ hasText: words }).first();
  await expect(heading('四、')).not.toBeInViewport();
  await openSection(page, 'litigation');
  await expect(heading('四、政府信息公开行政复议')).toBeInViewport();
  await openSection(page, 'cover');
  await expect(heading('四、政府信息公开行政复议')).not.toBeInViewport();
  await openSection(page, 'litigation');
  await expect(heading('四、政府信息公开行政复议')).toBeInViewport();

  const next = heading('五、');
  await next.scrollIntoViewIfNeeded();
  const before = await next.boundingBox();
  await next.click();
  await expect(page.locator('nav [data-section="problems"]')).toHaveAttribute('aria-current', 'page');
  expect((await next.boundingBox())?.y).toBeCloseTo(before?.y ?? 0, 0);

  const width = async () => (await pane(page).locator('section.docx').first().boundingBox())?.width ?? 0;
  const fitting = await width();
  await pane(page).getByRole('button', { name: '放大' }).click();
  await expect.poll(width).toBeGreaterThan(1.2 * fitting);
  await pane(page).getByTitle('适合宽度').click();
  await expect.poll(async () => Math.round(await width())).toBe(Math.round(fitting));
  await expect(pane(page).getByRole('button', { name: '打印' })).toBeVisible();
});

test('a preview unfolded in a narrow window has the focus, and gives it to the place that is gone to', async ({
  desk,
}) => {
  const { page } = desk;
  await page.setViewportSize({ width: 760, height: 700 });
  await openSample(page);
  await openSection(page, 'requests');
  const cell = box(page, 'requests.newReceived.naturalPerson');
  await cell.fill('7654321');
  await togglePreview(page);
  const unfold = async () => {
    await pane(page).getByRole('button', { name: '展开' }).click();
    await expect(pane(page).getByRole('button', { name: '关闭' })).toBeFocused();
    await expect(cell).toBeHidden();
  };

  await unfold();
  await page.keyboard.press('Control+z');
  await expect(cell).toBeFocused();

  await unfold();
  await openSection(page, 'requests');
  await expect(cell).toBeVisible();

  // What was gone to once is not gone to again when its section is opened later.
  await openSection(page, 'overview');
  await openSection(page, 'requests');
  await expect(cell).toBeVisible();
  await expect(cell).not.toBeFocused();
});
