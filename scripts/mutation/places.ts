import { statSync } from 'node:fs';

/** A part of the program to be changed. */
export interface Place {
  /** The folder or file. */
  readonly path: string;
  /** What Stryker calls it: a glob, or a file with a range of lines. */
  readonly pattern: string;
  /** The folder of the tests that judge it. */
  readonly tests: string;
}

/** Reads folders, files and ranges of lines (`src/shared/checks/bounds.ts:12-20`) as places. */
export function placesIn(names: readonly string[]): readonly Place[] {
  return names.map(name => {
    const path = name.replace(/\/$/, '').replace(/:\d[\d:-]*$/, '');
    const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
    return {
      path,
      pattern: isFolder ? `${path}/**/*.ts` : name,
      tests: testsOf(path),
    };
  });
}

/** The tests of a room: `src/shared/prose/grammar/walk.ts` is judged by all of `tests/shared/prose`. */
function testsOf(path: string): string {
  const [, side = '', room = ''] = path.split('/');
  return room === '' || room.endsWith('.ts') ? `tests/${side}` : `tests/${side}/${room}`;
}
