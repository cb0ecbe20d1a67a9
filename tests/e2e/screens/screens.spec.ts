import { expect, test } from '../fixtures.ts';
import { openFromMenu, openSample, openSection, setTextSize } from '../steps.ts';
import { expectWholeScreen } from '../whole-screen.ts';

/** Windows people have: a common office screen, a large one, and the first at 150 % zoom. */
const windows = [
  { name: '1366×768', width: 1366, height: 768, colorScheme: 'light' },
  { name: '1920×1080, dark', width: 1920, height: 1080, colorScheme: 'dark' },
  { name: '1366×768 at 150 %', width: 911, height: 512, colorScheme: 'light' },
] as const;

for (const { name, width, height, colorScheme } of windows) {
  test(`every screen is whole and accessible at ${name}`, async ({ desk }) => {
    test.setTimeout(90_000);
    const { page } = desk;
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme });
    const look = (where: string) => expectWholeScreen(page, where);
    await look('welcome');
    await openSample(page);
    for (const section of [
      'cover',
      'overview',
      'proactive',
      'requests',
      'litigation',
      'problems',
      'others',
    ]) {
      await openSection(page, section);
      await look(section);
    }
    await page.keyboard.press('Control+e');
    await expect(page.getByRole('dialog')).toBeVisible();
    await look('export');
    await page.keyboard.press('Escape');
    for (const item of ['与上年对比', '历史版本', '备份与恢复', '设置', '键盘操作', '报修信息']) {
      await page.getByRole('button', { name: /更多/ }).click();
      await page.getByRole('menuitem', { name: item }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await look(item);
      await page.keyboard.press('Escape');
    }
    await page.getByRole('button', { name: '全部报告' }).click();
    await look('library');
  });
}

test('the colours follow the system until others are chosen, which are remembered, and paper stays white', async ({
  desk,
}) => {
  const { page } = desk;
  /** How light the desk behind everything is, from 0 to 255. */
  const lightness = () =>
    page.evaluate(() => {
      const parts = getComputedStyle(document.documentElement).backgroundColor.match(/\d+/g) ?? [];
      return Math.max(...parts.slice(0, 3).map(Number));
    });
  const choose = async (name: string) => {
    const dialog = await openFromMenu(page, '设置');
    await dialog.getByRole('group', { name: '颜色' }).getByRole('radio', { name }).check();
    await page.keyboard.press('Escape');
  };
  await openSample(page);
  expect(await lightness()).toBeGreaterThan(200);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await lightness()).toBeLessThan(60);
  await choose('浅色');
  await expect.poll(lightness).toBeGreaterThan(200);
  await choose('深色');
  await page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(lightness).toBeLessThan(60);
  await page.reload();
  await expect.poll(lightness).toBeLessThan(60);

  await page.getByRole('button', { name: '预览', exact: true }).click();
  const sheet = page.getByRole('complementary', { name: '预览' }).locator('section.docx').first();
  await expect(sheet).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(sheet).toHaveCSS('color', 'rgb(0, 0, 0)');
  await page.emulateMedia({ media: 'print' });
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light');
  await page.emulateMedia({ media: 'screen' });
  await choose('跟随系统');
  await expect.poll(lightness).toBeGreaterThan(200);
});

test('the whole job can be done by keyboard alone', async ({ desk }) => {
  const { page } = desk;
  await page.keyboard.press('Control+n');
  const dialog = page.getByRole('dialog', { name: '新建年度报告' });
  await expect(dialog.getByLabel('机关全称')).toBeFocused();
  await page.keyboard.type('某某镇人民政府');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /某某镇人民政府/ }).first()).toBeVisible();
  const reach = async (name: string, within = 'body') => {
    for (let step = 0; step < 80; step += 1) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(
        place => (document.activeElement?.closest(place) && document.activeElement.textContent) ?? '',
        within,
      );
      if (focused.includes(name)) return;
    }
    throw new Error(`${name} cannot be reached by Tab`);
  };
  await reach('四、复议诉讼', 'nav');
  await page.keyboard.press('Enter');
  await reach('空白填 0');
  await page.keyboard.press('Enter');
  await expect(page.locator('input[data-id="litigation.review.upheld"]')).toHaveValue('0');
  await page.keyboard.press('F7');
  await page.keyboard.press('Control+e');
  await expect(page.getByRole('dialog', { name: '导出报告' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('every menu is wholly in the window, however small the window and large the text', async ({ desk }) => {
  const { page } = desk;
  await openSample(page);
  for (const [name, width, height, size] of [
    ['a small window', 1024, 600, '标准'],
    ['1366×768 at 150 %', 911, 512, '标准'],
    ['1366×768, 特大', 1366, 768, '特大'],
    ['1366×768 at 150 %, 特大', 911, 512, '特大'],
  ] as const) {
    await page.setViewportSize({ width, height });
    await setTextSize(page, size);
    for (const [section, menu] of [
      ['cover', '填入标准引言'],
      ['overview', '插入标准语句'],
      ['overview', '更多'],
    ] as const) {
      await openSection(page, section);
      await page.getByRole('button', { name: new RegExp(menu) }).click();
      const open = page.locator('[role="menu"]:popover-open');
      await expect(open.getByRole('menuitem').first()).toBeFocused();
      const sides = await open.evaluate(element => {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        return { left, top, right: innerWidth - right, bottom: innerHeight - bottom };
      });
      const where = `${menu} in ${name}: ${JSON.stringify(sides)}`;
      expect(Math.min(...Object.values(sides)), where).toBeGreaterThanOrEqual(0);
      await page.keyboard.press('ArrowUp');
      // A menu that scrolls cuts off the fraction of a pixel.
      await expect(open.getByRole('menuitem').last()).toBeInViewport({ ratio: 0.95 });
      await page.keyboard.press('Escape');
    }
  }
});
