import type { Page } from '@playwright/test';
import type { SlowPage } from './slow-page.ts';

/** Has the page time every key from now on, from the key to its painted frame. */
async function timeKeys({ page }: SlowPage): Promise<void> {
  await page.evaluate(() => {
    const painted: number[] = [];
    Object.assign(window, { painted });
    window.addEventListener(
      'keydown',
      () => {
        const started = performance.now();
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => painted.push(performance.now() - started);
          channel.port2.postMessage(undefined);
        });
      },
      { capture: true },
    );
  });
}

/** How long to pause after a key, in ms; by default as a fast typist. */
type Rhythm = (index: number) => number;

/** Types keys with pauses into the page, slowed; what it measured for each, ms. */
function typeMeasured(
  slow: SlowPage,
  keys: readonly string[],
  pauseAfter: Rhythm = () => 60,
): Promise<readonly number[]> {
  return slow.slowed(async () => {
    for (const [index, key] of keys.entries()) {
      await slow.page.keyboard.press(key);
      await slow.page.waitForTimeout(pauseAfter(index));
    }
    return takeTimes(slow.page);
  });
}

function takeTimes(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => (window as unknown as { painted: number[] }).painted.splice(0));
}

/**
 * Types rounds of keys into one page after the other, so that a busy moment of the machine falls on all.
 * @returns for each page, for each round, the times of its keys in ms
 */
export async function typeInTurns(
  pages: readonly SlowPage[],
  rounds: readonly (readonly string[])[],
  pauseAfter?: Rhythm,
): Promise<readonly (readonly (readonly number[])[])[]> {
  for (const page of pages) await timeKeys(page);
  const times = pages.map((): (readonly number[])[] => []);
  for (const keys of rounds) {
    for (const [index, page] of pages.entries()) {
      times[index]?.push(await typeMeasured(page, keys, pauseAfter));
    }
  }
  return times;
}
