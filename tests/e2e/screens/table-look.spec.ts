import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { box, newReport, openSection, putOnClipboard, setTextSize } from '../steps.ts';

const first = 'requests.newReceived.naturalPerson';
const cellOf = (page: Page, cell: string): Locator => page.locator(`td[data-cell="${cell}"]`);

/** The cells of the open table whose figure is not wholly inside its cell, or too small to be read. */
function clippedCells(page: Page): Promise<readonly string[]> {
  return page.locator('td[data-cell]').evaluateAll(cells =>
    cells.flatMap(cell => {
      const box = cell.querySelector('input');
      if (!box || box.value === '') return [];
      const long = cell.getAttribute('data-long');
      const drawn = getComputedStyle(cell, '::after');
      const whole = long
        ? long === box.value &&
          cell.scrollWidth <= cell.clientWidth &&
          cell.getBoundingClientRect().height >= Number.parseFloat(drawn.height) &&
          Number.parseFloat(drawn.fontSize) >= 10
        : box.scrollWidth <= box.clientWidth;
      return whole ? [] : [`${cell.getAttribute('data-cell')} ${box.value}`];
    }),
  );
}

async function paste(page: Page, cell: string, figures: readonly string[]): Promise<void> {
  await box(page, cell).click();
  await putOnClipboard(page, figures.join('\t'));
  await page.keyboard.press('Control+v');
  await expect(box(page, cell)).toHaveValue(figures[0] ?? '');
}

const rows: readonly (readonly [string, readonly string[]])[] = [
  [first, ['13613', '2', '12345678', '1234', '1234567', '12345678901234567890']],
  ['requests.carriedIn.naturalPerson', ['123456', '999999999', '0', '12', '123', '1']],
];

for (const [name, width, height] of [
  ['1366×768', 1366, 768],
  ['1366×768 at 150 %', 911, 512],
] as const) {
  test(`no figure is clipped at ${name}, with and without the preview`, async ({ desk }) => {
    const { page } = desk;
    await page.setViewportSize({ width, height });
    await newReport(page, '青山县云溪镇人民政府', 2024);
    await openSection(page, 'requests');
    for (const [cell, figures] of rows) await paste(page, cell, figures);
    await box(page, 'requests.granted.total').focus();
    expect(await clippedCells(page)).toEqual([]);
    await page.getByRole('button', { name: '预览', exact: true }).click();
    await expect(page.getByRole('heading', { name: /预览/ })).toBeVisible();
    expect(await clippedCells(page)).toEqual([]);
    await page.getByRole('button', { name: '预览', exact: true }).click();
    await openSection(page, 'litigation');
    await paste(page, 'litigation.review.upheld', ['1234', '12345', '123456', '1234567', '12345678']);
    await box(page, 'litigation.direct.upheld').focus();
    await page.getByRole('button', { name: '预览', exact: true }).click();
    expect(await clippedCells(page)).toEqual([]);
  });
}

test('a figure of five digits stands on one line beside the preview, and an absurd one is a finding', async ({
  desk,
}) => {
  const { page } = desk;
  await newReport(page, '青山县云溪镇人民政府', 2024);
  await openSection(page, 'requests');
  await page.getByRole('button', { name: '预览', exact: true }).click();
  for (const [cell, figures] of rows) await paste(page, cell, figures);
  const height = (cell: string) =>
    cellOf(page, cell).evaluate(td => Number.parseFloat(getComputedStyle(td, '::after').height));
  expect(await height(first)).toBeLessThan(1.5 * (await height('requests.newReceived.welfare')));
  await box(page, 'requests.newReceived.otherOrg').click();
  await expect(page.getByRole('status').filter({ hasText: '有 20 位数' })).toBeVisible();
});

test('what is drawn in a marked cell is its figure, not only its mark', async ({ desk }) => {
  const { page } = desk;
  await newReport(page, '青山县云溪镇人民政府', 2024);
  await openSection(page, 'requests');
  const pictures: string[] = [];
  for (const figure of ['111111111', '888888888']) {
    await box(page, first).click();
    await page.keyboard.type(figure);
    await box(page, 'requests.granted.total').focus();
    await expect(box(page, first)).toHaveAttribute('data-severity', 'warning');
    pictures.push((await cellOf(page, first).screenshot()).toString('base64'));
  }
  expect(pictures[0]).not.toBe(pictures[1]);
});

test('a selection is seen on blank, zero and marked cells, in high contrast too', async ({ desk }) => {
  const { page } = desk;
  await newReport(page, '青山县云溪镇人民政府', 2024);
  await openSection(page, 'requests');
  await paste(page, first, ['1', '0', '两件']).catch(() => undefined);
  await page.getByRole('button', { name: /填入 3 格/ }).click();
  const cells = [
    'requests.newReceived.business',
    'requests.newReceived.research',
    'requests.newReceived.welfare',
  ];
  const pictures = async () =>
    Promise.all(cells.map(async cell => (await cellOf(page, cell).screenshot()).toString('base64')));
  for (const contrast of ['normal', 'high']) {
    await page.evaluate(value => document.documentElement.setAttribute('data-contrast', value), contrast);
    await box(page, first).focus();
    const before = await pictures();
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('Shift+ArrowRight');
    await expect(page.locator('td[data-selected]')).toHaveCount(4);
    const after = await pictures();
    for (const [index, picture] of after.entries()) expect(picture, cells[index]).not.toBe(before[index]);
    await page.keyboard.press('Escape');
  }
});

/** What lies over a cell at its corners and in its middle, where it is not the cell itself. */
function coversOf(page: Page, cell: string): Promise<readonly string[]> {
  return box(page, cell).evaluate(element => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const points = [
      [left + 3, top + 3],
      [right - 3, bottom - 3],
      [(left + right) / 2, (top + bottom) / 2],
    ] as const;
    return points.flatMap(([x, y]) => {
      const there = document.elementFromPoint(x, y);
      return there === element ? [] : [there?.outerHTML.slice(0, 120) ?? 'the edge of the window'];
    });
  });
}

test('neither what was found nor the preview covers the cell that is typed in, however small the window and large the text', async ({
  desk,
}) => {
  test.setTimeout(120_000);
  const { page } = desk;
  await newReport(page, '青山县云溪镇人民政府', 2024);
  await openSection(page, 'requests');
  for (const [cell, figures] of rows) await paste(page, cell, figures);
  const cells = [
    first,
    'requests.newReceived.total',
    'requests.granted.otherOrg',
    'requests.carriedOut.total',
  ];
  const typeEverywhere = async (where: string) => {
    for (const cell of cells) {
      await box(page, cell).focus();
      await page.keyboard.type('7');
      expect(await coversOf(page, cell), `${where}: ${cell}`).toEqual([]);
      await page.keyboard.press('Escape');
    }
    await box(page, 'requests.granted.total').focus();
    expect(await clippedCells(page), where).toEqual([]);
  };
  for (const [name, width, height, size] of [
    ['1366×768, 特大', 1366, 768, '特大'],
    ['1366×768 at 150 %', 911, 512, '标准'],
    ['1366×768 at 150 %, 特大', 911, 512, '特大'],
    ['1920×1080, 特大', 1920, 1080, '特大'],
  ] as const) {
    await page.setViewportSize({ width, height });
    await setTextSize(page, size);
    const panel = page.getByRole('complementary', { name: '核对结果' });
    if (!(await panel.isVisible())) await page.getByRole('button', { name: /核对 \d+/ }).click();
    await expect(panel).toBeVisible();
    await typeEverywhere(`${name}, what was found`);
    await page.getByRole('button', { name: '预览', exact: true }).click();
    await expect(page.getByRole('heading', { name: /预览/ })).toBeVisible();
    await typeEverywhere(`${name}, preview`);
    if (name !== '1366×768 at 150 %, 特大') continue;
    await page.getByRole('button', { name: '展开' }).click();
    await expect(page.getByText(/内容与导出的文件一致/)).toBeVisible();
    await expect(box(page, first)).toBeHidden();
    await page.keyboard.press('F7');
    await expect(page.locator('main')).toBeVisible();
    await openSection(page, 'requests');
  }
});

/** Whether anything of two elements lies over one another. */
async function overlap(one: Locator, other: Locator): Promise<boolean> {
  const [a, b] = [await one.boundingBox(), await other.boundingBox()];
  if (!a || !b) return false;
  return (
    a.x < b.x + b.width - 1 && b.x < a.x + a.width - 1 && a.y < b.y + b.height - 1 && b.y < a.y + a.height - 1
  );
}

test('from 900 to 1920 pixels across, in text as it is and 特大, no figure is clipped and nothing lies over the table', async ({
  desk,
}) => {
  test.setTimeout(120_000);
  const { page } = desk;
  await newReport(page, '青山县云溪镇人民政府', 2024);
  await openSection(page, 'requests');
  for (const [cell, figures] of rows) await paste(page, cell, figures);
  const asides = [
    { aside: page.getByRole('complementary', { name: '核对结果' }), button: /^. 核对/ },
    { aside: page.getByRole('complementary', { name: '预览' }), button: '预览' },
  ];
  for (const size of ['标准', '特大']) {
    await setTextSize(page, size);
    for (const { aside, button } of asides) {
      if (!(await aside.isVisible())) await page.getByRole('button', { name: button, exact: true }).click();
      for (const width of [900, 1024, 1280, 1366, 1600, 1920]) {
        await page.setViewportSize({ width, height: 768 });
        // What is typed in reaches over its neighbours: the others are measured as they stand.
        await box(page, 'requests.granted.total').focus();
        const where = `${width} across, ${size}, ${button}`;
        await expect.poll(() => clippedCells(page), where).toEqual([]);
        await expect(aside, where).toBeVisible();
        expect(await overlap(page.locator('main'), aside), where).toBe(false);
        await box(page, first).focus();
        expect(await coversOf(page, first), where).toEqual([]);
        const cut = await box(page, first).evaluate(field => field.scrollWidth - field.clientWidth);
        expect(cut, where).toBeLessThanOrEqual(0);
      }
    }
  }
});
