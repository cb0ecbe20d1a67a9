import type { Browser } from '@playwright/test';
import { type Measurement, medianOf } from '../measure.ts';
import { noTimes, timeKeys, typeMeasured } from './key-times.ts';
import { openPage } from './slow-page.ts';

const keys = Array.from({ length: 40 }, (_, index) => 'abcdefghij'.charAt(index % 10));

/** Typing into a text of the report beside typing into a bare textarea that holds the same. */
export async function typingText(browser: Browser, address: string): Promise<readonly Measurement[]> {
  const bare = await openPage(browser, { slow: true });
  await bare.goto(`${address}bare-text.html`);
  const program = await openPage(browser, { slow: true });
  await program.goto(address);
  await program.getByRole('button', { name: '打开示例报告看看' }).click();
  await program.locator('nav [data-section="overview"]').click();
  const editor = program.getByRole('textbox', { name: '一、总体情况' });
  await editor.click();
  await bare.locator('textarea').fill((await editor.textContent()) ?? '');
  await bare.locator('textarea').click();
  await timeKeys(bare);
  await timeKeys(program);
  const floor = noTimes();
  const ours = noTimes();
  for (let round = 0; round < 4; round += 1) {
    await typeMeasured(bare, keys, floor);
    await typeMeasured(program, keys, ours);
  }
  await bare.context().close();
  await program.context().close();
  const runs = ours.painted.length;
  return [
    { name: 'screens: key to paint, bare textarea', median: medianOf(floor.painted), unit: 'ms', runs },
    { name: 'screens: key to paint, text 一', median: medianOf(ours.painted), unit: 'ms', runs },
    {
      name: 'screens: text, ratio to textarea',
      median: medianOf(ours.painted) / medianOf(floor.painted),
      target: 1.25,
      unit: '×',
      runs,
    },
  ];
}
