import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import type { Desk } from './desk.ts';

/** What a user does on the screens, by the words and places a user knows. */

/** Opens the findings of a section in the panel, which are folded while another section is at hand. */
export async function unfoldFindings(page: Page, section: string): Promise<void> {
  const panel = page.getByRole('complementary', { name: '核对结果' });
  await panel.getByRole('region', { name: section }).locator('summary').first().click();
}

/** Begins a report from the library and waits for its first page. */
export async function newReport(page: Page, unit: string, year: number): Promise<void> {
  await page.getByRole('button', { name: '新建年度报告' }).click();
  const dialog = page.getByRole('dialog', { name: '新建年度报告' });
  await dialog.getByLabel('机关全称').fill(unit);
  await dialog.getByLabel('报告年度').fill(String(year));
  await dialog.getByRole('button', { name: '新建', exact: true }).click();
  await expect(page.getByRole('heading', { name: `${unit} ${year}年`, exact: true })).toBeVisible();
}

/** Opens the sample report from an empty library and waits for it. */
export async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: '打开示例报告看看' }).click();
  await expect(page.locator('nav [data-section][aria-current]')).toBeVisible();
}

/** Opens a section by its id in the navigation. */
export async function openSection(page: Page, section: string): Promise<void> {
  await page.locator(`nav [data-section="${section}"]`).click();
  await expect(page.locator(`nav [data-section="${section}"]`)).toHaveAttribute('aria-current', 'page');
}

/** The box of a cell. */
export function box(page: Page, cell: string): Locator {
  return page.locator(`input[data-id="${cell}"]`);
}

/** What stands in every box of the open table. */
export function figuresOnScreen(page: Page): Promise<Record<string, string>> {
  return page
    .locator('input[data-id]')
    .evaluateAll(boxes =>
      Object.fromEntries(boxes.map(each => [each.getAttribute('data-id'), (each as HTMLInputElement).value])),
    );
}

/** The cell that has the focus. */
export function focusedCell(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute('data-id') ?? null);
}

/** Waits until everything typed is stored. */
export async function waitUntilSaved(page: Page): Promise<void> {
  await expect(page.getByText(/已保存/)).toBeVisible();
}

/** Makes the text of the program as large as the settings name it. */
export async function setTextSize(page: Page, size: string): Promise<void> {
  const dialog = await openFromMenu(page, '设置');
  await dialog.getByRole('radio', { name: size, exact: true }).check();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
}

/** Opens a dialog from 更多; both have the same name. */
export async function openFromMenu(page: Page, item: string): Promise<Locator> {
  await page.getByRole('button', { name: /更多/ }).click();
  await page.getByRole('menuitem', { name: item }).click();
  return page.getByRole('dialog', { name: item });
}

/** Chooses an item of the menu bar that Electron has. */
export async function chooseFromMenuBar({ app }: Desk, id: string): Promise<void> {
  await app.evaluate(({ Menu }, item) => Menu.getApplicationMenu()?.getMenuItemById(item)?.click(), id);
}

/** Saves every report into a file, as for a USB stick, and puts it where the test can choose it. */
export async function backUpByHand(desk: Desk, name = 'U盘备份.nianbao'): Promise<string> {
  const dialog = await openFromMenu(desk.page, '备份与恢复');
  const { bytes } = await desk.save(() => dialog.getByRole('button', { name: '备份到…' }).click());
  await desk.page.keyboard.press('Escape');
  const file = join(desk.folder, name);
  writeFileSync(file, bytes);
  return file;
}

/** A second window on the same report that cannot say what it stores, as one of a frozen tab. */
export async function openMutedWindow(page: Page): Promise<Page> {
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.evaluate(() => {
    BroadcastChannel.prototype.postMessage = () => undefined;
  });
  return other;
}

/** Puts something on the clipboard as if it had been copied in another program. */
export async function putOnClipboard(page: Page, text: string, html?: string): Promise<void> {
  const copied = await page.evaluate(
    ([plain, rich]) => {
      document.addEventListener(
        'copy',
        event => {
          event.clipboardData?.setData('text/plain', plain ?? '');
          if (rich !== undefined) event.clipboardData?.setData('text/html', rich);
          event.preventDefault();
          event.stopImmediatePropagation();
        },
        { capture: true, once: true },
      );
      return document.execCommand('copy');
    },
    [text, html] as const,
  );
  expect(copied).toBe(true);
}
