import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * Fails where a screen, work, or the command line leaves the formats out of a call: the parameter's default is the
 * official formats, for tests and tools, and an installed format would be missing without anybody noticing. The
 * sources are compiled once more without these defaults.
 */
const copy = mkdtempSync(join(tmpdir(), 'nianbao-formats-'));
try {
  cpSync('src', join(copy, 'src'), { recursive: true });
  for (const shared of ['node_modules', 'assets', 'docs', 'package.json']) {
    symlinkSync(resolve(shared), join(copy, shared));
  }
  const { compilerOptions } = JSON.parse(readFileSync('tsconfig.json', 'utf8'));
  const options = { ...compilerOptions, noUnusedLocals: false };
  writeFileSync(join(copy, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, include: ['src'] }));
  for (const name of readdirSync('src', { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(name)) continue;
    const file = join(copy, 'src', name);
    const text = readFileSync(file, 'utf8');
    const without = text.replace(/(: (?:FormatRegistry|ReadableFormats)) = officialFormats\b/g, '$1');
    if (without !== text) writeFileSync(file, without);
  }
  const tsc = resolve('node_modules/.bin/tsc');
  const { stdout } = spawnSync(tsc, ['-p', copy, '--pretty', 'false'], { cwd: copy, encoding: 'utf8' });
  const forgotten = stdout.split('\n').filter(line => /^src\/(?:renderer|main)\//.test(line));
  if (forgotten.length > 0) {
    console.error(`${forgotten.join('\n')}\n\nHand on the formats in use: see “在用的格式” in docs/架构.md.`);
    process.exitCode = 1;
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
