import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { chromiumPath, mainEntry } from '../app-under-test.ts';
import { usesStandIn } from '../launch.ts';

test.skip(
  !usesStandIn,
  'Real Electron is packed when its executable is renamed; see the list in docs/发布.md.',
);

/** Starts the program as if it were packed; how it ended and what it said. */
async function startPacked(args: readonly string[]): Promise<{ code: number | null; said: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-packed-'));
  const child = spawn(
    resolve('tests/electron-standin/electron'),
    [...args, `--user-data-dir=${folder}`, mainEntry],
    {
      env: { ...process.env, HOME: folder, CHROMIUM_PATH: chromiumPath, ELECTRON_STANDIN_PACKAGED: '1' },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  let said = '';
  child.stderr.on('data', chunk => {
    said += chunk;
  });
  const code = await new Promise<number | null>(ended => child.once('close', ended));
  rmSync(folder, { recursive: true, force: true });
  return { code, said };
}

for (const given of [
  '--remote-debugging-port=9222',
  '--remote-debugging-pipe',
  '--proxy-server=127.0.0.1:8',
]) {
  test(`a packed program started with ${given} says so and ends`, async () => {
    const { code, said } = await startPacked([given]);
    expect(code).toBe(2);
    expect(said).toContain(`启动时带了“${given.split('=')[0]}”`);
  });
}
