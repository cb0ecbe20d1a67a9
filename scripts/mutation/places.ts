import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A part of the program to be changed. */
export interface Place {
  /** The folder or file. */
  readonly path: string;
  /** Its files of TypeScript. */
  readonly files: readonly string[];
  /** The only lines to be changed, from 1 on; absent: all. */
  readonly lines?: { readonly first: number; readonly last: number };
  /** The folder of the tests that judge it. */
  readonly tests: string;
}

/** Reads folders, files, lines (`src/shared/checks/bounds.ts:12`) and ranges of them (`…:12-20`) as places. */
export function placesIn(names: readonly string[]): readonly Place[] {
  return names.map(name => {
    const [, path = name, first, last = first] = /^(.*?)\/?(?::(\d+)(?:-(\d+))?)?$/.exec(name) ?? [];
    const lines = first === undefined ? {} : { lines: { first: Number(first), last: Number(last) } };
    return { path, files: filesIn(path), ...lines, tests: testsOf(path) };
  });
}

function filesIn(path: string): readonly string[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isDirectory()) return stats ? [path] : [];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .map(name => join(path, name))
    .toSorted();
}

/** The tests of a room: `src/shared/prose/grammar/walk.ts` is judged by all of `tests/shared/prose`. */
function testsOf(path: string): string {
  const [, side = '', room = ''] = path.split('/');
  return room === '' || room.endsWith('.ts') ? `tests/${side}` : `tests/${side}/${room}`;
}
