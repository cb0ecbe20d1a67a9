import type { BigIntStats } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';

/**
 * Whether two paths lead to one file: by another spelling of the path, a link, or a second name of the file (a
 * hard link). Paths that lead to nothing are no file.
 */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all([identityOf(one), identityOf(other)]);
  if (!first || !second) return false;
  return first.realPath === second.realPath || isSameNumber(first.stats, second.stats);
}

/** Whether what the system says of two open or named files is of one and the same. */
export function isSameNumber(one: BigIntStats, other: BigIntStats): boolean {
  // Some network drives number no files: nothing is the same as nothing there.
  return one.ino !== 0n && one.ino === other.ino && one.dev === other.dev;
}

interface Identity {
  /** On Windows without case, as names are there. */
  readonly realPath: string;
  readonly stats: BigIntStats;
}

async function identityOf(path: string): Promise<Identity | undefined> {
  try {
    const [real, stats] = await Promise.all([realpath(path), stat(path, { bigint: true })]);
    return { realPath: process.platform === 'win32' ? real.toLowerCase() : real, stats };
  } catch {
    return undefined;
  }
}
