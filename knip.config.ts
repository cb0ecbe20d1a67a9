import type { KnipConfig } from 'knip';

/**
 * What nothing uses fails npm run check: files, exports, dependencies. It is asked twice: of everything, and with
 * --production of the program alone, where what only a test calls is as dead; an export that its own file uses may
 * there be for a test.
 */
const programAlone = process.argv.includes('--production');

const config: KnipConfig = {
  entry: [
    'src/main/{index,preload}.ts!',
    // Found by its script where scripts are looked at.
    ...(programAlone ? ['src/main/cli/index.ts!'] : []),
    'scripts/*.ts',
    'vitest.mutation.config.ts',
    'scripts/mutation/{sample-checker.mjs,judging.ts}',
    'scripts/bench/pages/*.{ts,tsx}',
    'scripts/torture/page/page.ts',
    'tests/electron-standin/{app,desktop-parts}.cjs',
    'tests/electron-standin/boot.mjs',
    'tests/helpers/make-{import,office,register}-fixtures.ts',
  ],
  project: ['src/**/*.{ts,tsx}!', 'scripts/**/*.{ts,tsx}', 'tests/**/*.{ts,mjs,cjs}'],
  // A type that a signature names is part of it.
  ignoreExportsUsedInFile: programAlone || { interface: true, type: true },
  // Named in strings, to Stryker.
  ignoreDependencies: ['@stryker-mutator/vitest-runner'],
  exclude: ['binaries'],
};

export default config;
