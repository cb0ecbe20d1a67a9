import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { placesIn } from './places.ts';
import { sampledRanges } from './sample.ts';

/**
 * npm run mutation -- <folder, file or file:line-line>… [--sample 60] [--seed 1] [--tests tests/shared]
 *
 * Changes the program in one small way after the other and looks whether a test notices. Prints those that none
 * noticed, and the score: of the changes, the share that a test noticed. Without names, all of src/shared. A room
 * is judged by its own tests, the folder under tests that is named like it, unless --tests names others.
 */
const { values, positionals } = parseArgs({
  options: {
    sample: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    tests: { type: 'string', multiple: true },
  },
  allowPositionals: true,
});
const places = placesIn(positionals.length > 0 ? positionals : ['src/shared']);
const tests = values.tests ?? [...new Set(places.map(place => place.tests))];
const missing = [...places.map(({ path }) => path), ...tests].filter(path => !existsSync(path));
const count = Number(values.sample);
if (missing.length > 0 || !Number.isInteger(count) || count < 1) {
  console.error(
    missing.length > 0 ? `not here: ${missing.join(', ')}` : `--sample ${values.sample}: how many?`,
  );
  process.exit(2);
}

const sample = { count, seed: values.seed };
await new Stryker({
  mutate: [...(await sampledRanges(places, sample))],
  plugins: ['@stryker-mutator/vitest-runner', './scripts/mutation/sample-checker.mjs'],
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts' },
  testFiles: tests.map(path => (path.endsWith('.ts') ? path : `${path}/**/*.test.ts`)),
  checkers: ['sample'],
  sample,
  // Its sandbox needs no tsconfig rewritten, and TypeScript 7 has not the functions it would do that with.
  tsconfigFile: 'no-tsconfig',
  coverageAnalysis: 'perTest',
  // See judging.ts.
  disableBail: true,
  // A second one would make the first slower than its time allows on a PC of two cores.
  concurrency: 1,
  // A mutant that loops is found by how often it is reached; one on a busy machine is only slow.
  timeoutMS: 180_000,
  dryRunTimeoutMinutes: 15,
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, skipFull: true },
  ignorePatterns: ['/out', '/dist', '/dist-check'],
  allowEmpty: true,
  // It knows no option of a plugin that declares none.
  warnings: false,
} as ConstructorParameters<typeof Stryker>[0]).runMutationTest();
