/**
 * The program's own address, app://nianbao/: a standard, secure origin, so that IndexedDB, workers and the
 * content security policy work as on the web, while no page of the web and no file can be it.
 */
export const appScheme = 'app';
export const appHost = 'nianbao';

/** The page the window shows. */
export const appPage = `${appScheme}://${appHost}/index.html`;

/**
 * Whether an address is the program's own. Protocol and host are compared because `origin` is the string
 * "null" for schemes Node does not know.
 * @param developmentServer the address of Vite's server while developing; never set in a packed program
 */
export function isOwnAddress(address: string, developmentServer?: string): boolean {
  const url = URL.parse(address);
  if (!url) return false;
  if (url.protocol === `${appScheme}:` && url.host === appHost) return true;
  return developmentServer !== undefined && url.origin === URL.parse(developmentServer)?.origin;
}
