import { medianOf, type Row } from '../measure.ts';
import { typeInTurns } from './key-times.ts';
import { openSample, type Site, type SlowPage } from './slow-page.ts';

/** The pause in typing after which the preview begins, in ms: see screens/preview/preview-pane.tsx. */
const previewPause = 400;

const keys: readonly string[] = [...'abcdefgh'];

/** Pauses after which the next key falls on another moment of the making of the preview. */
const pauseAfter = (index: number) => previewPause + 30 * (index % keys.length);

/**
 * The longest that a key waits for its paint while a preview is being made, beside the same keys typed without one;
 * and how long the preview takes after the pause, which is only watched.
 */
export async function preview(sites: readonly Site[], slowdown: number): Promise<readonly Row[]> {
  const rounds = Array.from({ length: slowdown > 4 ? 2 : 3 }, () => keys);
  const without = await Promise.all(sites.map(site => openText(site, slowdown)));
  const beside = await Promise.all(sites.map(site => openText(site, slowdown)));
  for (const { page } of beside) {
    await page.getByRole('button', { name: '预览' }).click();
    await page.locator('[data-fresh="true"]').waitFor();
    await page.getByRole('textbox', { name: '一、总体情况' }).click();
  }
  const times = await typeInTurns([...without, ...beside], rounds, pauseAfter);
  const longest = times.map(of => medianOf(of.map(round => Math.max(...round))));
  const made: number[] = [];
  for (const page of beside) made.push(await timeToPreview(page));
  await Promise.all([...without, ...beside].map(page => page.close()));
  return [
    {
      name: `longest key to paint, previewing, ${slowdown} ×`,
      unit: 'ms',
      values: longest.slice(sites.length),
      yardstick: { name: 'no preview', value: longest[0] ?? Number.NaN },
      target: 1.1,
      runs: rounds.length,
    },
    { name: `preview after the pause, ${slowdown} ×`, unit: 'ms', values: made, runs: 5 },
  ];
}

async function openText(site: Site, slowdown: number): Promise<SlowPage> {
  const program = await openSample(site, 'overview', slowdown);
  await program.page.getByRole('textbox', { name: '一、总体情况' }).click();
  return program;
}

/** From the end of the pause in typing to the preview of what was typed, in ms. */
async function timeToPreview({ page, slowed }: SlowPage): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 5; run += 1) {
    const time = await slowed(async () => {
      await page.keyboard.type('改');
      return page.evaluate(async () => {
        const started = performance.now();
        while (!document.querySelector('[data-fresh="true"]')) {
          await new Promise(resolve => requestAnimationFrame(resolve));
        }
        return performance.now() - started;
      });
    });
    times.push(time - previewPause);
  }
  return medianOf(times);
}
