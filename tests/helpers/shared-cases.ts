import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * The absolute path of a real input in ../shared/cases, e.g. `xiaojing-2020.txt`; undefined where the project
 * stands alone. A test that needs one says so in its name and is skipped without it:
 * `test.skipIf(!path)('reads the seed (needs ../shared/cases)', …)`.
 */
export function sharedCase(name: string): string | undefined {
  return existing(`../shared/cases/${name}`);
}

/** The absolute path of a file in ../shared/reference; undefined where the project stands alone. */
export function sharedReference(name: string): string | undefined {
  return existing(`../shared/reference/${name}`);
}

function existing(besideProject: string): string | undefined {
  const path = fileURLToPath(new URL(`../../${besideProject}`, import.meta.url));
  if (existsSync(path)) return path;
  console.warn(`skipping what needs ${besideProject}, which is not here`);
  return undefined;
}
