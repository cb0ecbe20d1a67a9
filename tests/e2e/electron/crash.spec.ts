import type { ElectronApplication } from '@playwright/test';
import { expect, test } from '../fixtures.ts';

/** Answers every message box with one button, and keeps what they said. */
function answerBoxes(app: ElectronApplication, button: number): Promise<void> {
  return app.evaluate(({ dialog }, response) => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    dialog.showMessageBox = (async (...args: unknown[]) => {
      said.push((args.pop() as { message: string }).message);
      return { response, checkboxChecked: false };
    }) as typeof dialog.showMessageBox;
  }, button);
}

function said(app: ElectronApplication): Promise<readonly string[]> {
  return app.evaluate(() => (globalThis as { said?: string[] }).said ?? []);
}

/** The page answers, asked from the main process: Playwright's own page does not outlive a crash. */
function pageAnswers(app: ElectronApplication): Promise<boolean> {
  return app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (!contents || contents.isCrashed()) return false;
    const there = "document.querySelector('#root')?.childElementCount > 0";
    return contents.executeJavaScript(there).catch(() => false);
  });
}

async function crashPage(app: ElectronApplication): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }) =>
      new Promise<void>(resolve => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        contents?.once('render-process-gone', () => resolve());
        contents?.forcefullyCrashRenderer();
      }),
  );
}

test('a page whose process crashed is there again, with a message; one that keeps crashing asks', async ({
  desk,
}) => {
  const { app } = desk;
  await answerBoxes(app, 0);
  await desk.page.evaluate(() => localStorage.setItem('typed', '3'));
  for (let crash = 0; crash < 4; crash += 1) {
    await crashPage(app);
    await expect.poll(() => pageAnswers(app)).toBe(true);
  }
  expect(await said(app)).toEqual([
    '窗口刚才意外停止，已经重新打开。',
    '窗口刚才意外停止，已经重新打开。',
    '窗口刚才意外停止，已经重新打开。',
    '窗口接连几次意外停止。',
  ]);
  const typed = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript("localStorage.getItem('typed')"),
  );
  expect(typed).toBe('3');
});

test('the window waits for the page to store what was typed, and asks where it could not', async ({
  desk,
}) => {
  const { app, page } = desk;
  await page.evaluate(() => {
    window.desktop?.onCloseRequested(async () => {
      const tries = Number(document.body.dataset.tries ?? 0) + 1;
      document.body.dataset.tries = String(tries);
      await new Promise(resolve => setTimeout(resolve, 200));
      if (tries === 1) return { kind: 'failed', message: '磁盘已满。' };
      return { kind: 'done' };
    });
  });
  await answerBoxes(app, 0);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await expect.poll(() => said(app)).toEqual(['最后的修改还没有保存好，要现在关闭吗？']);
  expect(await pageAnswers(app)).toBe(true);
  const ended = new Promise(resolve => app.process().once('exit', resolve));
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await ended;
});

test('a page that hangs cannot keep the window open', async ({ desk }) => {
  const { app, page } = desk;
  await page.evaluate(() => {
    window.desktop?.onCloseRequested(() => new Promise(() => {}));
  });
  await answerBoxes(app, 1);
  const ended = new Promise(resolve => app.process().once('exit', resolve));
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await ended;
});
