import type { Browser } from '@playwright/test';
import { type Measurement, medianOf } from '../measure.ts';
import { openPage } from './slow-page.ts';

/** The pause in typing after which the preview begins, in ms: see screens/preview/preview-pane.tsx. */
const previewPause = 400;

/** From the end of the pause in typing to the preview of what was typed. */
export async function preview(browser: Browser, address: string): Promise<Measurement> {
  const page = await openPage(browser, { slow: false });
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
  await page.context().close();
  return {
    name: 'screens: preview after the pause in typing',
    median: medianOf(times) - previewPause,
    target: 150,
    unit: 'ms',
    runs: times.length,
  };
}
