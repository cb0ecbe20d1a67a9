import { expect, test } from '../fixtures.ts';
import { newReport, waitUntilSaved } from '../steps.ts';

const unit = '青山县第一镇人民政府';

test('a report that is clicked in the instant the list appears is opened', async ({ desk }) => {
  await newReport(desk.page, unit, 2024);
  await waitUntilSaved(desk.page);
  await desk.page.getByRole('button', { name: '全部报告' }).click();
  await desk.page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      const report = document.querySelector<HTMLButtonElement>('tbody th button');
      if (!report) return;
      observer.disconnect();
      report.click();
    }).observe(document, { childList: true, subtree: true });
  });
  for (let time = 0; time < 5; time += 1) {
    await desk.page.evaluate(() => {
      location.hash = '';
    });
    await desk.page.reload();
    await expect(desk.page.locator('nav [data-section]').first()).toBeVisible();
  }
});

test('a file that is dropped before the list is there is taken in when it is', async ({ desk }) => {
  await desk.page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      const root = document.querySelector('#root');
      if (!root) return;
      new MutationObserver((_, observer) => {
        observer.disconnect();
        // Nobody is faster than the second frame.
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            const data = new DataTransfer();
            data.items.add(new File(['政府信息公开工作年度报告'], '去年.txt', { type: 'text/plain' }));
            window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, cancelable: true }));
          }),
        );
      }).observe(root, { childList: true });
    });
  });
  await desk.page.reload();
  await expect(desk.page.getByRole('dialog')).toBeVisible();
});
