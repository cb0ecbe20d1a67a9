import { medianOf, type Row } from '../measure.ts';
import { openPage, type Site, type SlowPage } from './slow-page.ts';

const drafts = 1000;

/** Back from a report to a library of 1,000, beside a bare table of the same rows from the same store. */
export async function listing(sites: readonly Site[], slowdown: number): Promise<readonly Row[]> {
  const pages: SlowPage[] = [];
  for (const [index, site] of sites.entries()) {
    const program = await openPage(site, 'seed.html', slowdown);
    await program.page.evaluate(
      count => (window as unknown as { seed: (count: number) => Promise<void> }).seed(count),
      drafts,
    );
    // The store is the window's, so the bare table is a page of the same one.
    if (index === 0) {
      const bare = await program.sibling('bare-list.html');
      pages.push(bare);
    }
    await program.page.goto(site.address);
    await program.page.getByText(`共 ${drafts} 份`).waitFor();
    pages.push(program);
  }
  const times = pages.map((): number[] => []);
  const runs = slowdown > 4 ? 5 : 7;
  for (let run = 0; run < runs; run += 1) {
    for (const [index, page] of pages.entries()) {
      if (index > 0) await openFirst(page);
      else await page.page.reload();
      times[index]?.push(await timeToRows(page));
    }
  }
  await Promise.all(pages.map(page => page.close()));
  const [floor = Number.NaN, ...values] = times.map(medianOf);
  const yardstick = { name: 'bare table', value: floor };
  return [{ name: `1,000 drafts listed, ${slowdown} ×`, unit: 'ms', values, yardstick, target: 1.5, runs }];
}

async function openFirst({ page }: SlowPage): Promise<void> {
  await page.locator('tbody th button').first().click();
  await page.locator('nav [data-section]').first().waitFor();
}

/** From the press of 全部报告 to the frame in which all rows stand, in ms. */
function timeToRows({ page, slowed }: SlowPage): Promise<number> {
  return slowed(() =>
    page.evaluate(async count => {
      const started = performance.now();
      const all = [...document.querySelectorAll('button')].find(each =>
        each.textContent?.includes('全部报告'),
      );
      all?.click();
      while (document.querySelectorAll('tbody tr').length < count) {
        await new Promise(resolve => requestAnimationFrame(resolve));
      }
      await new Promise(resolve => requestAnimationFrame(resolve));
      return performance.now() - started;
    }, drafts),
  );
}
