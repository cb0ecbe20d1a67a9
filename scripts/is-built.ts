import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const results = ['out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html'];
const sources = ['src', 'assets', 'package.json', 'electron.vite.config.ts', 'vite.renderer.config.ts'];

/** Whether the build in `folder` is complete and no source is newer than it. */
export function isBuilt(folder: string): boolean {
  const built = results.map(result => join(folder, result));
  if (!built.every(existsSync)) return false;
  const oldest = Math.min(...built.map(path => statSync(path).mtimeMs));
  return sources.every(source => newestIn(join(folder, source)) <= oldest);
}

function newestIn(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(0, ...readdirSync(path).map(name => newestIn(join(path, name))));
}
