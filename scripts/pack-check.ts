// npm run pack-check [-- --e2e]: packs the built program for Linux and Windows with the real configuration on a
// stand-in distribution and inspects what would be shipped; with --e2e all specs run on the files taken out of the
// package, which are what users get.
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import asar from '@electron/asar';
import { checkPackage } from './pack/check-package.ts';

const output = resolve('dist-check');
rmSync(output, { recursive: true, force: true });

const problems: string[] = [];
for (const platform of ['linux', 'win32'] as const) {
  const checked = await checkPackage(process.cwd(), platform, output);
  problems.push(...checked.problems.map(problem => `${platform}: ${problem}`));
  const size = existsSync(checked.archive) ? statSync(checked.archive).size : 0;
  console.log(`${platform}: app.asar ${size} bytes, ${checked.problems.length} problems`);
}

if (problems.length === 0 && process.argv.includes('--e2e')) {
  const extracted = join(output, 'extracted');
  asar.extractAll(join(output, 'linux-unpacked/resources/app.asar'), extracted);
  const { status } = spawnSync('npx', ['playwright', 'test'], {
    stdio: 'inherit',
    env: { ...process.env, E2E_APP: extracted },
    shell: process.platform === 'win32',
  });
  if (status !== 0) problems.push('the specs fail on the packed program');
}

for (const problem of problems) console.error(`✖ ${problem}`);
process.exit(problems.length > 0 ? 1 : 0);
