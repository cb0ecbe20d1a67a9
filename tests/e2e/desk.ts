import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  type Browser,
  type BrowserContext,
  type ElectronApplication,
  expect,
  type Page,
} from '@playwright/test';
import { killBrowser, openContext, openProfile } from './browser-host.ts';
import { killElectron, launchElectron } from './launch.ts';
import { watchPage } from './watch-page.ts';

/** A file the program saved. */
export interface SavedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The program on a desk of its own: what a test does is written once and runs in both hosts. */
export interface Desk {
  readonly host: 'browser' | 'electron';
  /** The program's page; another one after `restart` and `kill`. */
  readonly page: Page;
  /** Electron's main process, where that is the host; it throws in a browser. */
  readonly app: ElectronApplication;
  /** A folder for the test's files, the user's home at the same time. */
  readonly folder: string;
  /** The program's own data: Electron's userData, Chromium's profile. */
  readonly userData: string;
  /** Requests to elsewhere, errors and policy violations seen so far: the test fails if any is left at its end. */
  readonly problems: string[];
  /** Does what saves a file, answers the dialog where there is one, and waits for the file. */
  save(act: () => Promise<void>): Promise<SavedFile>;
  /** Does what asks for a file, and chooses this one. */
  open(path: string, act: () => Promise<void>): Promise<void>;
  /** Closes the program in order and opens it again; `args` only mean something to Electron. */
  restart(args?: readonly string[]): Promise<Page>;
  /** Kills every process of the program (−9) and opens it again. */
  kill(): Promise<Page>;
  close(): Promise<void>;
}

interface DeskOptions {
  readonly folder: string;
  /** Where the browser host serves the built screens. */
  readonly address: string;
  /** A browser that runs already; without one the desk has a Chromium and a profile of its own. */
  readonly browser?: Browser | undefined;
}

/** Opens the built program in a browser. */
export async function openBrowserDesk({ folder, address, browser }: DeskOptions): Promise<Desk> {
  const userData = join(folder, 'profile');
  const problems: string[] = [];
  const start = async () => {
    const context = browser ? await openContext(browser) : await openProfile(userData);
    const page = context.pages()[0] ?? (await context.newPage());
    watchPage(context, page, problems, address);
    await page.goto(address);
    await firstScreen(page);
    return { context, page };
  };
  let { context, page }: { context: BrowserContext; page: Page } = await start();
  const again = async () => {
    ({ context, page } = await start());
    return page;
  };
  const ofItsOwn = () => {
    if (browser) throw new Error('This needs test.use({ ownProfile: true }): the browser is shared.');
  };
  return {
    host: 'browser',
    folder,
    get userData() {
      ofItsOwn();
      return userData;
    },
    problems,
    get page() {
      return page;
    },
    get app(): ElectronApplication {
      throw new Error('There is no Electron in the browser host.');
    },
    save: async act => {
      const [download] = await Promise.all([page.waitForEvent('download'), act()]);
      return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
    },
    open: async (path, act) => {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), act()]);
      await chooser.setFiles(path);
    },
    restart: async () => {
      ofItsOwn();
      await context.close();
      return again();
    },
    kill: async () => {
      ofItsOwn();
      await killBrowser(context, userData);
      return again();
    },
    close: () => context.close(),
  };
}

/** Opens the built program in Electron or its stand-in. */
export async function openElectronDesk({ folder }: Pick<DeskOptions, 'folder'>): Promise<Desk> {
  const userData = join(folder, 'user-data');
  const problems: string[] = [];
  mkdirSync(join(folder, 'Documents'), { recursive: true });
  const start = async (args: readonly string[] = []) => {
    const app = await launchElectron({ userData, home: folder, args });
    const page = await app.firstWindow();
    watchPage(app.context(), page, problems);
    await firstScreen(page);
    return { app, page };
  };
  let { app, page } = await start();
  const again = async (args?: readonly string[]) => {
    ({ app, page } = await start(args));
    return page;
  };
  return {
    host: 'electron',
    folder,
    userData,
    problems,
    get page() {
      return page;
    },
    get app() {
      return app;
    },
    save: act => saveByDialog(app, folder, act),
    open: async (path, act) => {
      await app.evaluate(({ dialog }, chosen) => {
        dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
      }, path);
      await act();
    },
    restart: async args => {
      await app.close();
      return again(args);
    },
    kill: async () => {
      await killElectron(app);
      return again();
    },
    close: async () => {
      await app.close();
      problems.push(...errorsInLog(userData));
    },
  };
}

/** What went wrong in the main process without the page noticing. */
function errorsInLog(userData: string): readonly string[] {
  const path = join(userData, 'logs/main.log');
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => / main\.(uncaught|unhandled)/.test(line));
}

/** The program is there to be used. */
async function firstScreen(page: Page): Promise<void> {
  await page.locator('#root > *').first().waitFor();
}

async function saveByDialog(
  app: ElectronApplication,
  folder: string,
  act: () => Promise<void>,
): Promise<SavedFile> {
  const started = Date.now();
  await app.evaluate(({ dialog }, where) => {
    const name = (path = '') => path.split(/[\\/]/).pop();
    const answers = globalThis as { chosenForSaving?: string };
    dialog.showSaveDialog = (async (...args: unknown[]) => {
      const options = args.pop() as { defaultPath?: string };
      answers.chosenForSaving = `${where}/${name(options.defaultPath)}`;
      return { canceled: false, filePath: answers.chosenForSaving };
    }) as typeof dialog.showSaveDialog;
    delete answers.chosenForSaving;
  }, folder);
  await act();
  let path = '';
  await expect(async () => {
    path = await app.evaluate(() => (globalThis as { chosenForSaving?: string }).chosenForSaving ?? '');
    // A file's time may be a clock tick behind the program's.
    expect(existsSync(path) && statSync(path).mtimeMs > started - 50).toBe(true);
  }).toPass({ timeout: 10_000 });
  return { name: basename(path), bytes: readFileSync(path) };
}
