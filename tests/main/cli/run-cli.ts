import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, inject } from 'vitest';

/** The built command line; Node runs it. */
export const cli = inject('cli');

/** How a call of the command line ended. */
export interface CliResult {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line as a process of its own, with `input` on its standard input. */
export function runCli(args: readonly string[], input: string | Uint8Array = ''): Promise<CliResult> {
  const child = spawn(process.execPath, [cli, ...args]);
  const result = resultOf(child);
  // A call that is refused does not read its input.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  return result;
}

/** Runs the command line with files in place of its standard streams, as `< from > to` does. */
export async function runRedirected(
  args: readonly string[],
  { from = '/dev/null', to }: { readonly from?: string; readonly to?: string },
): Promise<CliResult> {
  const input = openSync(from, 'r');
  const output = to === undefined ? 'pipe' : openSync(to, 'w');
  const child = spawn(process.execPath, [cli, ...args], { stdio: [input, output, 'pipe'] });
  closeSync(input);
  if (typeof output === 'number') closeSync(output);
  return resultOf(child);
}

function resultOf(child: ChildProcess): Promise<CliResult> {
  return new Promise((resolve, reject) => {
    const chunks = { out: [] as Buffer[], err: [] as Buffer[] };
    child.stdout?.on('data', chunk => chunks.out.push(chunk));
    child.stderr?.on('data', chunk => chunks.err.push(chunk));
    child.on('error', reject);
    child.on('close', code => {
      const text = (parts: readonly Buffer[]) => Buffer.concat(parts).toString('utf8');
      resolve({ code, out: text(chunks.out), err: text(chunks.err) });
    });
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
