import { percentileOf, type Row } from '../measure.ts';
import { typeInTurns } from './key-times.ts';
import { openPage, openSample, type Site } from './slow-page.ts';

/** Digits into one cell after the other, as a clerk types a whole table: every key changes totals and findings. */
const digits: readonly string[] = Array.from({ length: 42 }, (_, index) => String((index % 9) + 1));
const keys = digits.flatMap((digit, index) => (index % 3 === 2 ? [digit, 'Tab'] : [digit]));

/** Typing into table 三 beside typing into a bare grid of as many boxes. */
export async function typingCells(sites: readonly Site[], slowdown: number): Promise<readonly Row[]> {
  const [first] = sites;
  if (!first) return [];
  const bare = await openPage(first, 'bare-grid.html', slowdown);
  await bare.page.locator('input').nth(16).click();
  const programs = await Promise.all(sites.map(site => openSample(site, 'requests', slowdown)));
  for (const { page } of programs) {
    await page.locator('input[data-id="requests.granted.naturalPerson"]').click();
  }
  const rounds = Array.from({ length: slowdown > 4 ? 3 : 5 }, () => keys);
  const times = (await typeInTurns([bare, ...programs], rounds)).map(of => of.flat());
  await Promise.all([bare, ...programs].map(page => page.close()));
  return [0.5, 0.95].map(share => {
    const [floor = Number.NaN, ...values] = times.map(of => percentileOf(of, share));
    return {
      name: `key to paint, table 三, p${share * 100}, ${slowdown} ×`,
      unit: 'ms',
      values,
      yardstick: { name: 'bare grid', value: floor },
      target: 1.1,
      runs: times[0]?.length ?? 0,
    };
  });
}
