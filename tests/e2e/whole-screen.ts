import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** What stands on the screen fits into the window, and axe finds no serious accessibility problem in it. */
export async function expectWholeScreen(page: Page, where: string): Promise<void> {
  await expectNoScrolling(page, where);
  await expectNoSeriousProblem(page, where);
}

async function expectNoSeriousProblem(page: Page, where: string): Promise<void> {
  // Axe adds its own script to the page, which the program's policy rightly refuses in frames; there are none.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  const serious = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(node => node.target.join(' ')).join(', ')}`);
  expect(serious, where).toEqual([]);
}

/** Parts of a screen scroll by themselves; the page never does, in neither direction. */
async function expectNoScrolling(page: Page, where: string): Promise<void> {
  const overflow = await page.evaluate(() => {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
    return { sideways: scrollWidth - clientWidth, down: scrollHeight - clientHeight };
  });
  expect(overflow, where).toEqual({ sideways: 0, down: 0 });
}
