// npm run pack-check [-- --e2e]: packs the built program for Linux and Windows with the real configuration on a
// stand-in distribution and inspects what would be shipped; with --e2e the host's specs run on the files taken out
// of the package.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import asar from '@electron/asar';
import { inspectAsar } from './pack/inspect-asar.ts';
import { inspectDistribution } from './pack/inspect-distribution.ts';
import { inspectIcons } from './pack/inspect-icons.ts';
import { packUnpacked } from './pack/pack.ts';

const output = resolve('dist-check');
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
rmSync(output, { recursive: true, force: true });

const problems: string[] = [...inspectIcons('assets/icons')];
for (const platform of ['linux', 'win32'] as const) {
  const { ok, folder, said } = packUnpacked(process.cwd(), platform, output);
  if (!ok) {
    problems.push(`${platform}: electron-builder refused:\n${said}`);
    continue;
  }
  const archive = join(folder, 'resources/app.asar');
  const found = [...inspectAsar(archive, version), ...(await inspectDistribution(folder, platform))];
  problems.push(...found.map(problem => `${platform}: ${problem}`));
  console.log(`${platform}: app.asar ${statSync(archive).size} bytes, ${found.length} problems`);
}

if (problems.length === 0 && process.argv.includes('--e2e')) {
  const extracted = join(output, 'extracted');
  asar.extractAll(join(output, 'linux-unpacked/resources/app.asar'), extracted);
  const { status } = spawnSync('npx', ['playwright', 'test', '--project=electron', 'tests/e2e/electron'], {
    stdio: 'inherit',
    env: { ...process.env, E2E_APP: extracted },
    shell: process.platform === 'win32',
  });
  if (status !== 0) problems.push('the specs fail on the packed program');
}

for (const problem of problems) console.error(`✖ ${problem}`);
process.exit(problems.length > 0 ? 1 : 0);
