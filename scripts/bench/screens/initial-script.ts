import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Row } from '../measure.ts';

/** The script the first screen waits for: what index.html names, and what that imports at once. */
export function initialScript(builds: readonly string[]): Row {
  const values = builds.map(kilobytesOf);
  return { name: 'initial script, gzip', unit: 'KB', values, target: 180, runs: 1 };
}

function kilobytesOf(built: string): number {
  const page = readFileSync(join(built, 'index.html'), 'utf8');
  const named = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].flatMap(
    match => match[1] ?? [],
  );
  const wanted = new Set(named);
  for (const file of wanted) {
    const source = readFileSync(join(built, file), 'utf8');
    for (const match of source.matchAll(/(?:^|;|\})import[^"'`()]*["']\.\/([^"']+\.js)["']/g)) {
      wanted.add(`assets/${match[1]}`);
    }
  }
  return [...wanted].reduce((sum, file) => sum + gzipSync(readFileSync(join(built, file))).length, 0) / 1024;
}
