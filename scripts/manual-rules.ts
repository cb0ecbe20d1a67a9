import { readFile, writeFile } from 'node:fs/promises';
import { withRulesChapter } from './manual/rules-chapter.ts';

/** Writes the manual's chapter on the rules anew from their records. */
const file = 'docs/使用手册.md';
await writeFile(file, withRulesChapter(await readFile(file, 'utf8')));
