import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { expect, test } from '../fixtures.ts';

const bounds = { x: 60, y: 40, width: 1200, height: 800 };

function stateOf(app: ElectronApplication) {
  return app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    return { bounds: window?.getNormalBounds(), zoom: window?.webContents.getZoomFactor() };
  });
}

test('place, size and zoom are there again after the program was killed', async ({ desk }) => {
  await desk.app.evaluate(({ BrowserWindow, Menu }, wanted) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.unmaximize();
    window?.setBounds(wanted);
    Menu.getApplicationMenu()?.getMenuItemById('zoom-in')?.click();
    Menu.getApplicationMenu()?.getMenuItemById('zoom-in')?.click();
  }, bounds);
  const file = join(desk.userData, 'window.json');
  await expect(() => {
    expect(existsSync(file)).toBe(true);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ bounds, zoom: 1.25 });
  }).toPass();
  await desk.kill();
  expect(await stateOf(desk.app)).toEqual({ bounds, zoom: 1.25 });
});

test("a damaged file of the window's state is ignored", async ({ desk }) => {
  writeFileSync(join(desk.userData, 'window.json'), '{"bounds":');
  await desk.kill();
  const { zoom } = await stateOf(desk.app);
  expect(zoom).toBe(1);
});
