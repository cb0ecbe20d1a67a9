import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const electronFolder = dirname(require.resolve('electron/package.json'));

/** The path of Electron's executable, or undefined where only its npm package is here. */
export function findElectron(): string | undefined {
  const pathFile = join(electronFolder, 'path.txt');
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : undefined;
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const path = override ? join(override, name ?? 'electron') : name && join(electronFolder, 'dist', name);
  return path && existsSync(path) ? path : undefined;
}

/**
 * Lets Electron's own installer fetch the executable, once; it honours ELECTRON_MIRROR and its cache.
 * @param longest milliseconds after which the attempt is given up
 */
export async function installElectron(longest: number): Promise<string | undefined> {
  const installer = spawn(process.execPath, [join(electronFolder, 'install.js')], {
    stdio: 'ignore',
    timeout: longest,
  });
  await new Promise(resolve => installer.once('exit', resolve).once('error', resolve));
  return findElectron();
}
