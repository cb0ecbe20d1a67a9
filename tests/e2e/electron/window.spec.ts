import { expect, test } from '../fixtures.ts';
import { usesStandIn } from '../launch.ts';
import { chooseFromMenuBar } from '../steps.ts';

test('the window shows the program and gives its page the contract and nothing of Node', async ({ desk }) => {
  const page = await desk.page.evaluate(async () => {
    const scope = window as unknown as Record<string, unknown>;
    return {
      host: window.desktop?.capabilities.host,
      info: await window.desktop?.getAppInfo(),
      node: ['require', 'process', 'module', 'Buffer', 'global'].filter(name => name in scope),
      // What the preload keeps to itself: its own world is not this one.
      preload: ['ipcRenderer', 'contextBridge', 'electron', '__standinOut', '__standinIn'].filter(
        n => n in scope,
      ),
      secure: window.isSecureContext,
    };
  });
  expect(page.host).toBe('electron');
  expect(page.info).toMatchObject({ kind: 'info', name: '年报助手' });
  expect(page.node).toEqual([]);
  expect(page.preload).toEqual([]);
  expect(page.secure).toBe(true);
});

test('the page cannot change the contract it is given', async ({ desk }) => {
  const changed = await desk.page.evaluate(() => {
    const desktop = window.desktop as unknown as { capabilities: { pdf: boolean } };
    const before = desktop.capabilities.pdf;
    try {
      desktop.capabilities.pdf = !before;
    } catch {
      // Frozen: refused either silently or aloud.
    }
    return (window.desktop as unknown as { capabilities: { pdf: boolean } }).capabilities.pdf !== before;
  });
  expect(changed).toBe(false);
});

test('the window is locked as the options say', async ({ desk }) => {
  const url = await desk.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(window => window.webContents.getURL()),
  );
  expect(url).toEqual(['app://nianbao/index.html']);
});

test('a menu item reaches the page, and the title follows the document', async ({ desk }) => {
  await desk.page.evaluate(() => {
    window.desktop?.onMenu(command => {
      document.body.dataset.heard = command;
    });
  });
  await chooseFromMenuBar(desk, 'about');
  await expect(desk.page.locator('body')).toHaveAttribute('data-heard', 'about');
  await desk.page.evaluate(() =>
    window.desktop?.setDocument({ title: '某某镇人民政府 2025年', unsaved: false }),
  );
  const title = await desk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle());
  expect(title).toBe('某某镇人民政府 2025年 - 年报助手');
});

test('the engine is the one this run claims', async ({ desk }) => {
  // process.versions.electron is imitated by the stand-in; this is not.
  const standIn = await desk.app.evaluate(() => '__electronStandin' in globalThis);
  expect(standIn).toBe(usesStandIn);
});
