import type { Page } from '@playwright/test';

interface KeyTimes {
  /** From each key to its painted frame, ms. */
  readonly painted: number[];
  /** The page's own script for each key that typed something, ms: what its listeners take, with all that React draws in them. */
  readonly script: number[];
}

export const noTimes = (): KeyTimes => ({ painted: [], script: [] });

/** Has the page time every key from now on. */
export async function timeKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    const times = { painted: [] as number[], script: [] as number[] };
    Object.assign(window, { keyTimes: times });
    let script = 0;
    window.addEventListener(
      'keydown',
      () => {
        const started = performance.now();
        script = 0;
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => times.painted.push(performance.now() - started);
          channel.port2.postMessage(undefined);
        });
      },
      { capture: true },
    );
    // The window is the first to hear an event on its way down and the last on its way up; what a listener
    // leaves to a microtask, as React does its drawing, is done before the next listener is called.
    for (const type of ['keydown', 'beforeinput', 'input']) {
      let began = 0;
      const begin = () => {
        began = performance.now();
      };
      const end = () => {
        script += performance.now() - began;
        if (type === 'input') times.script.push(script);
      };
      window.addEventListener(type, begin, { capture: true });
      window.addEventListener(type, end);
    }
  });
}

/** Types keys with pauses; adds what the page measured for them. */
export async function typeMeasured(page: Page, keys: readonly string[], times: KeyTimes): Promise<void> {
  await page.bringToFront();
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.waitForTimeout(60);
  }
  const measured = await page.evaluate(() => {
    const { keyTimes } = window as unknown as { keyTimes: { painted: number[]; script: number[] } };
    return { painted: keyTimes.painted.splice(0), script: keyTimes.script.splice(0) };
  });
  times.painted.push(...measured.painted);
  times.script.push(...measured.script);
}
