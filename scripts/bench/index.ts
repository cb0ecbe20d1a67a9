import { benchChecks } from './checks.ts';
import { benchCliStart } from './cli-start.ts';
import { benchExport } from './export.ts';
import { benchImport } from './import.ts';
import type { Bench, Measurement } from './measure.ts';
import { benchScreens } from './screens.ts';
import { benchTextChecks } from './text-checks.ts';

/** Every bench, in the order in which they are printed. */
const benches: Readonly<Record<string, Bench>> = {
  checks: benchChecks,
  words: benchTextChecks,
  import: benchImport,
  export: benchExport,
  cli: benchCliStart,
  screens: benchScreens,
};

/** Those named on the command line, or all. */
const named = process.argv.slice(2);
const unknown = named.filter(name => !(name in benches));
if (unknown.length > 0) {
  console.error(`no such bench: ${unknown.join(', ')}; there are ${Object.keys(benches).join(', ')}`);
  process.exit(2);
}

const columns = [52, 12, 12, 8] as const;

function line(...texts: readonly string[]): string {
  return texts
    .map((text, index) => (index === 0 ? text.padEnd(columns[0]) : text.padStart(columns[index] ?? 0)))
    .join('');
}

function inWords({ name, median, target, unit, runs }: Measurement): string {
  const verdict = target !== undefined && median > target ? '  over its target' : '';
  const limit = target === undefined ? '' : `≤ ${target} ${unit}`;
  return line(name, `${median.toFixed(2)} ${unit}`, limit, String(runs)) + verdict;
}

console.log(line('', 'median', 'target', 'runs'));
for (const [name, bench] of Object.entries(benches)) {
  if (named.length > 0 && !named.includes(name)) continue;
  for (const measurement of await bench()) console.log(inWords(measurement));
}
