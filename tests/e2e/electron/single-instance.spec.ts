import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { blankDraft } from '../../../src/shared/report/draft.ts';
import { writeDraft } from '../../../src/shared/report/draft-file.ts';
import { mainEntry } from '../app-under-test.ts';
import { expect, test } from '../fixtures.ts';

const unit = '某某县双击镇人民政府';
const draft = blankDraft({
  id: 'a4b3e2c1-1111-4222-8333-444455556666',
  format: '2021',
  year: 2025,
  unit,
  now: '2026-01-10T02:00:00.000Z',
});

test('a second start ends at once, brings the first forward and hands it the report', async ({ desk }) => {
  const { app, page, folder, userData } = desk;
  writeFileSync(join(folder, '同事传来的.nianbao'), writeDraft(draft));
  await app.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0];
    window?.minimize();
    window?.once('focus', () => Object.assign(globalThis, { broughtForward: true }));
  });
  const second = spawn(
    app.process().spawnfile,
    [`--user-data-dir=${userData}`, mainEntry, '同事传来的.nianbao'],
    { cwd: folder, env: { ...process.env, HOME: folder } },
  );
  expect(await new Promise(resolve => second.once('exit', resolve))).toBe(0);
  await expect(page.getByText(unit).first()).toBeVisible();
  const state = await app.evaluate(({ BrowserWindow }) => ({
    windows: BrowserWindow.getAllWindows().length,
    minimized: BrowserWindow.getAllWindows()[0]?.isMinimized(),
    broughtForward: 'broughtForward' in globalThis,
  }));
  expect(state).toEqual({ windows: 1, minimized: false, broughtForward: true });
});

test('a report the program is started with is opened', async ({ desk }) => {
  const file = join(desk.folder, '双击打开.nianbao');
  writeFileSync(file, writeDraft(draft));
  const page = await desk.restart([file]);
  await expect(page.getByText(unit).first()).toBeVisible();
});
