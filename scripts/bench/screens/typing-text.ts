import { percentileOf, type Row } from '../measure.ts';
import { typeInTurns } from './key-times.ts';
import { openPage, openSample, type Site } from './slow-page.ts';

const keys = Array.from({ length: 40 }, (_, index) => 'abcdefghij'.charAt(index % 10));

/** Typing into a text of the report beside typing into a bare textarea that holds the same. */
export async function typingText(sites: readonly Site[], slowdown: number): Promise<readonly Row[]> {
  const [first] = sites;
  if (!first) return [];
  const bare = await openPage(first, 'bare-text.html', slowdown);
  const programs = await Promise.all(sites.map(site => openSample(site, 'overview', slowdown)));
  for (const { page } of programs) {
    const editor = page.getByRole('textbox', { name: '一、总体情况' });
    await editor.click();
    await bare.page.locator('textarea').fill((await editor.textContent()) ?? '');
  }
  await bare.page.locator('textarea').click();
  const rounds = Array.from({ length: slowdown > 4 ? 2 : 4 }, () => keys);
  const times = (await typeInTurns([bare, ...programs], rounds)).map(of => of.flat());
  await Promise.all([bare, ...programs].map(page => page.close()));
  return [0.5, 0.95].map(share => {
    const [floor = Number.NaN, ...values] = times.map(of => percentileOf(of, share));
    return {
      name: `key to paint, text 一, p${share * 100}, ${slowdown} ×`,
      unit: 'ms',
      values,
      yardstick: { name: 'bare textarea', value: floor },
      target: 1.15,
      runs: times[0]?.length ?? 0,
    };
  });
}
