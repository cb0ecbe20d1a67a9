import { parseArgs } from 'node:util';
import { benchChecks } from './checks.ts';
import { benchCli } from './cli.ts';
import { benchCounty } from './county.ts';
import { benchExport } from './export.ts';
import { benchImport } from './import.ts';
import { heading, inWords } from './print-rows.ts';
import { benchScreens } from './screens.ts';
import { type Bench, openSubject } from './subject.ts';

/**
 * npm run bench [-- <name>…] [--against <folder of another built checkout>]
 *
 * Every figure stands beside a yardstick of the same run, and its target is a ratio to that: a figure alone says
 * as much of the machine as of the program. Another build is measured in turns with this one.
 */
const benches: Readonly<Record<string, Bench>> = {
  checks: benchChecks,
  import: benchImport,
  export: benchExport,
  cli: benchCli,
  county: benchCounty,
  screens: benchScreens,
};

const { values, positionals } = parseArgs({
  options: { against: { type: 'string' } },
  allowPositionals: true,
});
const unknown = positionals.filter(name => !(name in benches));
if (unknown.length > 0) {
  console.error(`no such bench: ${unknown.join(', ')}; there are ${Object.keys(benches).join(', ')}`);
  process.exit(2);
}

const subjects = [await openSubject('.')];
if (values.against !== undefined) subjects.push(await openSubject(values.against));
console.log(heading(subjects.length > 1));
for (const [name, bench] of Object.entries(benches)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  for await (const row of bench(subjects)) console.log(inWords(row));
}
