import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { type Browser, chromium, type Page } from '@playwright/test';

/** A Chromium of our own, started in a process group of its own so that all of it can be killed at once. */
export interface RunningBrowser {
  readonly browser: Browser;
  newPage(): Promise<Page>;
  /** Kills every process of it, −9. */
  kill(): Promise<void>;
  /** Kills its renderer processes, −9, and leaves the others running. */
  killRenderers(): Promise<void>;
  /** Closes it as a user does. */
  quit(): Promise<void>;
}

/** Starts Chromium with a profile folder. */
export async function startBrowser(executable: string, profile: string): Promise<RunningBrowser> {
  const child = spawn(
    executable,
    [
      '--headless=new',
      '--no-sandbox',
      '--no-first-run',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  // Whatever ends this program, its browsers end with it.
  const clear = () => killGroup(child);
  process.once('exit', clear);
  child.once('exit', () => process.removeListener('exit', clear));
  const address = await addressOf(child);
  const browser = await chromium.connectOverCDP(address);
  const [context] = browser.contexts();
  if (!context) throw new Error('Chromium has no window');
  const gone = new Promise<void>(resolve => child.once('exit', () => resolve()));
  return {
    browser,
    newPage: () => context.newPage(),
    kill: async () => {
      killGroup(child);
      await gone;
      await browser.close().catch(() => undefined);
    },
    killRenderers: async () => {
      for (const pid of await renderersOf(child)) process.kill(pid, 'SIGKILL');
    },
    quit: async () => {
      const session = await browser.newBrowserCDPSession();
      await session.send('Browser.close').catch(() => undefined);
      await Promise.race([gone, wait(10_000)]);
      killGroup(child);
      await browser.close().catch(() => undefined);
    },
  };
}

/** The address Chromium says it listens on; on a full disk it cannot write it into a file. */
async function addressOf(child: ChildProcess): Promise<string> {
  const found = new Promise<string>(resolve => {
    let said = '';
    child.stderr?.on('data', chunk => {
      said = (said + String(chunk)).slice(-10_000);
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
  });
  const ended = once(child, 'exit').then(([code]) =>
    Promise.reject(new Error(`Chromium ended with ${code}`)),
  );
  const late = wait(30_000, undefined, { ref: false }).then(() =>
    Promise.reject(new Error('Chromium did not start')),
  );
  try {
    return await Promise.race([found, ended, late]);
  } catch (error) {
    killGroup(child);
    throw error;
  } finally {
    ended.catch(() => undefined);
    late.catch(() => undefined);
  }
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // All of it is gone already.
  }
}

/** The renderer processes in the browser's process group, as Linux lists them. */
async function renderersOf(child: ChildProcess): Promise<readonly number[]> {
  const found: number[] = [];
  for (const entry of await readdir('/proc')) {
    const pid = Number(entry);
    if (!Number.isInteger(pid)) continue;
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
    const group = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2]);
    const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    if (group === child.pid && command.includes('--type=renderer')) found.push(pid);
  }
  return found;
}
