import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { serveApp } from '../../../scripts/browser-host/serve-app.ts';
import { rendererFolder } from '../app-under-test.ts';
import { openProfile } from '../browser-host.ts';
import { box, newReport, openSection, waitUntilSaved } from '../steps.ts';

/** The program served out of files of the test's own, which it may damage, by a server that it may end. */
interface OwnProgram {
  readonly page: Page;
  /** Makes the script of this name unreadable; answers how to mend it. */
  damage(name: string): () => void;
  /** Ends the server; nothing more is served. */
  endServer(): Promise<void>;
  /** The scripts of the page that were not asked for yet. */
  missing(): Promise<readonly string[]>;
  open(): Promise<void>;
}

/** The scripts that the page's own lead to; what only the worker leads to (the readers of files) it fetches itself. */
function scriptsOfPage(files: string): readonly string[] {
  const all = readdirSync(join(files, 'assets')).filter(each => each.endsWith('.js') && !/worker/.test(each));
  const reached = new Set<string>();
  const follow = (text: string): void => {
    for (const script of all) {
      if (reached.has(script) || !text.includes(script)) continue;
      reached.add(script);
      follow(readFileSync(join(files, 'assets', script), 'utf8'));
    }
  };
  follow(readFileSync(join(files, 'index.html'), 'utf8'));
  return [...reached];
}

const test = base.extend<{ readonly program: OwnProgram }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from it
  program: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'nianbao-parts-'));
    const files = join(folder, 'renderer');
    cpSync(rendererFolder, files, { recursive: true });
    const assets = join(files, 'assets');
    const served = await serveApp(files, 0);
    const context = await openProfile(join(folder, 'profile'));
    const page = context.pages()[0] ?? (await context.newPage());
    await use({
      page,
      damage: name => {
        const file = readdirSync(assets).find(each => each.startsWith(`${name}-`) && each.endsWith('.js'));
        if (!file) throw new Error(`no script is called ${name}`);
        const whole = readFileSync(join(assets, file));
        writeFileSync(join(assets, file), whole.subarray(0, whole.length / 2));
        return () => writeFileSync(join(assets, file), whole);
      },
      endServer: () => served.close(),
      missing: async () => {
        const asked = await page.evaluate(() =>
          performance.getEntriesByType('resource').map(({ name }) => name),
        );
        return scriptsOfPage(files).filter(script => !asked.some(address => address.endsWith(script)));
      },
      open: async () => {
        await page.goto(served.address);
      },
    });
    await context.close();
    await served.close().catch(() => undefined);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  },
});

const unit = '青山县云溪镇人民政府';
const cell = 'requests.newReceived.naturalPerson';

async function startReport(page: Page): Promise<void> {
  await newReport(page, unit, 2024);
  await openSection(page, 'requests');
  await box(page, cell).fill('5');
  await waitUntilSaved(page);
}

async function chooseFromMore(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: /更多/ }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

const notLoaded = '程序的一部分没有打开';

test('everything is fetched when the page is idle: with the server gone, all of it still opens', async ({
  program,
}) => {
  test.setTimeout(90_000);
  const { page } = program;
  await program.open();
  await startReport(page);
  await expect.poll(() => program.missing(), { timeout: 20_000 }).toEqual([]);
  await program.endServer();
  for (const item of [
    '与上年对比',
    '历史版本',
    '数字体检',
    '备份与恢复',
    '设置',
    '使用手册',
    '键盘操作',
    '关于年报助手',
  ]) {
    await chooseFromMore(page, item);
    await expect(page.getByRole('dialog', { name: item })).toBeVisible();
    await page.keyboard.press('Escape');
  }
  await box(page, cell).fill('6');
  await waitUntilSaved(page);
  // The worker that makes documents is started when it is asked for, and cannot be any more.
  await page.keyboard.press('Control+e');
  const dialog = page.getByRole('dialog', { name: '导出报告' });
  await dialog.getByRole('checkbox', { name: /仍要导出/ }).check();
  await dialog.getByRole('button', { name: '导出 Word' }).click();
  await expect(dialog.getByText('程序处理文件的部分没有启动起来')).toBeVisible();
});

test('a dialog whose script is damaged says so over the screen, which goes on, and is there once mended', async ({
  program,
}) => {
  const { page } = program;
  const mend = program.damage('settings-dialog');
  await program.open();
  await startReport(page);
  await chooseFromMore(page, '设置');
  const dialog = page.getByRole('dialog', { name: notLoaded });
  await expect(dialog).toContainText('已保存的内容都在');
  await dialog.getByRole('button', { name: '关闭' }).last().click();
  await expect(dialog).toBeHidden();
  await box(page, cell).fill('6');
  await chooseFromMore(page, '键盘操作');
  await expect(page.getByRole('dialog', { name: '键盘操作' })).toBeVisible();
  await page.keyboard.press('Escape');
  await chooseFromMore(page, '设置');
  mend();
  await dialog.getByRole('button', { name: '重新打开' }).click();
  await expect(box(page, cell)).toHaveValue('6');
  await chooseFromMore(page, '设置');
  await expect(page.getByRole('dialog', { name: '设置' })).toBeVisible();
});

test('an editor whose script is damaged is no white window, and the reports are there once it is mended', async ({
  program,
}) => {
  const { page } = program;
  await program.open();
  await startReport(page);
  const mend = program.damage('editor-screen');
  await page.reload();
  const alert = page.getByRole('alert').filter({ hasText: notLoaded });
  await expect(alert).toContainText('已保存的内容都在');
  await alert.getByRole('button', { name: '报修信息' }).click();
  await expect(alert.getByRole('textbox')).toHaveValue(/screen\.error\.PartNotLoaded/);
  mend();
  await alert.getByRole('button', { name: '重新打开' }).click();
  await expect(box(page, cell)).toHaveValue('5');
});

test('a preview whose script is damaged leaves the paper as it is', async ({ program }) => {
  const { page } = program;
  program.damage('preview-pane');
  await program.open();
  await startReport(page);
  await page.getByRole('button', { name: '预览' }).click();
  await expect(page.getByRole('alert').filter({ hasText: notLoaded })).toBeVisible();
  await box(page, cell).fill('6');
  await waitUntilSaved(page);
});

test('commands whose script is damaged say so, and nothing is lost', async ({ program }) => {
  const { page } = program;
  program.damage('commands');
  await program.open();
  await page.getByRole('button', { name: '新建年度报告' }).click();
  await expect(page.getByRole('alert').filter({ hasText: notLoaded })).toContainText('报告不会丢');
});

test('a program that cannot start says so in the place of a white window', async ({ program }) => {
  const { page } = program;
  program.damage('start');
  await program.open();
  await expect(page.getByRole('alert')).toContainText('年报助手没有打开，已保存的报告都在', {
    timeout: 10_000,
  });
});
