import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { openFromMenu, openSample } from './steps.ts';

function hasTool(name: string): boolean {
  try {
    execFileSync('which', [name], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

test('the PDF has the pages of the Word file: A4, its tables, page numbers at the outer side', async ({
  desk,
}) => {
  test.skip(desk.host === 'browser', 'a browser prints; only Electron makes the PDF itself');
  test.skip(!hasTool('pdftotext') || !hasTool('pdfinfo'), 'needs poppler-utils');
  const { page, folder } = desk;
  await openSample(page);
  await page.keyboard.press('Control+e');
  const dialog = page.getByRole('dialog', { name: '导出报告' });
  const file = await desk.save(() => dialog.getByRole('button', { name: '存为 PDF' }).click());
  expect(file.name).toMatch(/年度报告\.pdf$/);
  const path = join(folder, '报告.pdf');
  writeFileSync(path, file.bytes);

  const info = execFileSync('pdfinfo', [path], { encoding: 'utf8' });
  expect(info).toMatch(/^Title:\s+青山县云溪镇人民政府2024年政府信息公开工作年度报告$/m);
  expect(info).toMatch(/^Tagged:\s+yes$/m);
  expect(Buffer.from(file.bytes).toString('latin1')).toContain('/Outlines');
  expect(info).toMatch(/Page size:\s+59[45]\.\d+ x 841\.\d+ pts \(A4\)/);
  const pages = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' })
    .split('\f')
    .slice(0, -1);
  expect(pages.length).toBe(Number(/Pages:\s+(\d+)/.exec(info)?.[1]));
  pages.forEach((text, index) => {
    const number = text.split('\n').findLast(line => /—\s?\d+\s?—/.test(line)) ?? '';
    expect(number.replace(/\s/g, '')).toBe(`—${index + 1}—`);
    const indent = number.search(/\S/);
    // Odd pages carry their number at the right, even ones at the left.
    if (index % 2 === 0) expect(indent).toBeGreaterThan(20);
    else expect(indent).toBeLessThan(15);
  });
  const requests = pages.filter(text => text.includes('结转下年度继续办理'));
  expect(requests.some(text => text.includes('本年新收政府信息公开申请数量'))).toBe(true);
});

test('printing asks the system once and leaves the screen as it was', async ({ desk }) => {
  test.skip(desk.host === 'electron', 'the stand-in has no printer');
  const { page } = desk;
  await openSample(page);
  await page.evaluate(() => {
    Object.assign(window, {
      printed: [] as string[],
      print: () => {
        const { printed } = window as unknown as { printed: string[] };
        printed.push(document.querySelector('[data-printed]')?.textContent ?? '');
      },
    });
  });
  await page.keyboard.press('Control+p');
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { printed: string[] }).printed.length))
    .toBe(1);
  const printed = await page.evaluate(() => (window as unknown as { printed: string[] }).printed[0]);
  expect(printed).toContain('三、收到和处理政府信息公开申请情况');
  await expect(page.locator('[data-printed]')).toHaveCount(0);
});

test('the PDF of the one-page picture is one page, whose words can be found in it', async ({ desk }) => {
  test.skip(desk.host === 'browser', 'a browser prints; only Electron makes the PDF itself');
  test.skip(!hasTool('pdftotext') || !hasTool('pdfinfo'), 'needs poppler-utils');
  const { page, folder } = desk;
  await openSample(page);
  const dialog = await openFromMenu(page, '一图读懂');
  const file = await desk.save(() => dialog.getByRole('button', { name: '存为 PDF' }).click());
  const path = join(folder, '图.pdf');
  writeFileSync(path, file.bytes);
  const info = execFileSync('pdfinfo', [path], { encoding: 'utf8' });
  expect(info).toMatch(/^Title:\s+一图读懂青山县云溪镇人民政府2024年/m);
  expect(info).toMatch(/^Pages:\s+1$/m);
  expect(info).toMatch(/Page size:\s+59[45]\.\d+ x 841\.\d+ pts \(A4\)/);
  expect(execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' })).toContain('依申请公开');
});
