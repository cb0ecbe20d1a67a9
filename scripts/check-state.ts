import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { moduleState } from './house/module-state.ts';

/** Fails where a module of src/shared holds state: its functions answer by their arguments alone. */
const room = 'src/shared';
const files = (await readdir(room, { recursive: true })).filter(name => name.endsWith('.ts')).sort();
let problems = 0;
for (const name of files) {
  const file = join(room, name);
  for (const { line, reason } of moduleState(await readFile(file, 'utf8'))) {
    console.error(`${file}:${line} ${reason}`);
    problems += 1;
  }
}
if (problems > 0) {
  console.error(`\n${room} keeps no state at module level: pass it, or hold it in the open report.`);
  process.exitCode = 1;
}
