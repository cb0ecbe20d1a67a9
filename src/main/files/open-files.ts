import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Failure, OpenedFile } from '../../shared/desktop-api.ts';
import { isDraftName } from '../../shared/file-kinds.ts';
import { failure, failureOf } from './failure.ts';
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

/** What the program was given to open: the files to read, and what is said of those it does not read. */
export interface FilesGiven {
  /** Absolute paths on this computer. */
  readonly paths: readonly string[];
  readonly refused: readonly Failure[];
}

/**
 * The report files in a command line: what a double click on a .nianbao file, or a file dropped on the program's
 * icon, starts it with. Linux desktops give file:// addresses, Windows gives paths; switches and everything else
 * are left alone. A file of another computer is not read, as the program talks to none, and is said to be one.
 */
export function filesGiven(argv: readonly string[], workingFolder: string): FilesGiven {
  const given = argv.filter(arg => !arg.startsWith('-') && isDraftName(arg));
  const located = given.map(arg => ({ arg, path: localPath(arg, workingFolder) }));
  return {
    paths: located.flatMap(({ path }) => path ?? []),
    refused: located.flatMap(({ arg, path }) => (path === undefined ? elsewhere(arg) : [])),
  };
}

/** An absolute path on this computer; undefined where it is on another, or no path at all. */
function localPath(arg: string, workingFolder: string): string | undefined {
  if (/^file:\//i.test(arg)) return pathOfAddress(arg);
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(arg)) return undefined;
  const path = isOnAnotherComputer(arg) ? arg : resolve(workingFolder, arg);
  return isOnAnotherComputer(path) ? undefined : path;
}

/** The path of a file:// address, if it is one of this computer. */
function pathOfAddress(address: string): string | undefined {
  try {
    const path = fileURLToPath(address);
    return isOnAnotherComputer(path) ? undefined : path;
  } catch {
    return undefined;
  }
}

/**
 * Whether a path is a share of another computer, \\\\server\\share, in any of Windows' spellings. There a path with
 * slashes is one too; elsewhere two slashes are as good as one.
 */
export function isOnAnotherComputer(path: string, platform: NodeJS.Platform = process.platform): boolean {
  const spelled = platform === 'win32' ? path.replaceAll('/', '\\') : path;
  if (/^\\\\[?.]\\/.test(spelled)) return /^\\\\[?.]\\(unc|globalroot)\\/i.test(spelled);
  return spelled.startsWith('\\\\');
}

function elsewhere(given: string): Failure {
  return failure(
    `没有打开“${given}”：它不是这台电脑上的文件，而年报助手不联网。请先把文件复制到这台电脑（如“文档”里），再打开。`,
  );
}

/** Files waiting for the screens to take them. */
export interface FilesToOpen {
  readonly add: (given: FilesGiven) => void;
  readonly take: () => Promise<readonly (OpenedFile | Failure)[]>;
}

export function createFilesToOpen(): FilesToOpen {
  let waiting: readonly FilesGiven[] = [];
  return {
    add: given => {
      waiting = [...waiting, given];
    },
    take: async () => {
      const taken = waiting;
      waiting = [];
      const read = await Promise.all(taken.flatMap(({ paths }) => paths).map(readOpenedFile));
      return [...read, ...taken.flatMap(({ refused }) => refused)];
    },
  };
}
