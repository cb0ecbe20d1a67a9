import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect } from 'vitest';

const entry = fileURLToPath(new URL('../../../src/main/cli/index.ts', import.meta.url));

/** How a call of the command line ended. */
export interface CliResult {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line as a process of its own, with `input` on its standard input. */
export function runCli(args: readonly string[], input: string | Uint8Array = ''): Promise<CliResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', entry, ...args]);
    const chunks = { out: [] as Buffer[], err: [] as Buffer[] };
    child.stdout.on('data', chunk => chunks.out.push(chunk));
    child.stderr.on('data', chunk => chunks.err.push(chunk));
    child.on('error', reject);
    child.on('close', code => {
      const text = (parts: readonly Buffer[]) => Buffer.concat(parts).toString('utf8');
      resolve({ code, out: text(chunks.out), err: text(chunks.err) });
    });
    // A call that is refused does not read its input.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

/** Expects exit code 2, nothing on the standard output and one line in Chinese that holds these words. */
export function expectRefused(result: CliResult, words: string): void {
  expect(result.err).toContain(words);
  expect(result.err).toMatch(/^[^\n]*\p{Script=Han}[^\n]*。\n$/u);
  expect(result).toMatchObject({ code: 2, out: '' });
}

/** A folder for the files of one test file; it goes with the tests. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-cli-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
