import { existsSync, statSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';

/**
 * npm run mutation -- <file or folder>… [--sample 300] [--seed 1]
 *
 * Changes the program in one small way after the other and looks whether a test notices. Prints those that none
 * noticed, and the score: of the changes, the share that a test noticed. Without names, all of src/shared.
 */
const { values, positionals } = parseArgs({
  options: {
    sample: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
  },
  allowPositionals: true,
});
const places = positionals.length > 0 ? positionals : ['src/shared'];
const missing = places.filter(place => !existsSync(place));
const count = Number(values.sample);
if (missing.length > 0 || !Number.isInteger(count) || count < 1) {
  console.error(
    missing.length > 0 ? `not here: ${missing.join(', ')}` : `--sample ${values.sample}: how many?`,
  );
  process.exit(2);
}

await new Stryker({
  mutate: places.map(place => (statSync(place).isDirectory() ? `${place}/**/*.ts` : place)),
  plugins: ['@stryker-mutator/vitest-runner', './scripts/mutation/sample-checker.mjs'],
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts' },
  checkers: ['sample'],
  sample: { count, seed: values.seed },
  // Its sandbox needs no tsconfig rewritten, and TypeScript 7 has not the functions it would do that with.
  tsconfigFile: 'no-tsconfig',
  coverageAnalysis: 'perTest',
  concurrency: Math.max(1, Math.min(4, cpus().length - 1)),
  timeoutMS: 20_000,
  dryRunTimeoutMinutes: 15,
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, reportTests: false, skipFull: true },
  ignorePatterns: ['/out', '/dist', '/dist-check'],
  allowEmpty: true,
  // It knows no option of a plugin that declares none.
  warnings: false,
} as ConstructorParameters<typeof Stryker>[0]).runMutationTest();
