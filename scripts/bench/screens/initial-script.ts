import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Measurement } from '../measure.ts';

/** The script the first screen waits for: what index.html names, and what that imports at once. */
export function initialScript(built: string): Measurement {
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
  const bytes = [...wanted].reduce((sum, file) => sum + gzipSync(readFileSync(join(built, file))).length, 0);
  const files = readdirSync(join(built, 'assets')).filter(file => file.endsWith('.js')).length;
  return {
    name: `screens: initial script, gzip (${wanted.size} of ${files} files)`,
    median: bytes / 1024,
    target: 180,
    unit: 'KB',
    runs: 1,
  };
}
