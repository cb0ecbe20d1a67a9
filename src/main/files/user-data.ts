import { join, resolve } from 'node:path';

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
