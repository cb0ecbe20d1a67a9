import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The switch and the variable that move the program's own data elsewhere: for tests, and for trying things out. */
export const userDataSwitch = 'user-data-dir';
const userDataVariable = 'NIANBAO_USER_DATA';

/**
 * The folder of the program's own data. Its name is Latin, whatever the program is called: some tools on
 * Windows still stumble over Chinese in such paths.
 * @param switchValue the value of --user-data-dir, empty where it is not given
 */
export function userDataFolder(
  environment: Readonly<Record<string, string | undefined>>,
  switchValue: string,
  appData: string,
): string {
  const wished = switchValue || environment[userDataVariable];
  return wished ? resolve(wished) : join(appData, 'nianbao-zhushou');
}

/**
 * Where programs keep data that belongs to this computer. What Electron calls appData travels on Windows with the
 * user from computer to computer, and comes back from a server in an older state.
 */
export function localAppData(
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
  appData: string,
): string {
  return (platform === 'win32' && environment.LOCALAPPDATA) || appData;
}

/** Chromium's own files, the drafts' database among them, in a folder beside the program's. */
export function sessionFolder(userData: string): string {
  return join(userData, 'session');
}

/**
 * Moves the data an older program kept elsewhere to where it belongs, whole or not at all, and answers where it is
 * now. Where it cannot be moved (an older program still runs, another disk, a folder of that name without drafts
 * is there) it is used where it lies.
 */
export function moveUserData(from: string, to: string): string {
  if (from === to || existsSync(sessionFolder(to)) || !existsSync(sessionFolder(from))) return to;
  try {
    mkdirSync(dirname(to), { recursive: true });
    renameSync(from, to);
    return to;
  } catch {
    return from;
  }
}
