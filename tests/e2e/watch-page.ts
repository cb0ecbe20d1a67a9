import type { BrowserContext, Page } from '@playwright/test';

/** The program's own addresses in Electron and in its stand-in, and bytes a page has made itself. */
const ownAddress =
  /^(app:\/\/nianbao\/|http:\/\/nianbao\.app\.app\.localhost[:/]|devtools:|blob:|data:|about:blank)/;

/**
 * Notes what must never happen: a request to anything but the program itself, an uncaught error, something the
 * content security policy refused, an error on the console.
 * @param address where the browser host serves the program
 */
export function watchPage(context: BrowserContext, page: Page, problems: string[], address?: string): void {
  context.on('request', request => {
    const url = request.url();
    const own = ownAddress.test(url) || (address !== undefined && url.startsWith(address));
    if (!own) problems.push(`request to ${url}`);
  });
  page.on('pageerror', error => problems.push(`uncaught: ${error.message}`));
  page.on('console', message => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
}
