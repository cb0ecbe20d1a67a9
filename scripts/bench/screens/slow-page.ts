import type { Browser, BrowserContext, Page } from '@playwright/test';

/** Where a build is served, its bare pages beside it. */
export interface Site {
  readonly browser: Browser;
  /** With its final slash. */
  readonly address: string;
}

/** A page of a window of its own whose CPU can be slowed. */
export interface SlowPage {
  readonly page: Page;
  /** Slows it while something is done: a slowed page takes processor time from the others even at rest. */
  readonly slowed: <T>(act: () => Promise<T>) => Promise<T>;
  /** Another page of the same window: it has the same store. */
  readonly sibling: (path: string) => Promise<SlowPage>;
  readonly close: () => Promise<void>;
}

/** tsx names functions through a helper that pages do not have. */
const namingHelper = 'globalThis.__name = given => given';

/** A page of a site. */
export async function openPage({ browser, address }: Site, path: string, rate: number): Promise<SlowPage> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' });
  return pageIn(context, address, path, rate);
}

async function pageIn(
  context: BrowserContext,
  address: string,
  path: string,
  rate: number,
): Promise<SlowPage> {
  const page = await context.newPage();
  await page.addInitScript(namingHelper);
  const session = await context.newCDPSession(page);
  await page.goto(`${address}${path}`);
  return {
    page,
    slowed: async act => {
      await page.bringToFront();
      await session.send('Emulation.setCPUThrottlingRate', { rate });
      const result = await act();
      await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
      return result;
    },
    sibling: other => pageIn(context, address, other, rate),
    close: () => context.close(),
  };
}

/** The program with its sample report open at a section. */
export async function openSample(site: Site, section: string, rate: number): Promise<SlowPage> {
  const program = await openPage(site, '', rate);
  await program.page.getByRole('button', { name: '打开示例报告看看' }).click();
  await program.page.locator(`nav [data-section="${section}"]`).click();
  return program;
}
