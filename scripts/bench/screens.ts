import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { serveApp } from '../serve-app.ts';
import { type Bench, type Measurement, medianOf, percentileOf } from './measure.ts';

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const built = 'out/renderer';

/** How much slower than this machine an old office PC is taken to be. */
const slowdown = 4;

/**
 * The screens in real Chromium, CPU slowed: each figure beside a floor measured in the same run, as the
 * machine's own time for a key or a page is most of it.
 */
export const benchScreens: Bench = async () => {
  if (!existsSync(executablePath) || !existsSync(join(built, 'index.html'))) {
    console.log('screens: needs Chromium and a build (npm run build); skipped');
    return [];
  }
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-bench-'));
  await buildFloors(folder);
  cpSync(built, folder, { recursive: true });
  const served = await serveApp(folder, 0);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    return [
      initialScript(),
      ...(await keystrokes(browser, served.address)),
      ...(await textKeystrokes(browser, served.address)),
      await firstScreen(browser, served.address),
      await listing(browser, served.address),
      await preview(browser, served.address),
    ];
  } finally {
    await browser.close();
    await served.close();
    rmSync(folder, { recursive: true, force: true });
  }
};

async function buildFloors(outDir: string): Promise<void> {
  await build({
    root: 'scripts/bench/pages',
    base: './',
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    build: {
      outDir,
      rolldownOptions: {
        input: ['bare-grid', 'bare-react', 'bare-text', 'seed'].map(
          name => `scripts/bench/pages/${name}.html`,
        ),
      },
    },
  });
}

/** The script the first screen waits for: what index.html names, and what that imports at once. */
function initialScript(): Measurement {
  const page = readFileSync(join(built, 'index.html'), 'utf8');
  const named = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].flatMap(
    match => match[1] ?? [],
  );
  const wanted = new Set(named);
  for (const file of wanted) {
    const source = readFileSync(join(built, file), 'utf8');
    for (const match of source.matchAll(/(?:^|;|\})import[^"'`()]*["']\.\/([^"']+\.js)["']/g)) {
      wanted.add(`assets/${match[1]}`);
    }
  }
  const bytes = [...wanted].reduce((sum, file) => sum + gzipSync(readFileSync(join(built, file))).length, 0);
  const files = readdirSync(join(built, 'assets')).filter(file => file.endsWith('.js')).length;
  return {
    name: `screens: initial script, gzip (${wanted.size} of ${files} files)`,
    median: bytes / 1024,
    target: 180,
    unit: 'KB',
    runs: 1,
  };
}

/** tsx names functions through a helper that pages do not have. */
const namingHelper = 'globalThis.__name = given => given';

async function openSlow(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' });
  const page = await context.newPage();
  await page.addInitScript(namingHelper);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(address);
  return page;
}

interface KeyTimes {
  /** From the key to the painted frame, ms. */
  readonly painted: readonly number[];
  /** The page's own script for the key, ms. */
  readonly script: readonly number[];
}

/** Has the page time every key from now on. */
async function timeKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    const times = { painted: [] as number[], script: [] as number[] };
    Object.assign(window, { keyTimes: times });
    window.addEventListener(
      'keydown',
      () => {
        const started = performance.now();
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => times.painted.push(performance.now() - started);
          channel.port2.postMessage(undefined);
        });
      },
      { capture: true },
    );
    window.addEventListener(
      'input',
      () => {
        const started = performance.now();
        // React draws in a microtask queued by the handlers; this one is queued after it.
        const stop = () => times.script.push(performance.now() - started);
        queueMicrotask(() => queueMicrotask(() => queueMicrotask(stop)));
      },
      { capture: true },
    );
  });
}

/** Types keys with pauses; answers what the page measured for them. */
async function typeMeasured(page: Page, keys: readonly string[]): Promise<KeyTimes> {
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.waitForTimeout(60);
  }
  return page.evaluate(() => {
    const { keyTimes } = window as unknown as { keyTimes: { painted: number[]; script: number[] } };
    return { painted: keyTimes.painted.splice(0), script: keyTimes.script.splice(0) };
  });
}

/** Digits into the cells of a row, again and again: every key changes totals and findings. */
const digits: readonly string[] = Array.from({ length: 120 }, (_, index) => String((index % 9) + 1));

async function keystrokes(browser: Browser, address: string): Promise<readonly Measurement[]> {
  const bare = await openSlow(browser, `${address}bare-grid.html`);
  await bare.locator('input').nth(16).click();
  const program = await openSlow(browser, address);
  await program.getByRole('button', { name: '打开示例报告看看' }).click();
  await program.locator('nav [data-section="requests"]').click();
  await program.locator('input[data-id="requests.granted.naturalPerson"]').click();
  await timeKeys(bare);
  await timeKeys(program);
  const keys = digits.flatMap((digit, index) => (index % 3 === 2 ? [digit, 'Tab'] : [digit]));
  // In turns, so that a busy moment of the machine falls on both.
  const floor = { painted: [] as number[], script: [] as number[] };
  const ours = { painted: [] as number[], script: [] as number[] };
  for (let round = 0; round < 4; round += 1) {
    const part = keys.slice(round * 40, (round + 1) * 40);
    await bare.bringToFront();
    floor.painted.push(...(await typeMeasured(bare, part)).painted);
    await program.bringToFront();
    const measured = await typeMeasured(program, part);
    ours.painted.push(...measured.painted);
    ours.script.push(...measured.script);
  }
  await bare.context().close();
  await program.context().close();
  const ratio = (share: number) => percentileOf(ours.painted, share) / percentileOf(floor.painted, share);
  const runs = ours.painted.length;
  return [
    { name: 'screens: key to paint, bare grid', median: medianOf(floor.painted), unit: 'ms', runs },
    { name: 'screens: key to paint, table 三', median: medianOf(ours.painted), unit: 'ms', runs },
    { name: 'screens: ratio to bare grid, p50', median: ratio(0.5), target: 1.25, unit: '×', runs },
    { name: 'screens: ratio to bare grid, p95', median: ratio(0.95), target: 1.25, unit: '×', runs },
    { name: 'screens: own script a key', median: medianOf(ours.script), target: 6, unit: 'ms', runs },
  ];
}

async function textKeystrokes(browser: Browser, address: string): Promise<readonly Measurement[]> {
  const bare = await openSlow(browser, `${address}bare-text.html`);
  const program = await openSlow(browser, address);
  await program.getByRole('button', { name: '打开示例报告看看' }).click();
  await program.locator('nav [data-section="overview"]').click();
  const editor = program.getByRole('textbox', { name: '一、总体情况' });
  await editor.click();
  await bare.locator('textarea').fill((await editor.textContent()) ?? '');
  await bare.locator('textarea').click();
  await timeKeys(bare);
  await timeKeys(program);
  const keys = Array.from({ length: 40 }, (_, index) => 'abcdefghij'.charAt(index % 10));
  const floor: number[] = [];
  const ours: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    await bare.bringToFront();
    floor.push(...(await typeMeasured(bare, keys)).painted);
    await program.bringToFront();
    ours.push(...(await typeMeasured(program, keys)).painted);
  }
  await bare.context().close();
  await program.context().close();
  return [
    {
      name: 'screens: text, ratio to textarea',
      median: medianOf(ours) / medianOf(floor),
      target: 1.25,
      unit: '×',
      runs: ours.length,
    },
  ];
}

async function timeToButton(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' });
  const page = await context.newPage();
  await page.addInitScript(namingHelper);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(() => {
    const look = () => {
      const button = [...document.querySelectorAll('button')].some(each =>
        each.textContent?.includes('新建年度报告'),
      );
      if (button) Object.assign(window, { usableAt: performance.now() });
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(address);
  await page.getByRole('button', { name: '新建年度报告' }).waitFor();
  await page.evaluate(() => new Promise(resolve => requestAnimationFrame(resolve)));
  const at = await page.evaluate(() => (window as unknown as { usableAt: number }).usableAt);
  await context.close();
  return at;
}

async function firstScreen(browser: Browser, address: string): Promise<Measurement> {
  const floor: number[] = [];
  const ours: number[] = [];
  for (let run = 0; run < 11; run += 1) {
    floor.push(await timeToButton(browser, `${address}bare-react.html`));
    ours.push(await timeToButton(browser, address));
  }
  const name = `screens: first screen (${medianOf(ours).toFixed(0)} ms) to bare React`;
  return { name, median: medianOf(ours) / medianOf(floor), target: 1.4, unit: '×', runs: ours.length };
}

async function listing(browser: Browser, address: string): Promise<Measurement> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' });
  const page = await context.newPage();
  await page.goto(`${address}seed.html`);
  await page.evaluate(async () => {
    await (window as unknown as { seed: (count: number) => Promise<void> }).seed(1000);
  });
  await page.goto(address);
  await page.getByText('共 1000 份').waitFor();
  const times: number[] = [];
  for (let run = 0; run < 9; run += 1) {
    await page.locator('tbody th button').first().click();
    await page.locator('nav [data-section]').first().waitFor();
    times.push(
      await page.evaluate(async () => {
        const started = performance.now();
        const back = [...document.querySelectorAll('button')].find(each =>
          each.textContent?.includes('全部报告'),
        );
        back?.click();
        while (document.querySelectorAll('tbody tr').length < 1000) {
          await new Promise(resolve => requestAnimationFrame(resolve));
        }
        return performance.now() - started;
      }),
    );
  }
  await context.close();
  return {
    name: 'screens: 1,000 drafts listed, unslowed',
    median: medianOf(times),
    target: 200,
    unit: 'ms',
    runs: times.length,
  };
}

/** The pause in typing after which the preview begins, in ms: see screens/preview/preview-pane.tsx. */
const previewPause = 400;

async function preview(browser: Browser, address: string): Promise<Measurement> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' });
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole('button', { name: '打开示例报告看看' }).click();
  await page.locator('nav [data-section="overview"]').click();
  await page.getByRole('button', { name: '预览' }).click();
  await page.locator('[data-fresh="true"]').waitFor();
  await page.getByRole('textbox', { name: '一、总体情况' }).click();
  const times: number[] = [];
  for (let run = 0; run < 11; run += 1) {
    await page.keyboard.type('改');
    times.push(
      await page.evaluate(async () => {
        const started = performance.now();
        while (document.querySelector('[data-fresh="true"]')) {
          await new Promise(resolve => requestAnimationFrame(resolve));
        }
        while (!document.querySelector('[data-fresh="true"]')) {
          await new Promise(resolve => requestAnimationFrame(resolve));
        }
        return performance.now() - started;
      }),
    );
  }
  await context.close();
  return {
    name: 'screens: preview after the pause in typing',
    median: medianOf(times) - previewPause,
    target: 150,
    unit: 'ms',
    runs: times.length,
  };
}
