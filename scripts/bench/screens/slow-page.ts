import type { Browser, Page } from '@playwright/test';

/** How much slower than this machine an old office PC is taken to be. */
const slowdown = 4;

/** tsx names functions through a helper that pages do not have. */
const namingHelper = 'globalThis.__name = given => given';

/** A page of a window of its own, not yet gone anywhere, its CPU slowed unless told not to. */
export async function openPage(browser: Browser, { slow }: { readonly slow: boolean }): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' });
  const page = await context.newPage();
  await page.addInitScript(namingHelper);
  if (slow) {
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  }
  return page;
}
