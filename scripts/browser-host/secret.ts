import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { userDataFolder } from '../../src/main/files/user-data.ts';

const secretLength = 32;

type Environment = Readonly<Record<string, string | undefined>>;

/** The folder in this user's profile on this computer that the host's secret is kept in. */
export function profileFolder(
  environment: Environment,
  platform: NodeJS.Platform = process.platform,
  home: string = homedir(),
): string {
  return userDataFolder(environment, '', applicationData(environment, platform, home));
}

function applicationData(environment: Environment, platform: NodeJS.Platform, home: string): string {
  // Local rather than roaming: the secret speaks for a port of this computer.
  if (platform === 'win32') return environment.LOCALAPPDATA || join(home, 'AppData', 'Local');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support');
  return environment.XDG_CONFIG_HOME || join(home, '.config');
}

/**
 * The secret by which the program of this user is known to itself; made at the first start, readable by this
 * user only.
 * @returns undefined where it can be neither read nor made: nothing can be proved then
 */
export function hostSecret(folder: string): Uint8Array | undefined {
  const path = join(folder, 'browser-host-secret');
  try {
    return readSecret(path) ?? makeSecret(folder, path);
  } catch {
    return undefined;
  }
}

/** The secret in a file; undefined where there is none, or others can read it. */
function readSecret(path: string): Uint8Array | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isFile() || found.size !== secretLength) return undefined;
  // On Windows a user's profile is closed to others, and the mode says nothing.
  if (process.platform !== 'win32' && (found.mode & 0o077) !== 0) return undefined;
  return new Uint8Array(readFileSync(path));
}

function makeSecret(folder: string, path: string): Uint8Array {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  rmSync(path, { force: true });
  const secret = randomBytes(secretLength);
  writeFileSync(path, secret, { flag: 'wx', mode: 0o600 });
  return new Uint8Array(secret);
}
