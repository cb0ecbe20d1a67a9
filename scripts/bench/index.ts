import { benchChecks } from './checks.ts';
import { benchCliStart } from './cli-start.ts';
import { benchExport } from './export.ts';
import { benchImport } from './import.ts';
import type { Bench, Measurement } from './measure.ts';
import { benchScreens } from './screens.ts';
import { benchTextChecks } from './text-checks.ts';

/** Every bench, in the order in which they are printed. */
const benches: readonly Bench[] = [
  benchChecks,
  benchTextChecks,
  benchImport,
  benchExport,
  benchCliStart,
  benchScreens,
];

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
for (const bench of benches) {
  for (const measurement of await bench()) console.log(inWords(measurement));
}
