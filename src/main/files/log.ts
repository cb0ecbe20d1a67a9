import { appendFileSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { LogEvent } from '../../shared/desktop-api.ts';
import { logLine } from '../../shared/log-line.ts';

/** Two files of this size are kept: the one being written and the one before it. */
const fullSize = 256 * 1024;

export interface Log {
  readonly write: (event: LogEvent) => void;
  /** An error's name, system code and places in the program; never its message, which may hold a report's words. */
  readonly writeError: (event: string, error: unknown) => void;
  /** The newest lines, oldest first. */
  readonly tail: (most: number) => readonly string[];
}

/**
 * A log in `folder` that never fails: where it cannot be written it is lost, and the program goes on. Lines are
 * appended at once, so that a crash loses none.
 */
export function createLog(folder: string, now: () => Date): Log {
  const current = join(folder, 'main.log');
  const older = join(folder, 'main.old.log');
  const append = (line: string) => {
    try {
      mkdirSync(folder, { recursive: true });
      if (sizeOf(current) >= fullSize) renameSync(current, older);
      appendFileSync(current, `${line}\n`);
    } catch {
      // A full or read-only disk must not take the program down with its log.
    }
  };
  return {
    write: event => append(logLine(event, now().toISOString())),
    writeError: (event, error) =>
      append(`${logLine({ level: 'error', event }, now().toISOString())} ${placesOf(error)}`),
    tail: most => [...linesOf(older), ...linesOf(current)].slice(-most),
  };
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

function linesOf(path: string): readonly string[] {
  try {
    return readFileSync(path, 'utf8').split('\n').filter(Boolean);
  } catch {
    return [];
  }
}

function placesOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = 'code' in error ? String(error.code) : '';
  const places = (error.stack ?? '')
    .split('\n')
    .flatMap(line => /^\s+at (?:async )?([\w.<> ]+) \(/.exec(line)?.[1] ?? [])
    .slice(0, 6);
  return [error.name, code, places.join(' < ')].filter(Boolean).join(' ');
}
