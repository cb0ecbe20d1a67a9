import type { Browser } from '@playwright/test';
import { type Measurement, medianOf, percentileOf } from '../measure.ts';
import { noTimes, timeKeys, typeMeasured } from './key-times.ts';
import { openPage } from './slow-page.ts';

/** Digits into one cell after the other, as a clerk types a whole table: every key changes totals and findings. */
const digits: readonly string[] = Array.from({ length: 378 }, (_, index) => String((index % 9) + 1));
const keys = digits.flatMap((digit, index) => (index % 3 === 2 ? [digit, 'Tab'] : [digit]));

const rounds = 8;
const roundLength = keys.length / rounds;

/** Typing into table 三 beside typing into a bare grid of as many boxes. */
export async function typingCells(browser: Browser, address: string): Promise<readonly Measurement[]> {
  const bare = await openPage(browser, { slow: true });
  await bare.goto(`${address}bare-grid.html`);
  await bare.locator('input').nth(16).click();
  const program = await openPage(browser, { slow: true });
  await program.goto(address);
  await program.getByRole('button', { name: '打开示例报告看看' }).click();
  await program.locator('nav [data-section="requests"]').click();
  const firstCell = program.locator('input[data-id="requests.granted.naturalPerson"]');
  await firstCell.click();
  await timeKeys(bare);
  await timeKeys(program);
  const floor = noTimes();
  const ours = noTimes();
  // In turns, so that a busy moment of the machine falls on both.
  for (let round = 0; round < rounds; round += 1) {
    const part = keys.slice(round * roundLength, (round + 1) * roundLength);
    await typeMeasured(bare, part, floor);
    await typeMeasured(program, part, ours);
  }
  await bare.context().close();
  // A slowed page takes processor time even at rest, which no ratio evens out here: alone, and from the first cell.
  const alone = noTimes();
  await firstCell.click();
  await typeMeasured(program, keys, alone);
  await program.context().close();
  const ratio = (share: number) => percentileOf(ours.painted, share) / percentileOf(floor.painted, share);
  const runs = ours.painted.length;
  return [
    { name: 'screens: key to paint, bare grid', median: medianOf(floor.painted), unit: 'ms', runs },
    { name: 'screens: key to paint, table 三', median: medianOf(ours.painted), unit: 'ms', runs },
    { name: 'screens: ratio to bare grid, p50', median: ratio(0.5), target: 1.25, unit: '×', runs },
    { name: 'screens: ratio to bare grid, p95', median: ratio(0.95), target: 1.25, unit: '×', runs },
    {
      name: 'screens: own script a digit',
      median: medianOf(alone.script),
      target: 6,
      unit: 'ms',
      runs: alone.script.length,
    },
  ];
}
