import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Failure, OpenedFile } from '../../shared/desktop-api.ts';
import { isDraftName } from '../../shared/file-kinds.ts';
import { failureOf } from './failure.ts';
import { readFileBytes } from './read-bytes.ts';

/** Reads a file the user chose, for the screens. */
export async function readOpenedFile(path: string): Promise<OpenedFile | Failure> {
  const name = basename(path);
  try {
    return { kind: 'opened', name, bytes: new Uint8Array(await readFileBytes(path)) };
  } catch (error) {
    return failureOf(error, `“${name}”读不出来。`);
  }
}

/**
 * The report files in a command line, as absolute paths: what a double click on a .nianbao file, or a file
 * dropped on the program's icon, starts it with. Linux desktops give file:// addresses, Windows gives paths;
 * switches and everything else are left alone.
 */
export function reportFilesIn(argv: readonly string[], workingFolder: string): readonly string[] {
  return argv
    .filter(arg => !arg.startsWith('-') && isDraftName(arg))
    .flatMap(arg => (arg.startsWith('file:') ? pathOfAddress(arg) : resolve(workingFolder, arg)));
}

/** The path of a file:// address, if it is one of this computer. */
function pathOfAddress(address: string): readonly string[] {
  try {
    return [fileURLToPath(address)];
  } catch {
    return [];
  }
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
