import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formats } from '../src/shared/formats/registry.ts';
import { idsOf, namedIds } from './house/format-ids.ts';

/** Fails where a table, row, column or section of a format is named outside src/shared/formats. */
const home = join('src', 'shared', 'formats');
const files = (await readdir('src', { recursive: true }))
  .filter(name => /\.tsx?$/.test(name))
  .map(name => join('src', name))
  .filter(file => !file.startsWith(home))
  .sort();
const ids = idsOf(formats);
let problems = 0;
for (const file of files) {
  const lang = file.endsWith('x') ? 'tsx' : 'ts';
  for (const { line, words } of namedIds(await readFile(file, 'utf8'), ids, lang)) {
    console.error(`${file}:${line} names ${words}`);
    problems += 1;
  }
}
if (problems > 0) {
  console.error('\nOnly a format names its parts: give it a role in src/shared/formats, and ask for that.');
  process.exitCode = 1;
}
