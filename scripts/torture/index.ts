import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findChromium } from '../machine/find-chromium.ts';
import { corruptionRounds } from './corruption-rounds.ts';
import { killRounds } from './kill-rounds.ts';
import { largeLibrary, quantile } from './large-library.ts';
import { servePage } from './serve-page.ts';
import { tornLogRounds } from './torn-log-rounds.ts';

/**
 * npm run torture [-- --kills 200 --torn 10 --corruptions 60 --backups 100 --histories 1000 --drafts 1000 --versions 20]
 *
 * Breaks the library of drafts in a real Chromium, and the writing of backups, in every way there is and
 * prints what became of it; exit 1 where anything was lost without a word. 0 leaves a part out.
 */
const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    torn: { type: 'string', default: '10' },
    corruptions: { type: 'string', default: '60' },
    backups: { type: 'string', default: '100' },
    histories: { type: 'string', default: '1000' },
    drafts: { type: 'string', default: '1000' },
    versions: { type: 'string', default: '20' },
  },
});

async function torture(executable: string, url: string, folder: string): Promise<boolean> {
  const results = [
    await kill(executable, url, join(folder, 'kills')),
    await tear(executable, url, join(folder, 'torn')),
    await corrupt(executable, url, join(folder, 'corruptions')),
    killBackups(),
    putBack(),
    await fill(executable, url, join(folder, 'large')),
  ];
  return results.every(Boolean);
}

async function kill(executable: string, url: string, profile: string): Promise<boolean> {
  const rounds = Number(values.kills);
  if (rounds === 0) return true;
  const report = await killRounds({ executable, url, profile, rounds, onRound: progress('kill') });
  const ages = report.lostAges;
  console.log(`${rounds} kills: ${report.typed} keys typed, ${report.shown} saves shown as done.`);
  console.log(`  keys lost in ${ages.length} kills; the oldest of them was typed before the kill by`);
  console.log(
    `  p50 ${quantile(ages, 0.5)} ms, p95 ${quantile(ages, 0.95)} ms, at most ${Math.max(0, ...ages)} ms.`,
  );
  for (const violation of report.violations) console.log(`  VIOLATED: ${violation}`);
  return report.violations.length === 0;
}

async function tear(executable: string, url: string, profile: string): Promise<boolean> {
  const rounds = Number(values.torn);
  if (rounds === 0) return true;
  const violations = await tornLogRounds({ executable, url, profile, rounds });
  console.log(
    `${rounds} torn logs: the work after them is ${violations.length === 0 ? 'there' : 'NOT there'}.`,
  );
  for (const violation of violations) console.log(`  VIOLATED: ${violation}`);
  return violations.length === 0;
}

async function corrupt(executable: string, url: string, folder: string): Promise<boolean> {
  const rounds = Number(values.corruptions);
  if (rounds === 0) return true;
  const onRound = progress('corruption');
  const outcomes = await corruptionRounds({ executable, url, folder, rounds, drafts: 100, onRound });
  const count = (outcome: string) => outcomes.filter(found => found.outcome === outcome).length;
  console.log(`${rounds} damaged libraries: ${count('whole')} whole, ${count('reported')} reported.`);
  for (const { damage, outcome, details } of outcomes) {
    if (outcome === 'silent') console.log(`  SILENT: ${damage}: ${details}`);
  }
  return count('silent') === 0;
}

/** The backups have tests of their own, which are told to take longer. */
function passes(tests: readonly string[], rounds: number): boolean {
  const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));
  const { status } = spawnSync(process.execPath, [vitest, 'run', ...tests, '--reporter=dot'], {
    env: { ...process.env, TORTURE_ROUNDS: String(rounds) },
    stdio: 'inherit',
  });
  return status === 0;
}

function killBackups(): boolean {
  const rounds = Number(values.backups);
  if (rounds === 0) return true;
  const sound = passes(['tests/main/backups/killed-writes.test.ts'], rounds);
  console.log(
    `${rounds} kills while writing backups: every complete backup ${sound ? 'opens' : 'does NOT open'}.`,
  );
  return sound;
}

/** Old copies of the program's data put back, two computers with one backup folder, and wrong clocks. */
function putBack(): boolean {
  const rounds = Number(values.histories);
  if (rounds === 0) return true;
  const sound = passes(['tests/torture/put-back.test.ts', 'tests/torture/interleavings.test.ts'], rounds);
  const what = sound ? 'nothing shown as saved is nowhere' : 'something shown as saved is NOWHERE';
  console.log(`${rounds} histories of two computers, one backup folder and old copies: ${what}.`);
  return sound;
}

async function fill(executable: string, url: string, profile: string): Promise<boolean> {
  const [drafts, versions] = [Number(values.drafts), Number(values.versions)];
  if (drafts === 0) return true;
  const { bytes, times } = await largeLibrary({ executable, url, profile, drafts, versions });
  console.log(`${drafts} drafts of ${versions} versions: ${(bytes / 1e6).toFixed(1)} MB on the disk.`);
  for (const [what, { p50, p95 }] of Object.entries(times)) {
    console.log(`  ${what}: p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms`);
  }
  const slow = (times.list?.p95 ?? 0) > 200 || (times.open?.p95 ?? 0) > 100;
  if (slow) console.log('  TOO SLOW: listing takes at most 200 ms, opening 100 ms.');
  if (bytes > 100e6) console.log('  TOO LARGE: at most 100 MB.');
  return !slow && bytes <= 100e6;
}

function progress(what: string): (round: number) => void {
  return round => process.stderr.write(round % 20 === 0 ? `${what} ${round}\n` : '');
}

// Stopped by hand: the browsers are cleared away as at any other end.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

const executable = findChromium();
if (!executable) {
  console.error('No Chromium here: install one, or name it in CHROMIUM.');
  process.exitCode = 2;
} else {
  const page = await servePage();
  const folder = await mkdtemp(join(tmpdir(), 'torture-'));
  const sound = await torture(executable, page.url, folder);
  await page.close();
  await rm(folder, { recursive: true, force: true });
  console.log(sound ? 'Nothing was lost without a word.' : 'Something was lost.');
  process.exitCode = sound ? 0 : 1;
}
