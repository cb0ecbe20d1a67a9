import { readFile, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { draftEnding, type Failure, type OpenedFile } from '../shared/desktop-api.ts';
import { failure, failureOf } from './failure.ts';
import { fileErrorOf } from './file-error.ts';

/** No report comes near it; a larger file is a mistake that would only freeze the window. */
const largestFile = 64 * 1024 * 1024;

/** Reads a file the user chose, for the screens. */
export async function readOpenedFile(path: string): Promise<OpenedFile | Failure> {
  const name = basename(path);
  try {
    const { size } = await stat(path);
    if (size > largestFile) return failure(`“${name}”太大（超过 64 MB），不像是一份年度报告，没有打开。`);
    return { kind: 'opened', name, bytes: new Uint8Array(await readFile(path)) };
  } catch (cause) {
    return failureOf(fileErrorOf(cause, 'read', path), `“${name}”读不出来。`);
  }
}

/**
 * The report files in a command line, as absolute paths: what a double click on a .nianbao file, or a file
 * dropped on the program's icon, starts it with. Switches and everything else are left alone.
 */
export function reportFilesIn(argv: readonly string[], workingFolder: string): readonly string[] {
  const ending = new RegExp(`\\.(${draftEnding}|json)$`, 'i');
  return argv.filter(arg => !arg.startsWith('-') && ending.test(arg)).map(arg => resolve(workingFolder, arg));
}

/** Files waiting for the screens to take them. */
export interface FilesToOpen {
  readonly add: (paths: readonly string[]) => void;
  readonly take: () => Promise<readonly (OpenedFile | Failure)[]>;
}

export function createFilesToOpen(): FilesToOpen {
  let waiting: readonly string[] = [];
  return {
    add: paths => {
      waiting = [...waiting, ...paths];
    },
    take: () => {
      const taken = waiting;
      waiting = [];
      return Promise.all(taken.map(readOpenedFile));
    },
  };
}
