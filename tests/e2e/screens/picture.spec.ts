import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from '../fixtures.ts';
import { openFromMenu, openSample } from '../steps.ts';

test('the report is drawn on one page and saved as image, page and Word, in colours that are remembered', async ({
  desk,
}) => {
  const { page } = desk;
  await openSample(page);
  const dialog = await openFromMenu(page, '一图读懂');
  const drawing = dialog.getByRole('img', { name: /^一图读懂/ });
  await expect(drawing).toBeVisible();
  const sizes = await drawing.evaluate((image: HTMLImageElement) => [
    image.naturalWidth,
    image.naturalHeight,
  ]);
  await dialog.getByRole('radio', { name: '红色' }).click();
  await expect(drawing).toHaveAttribute('src', /a3201d/);

  const png = await desk.save(() => dialog.getByRole('button', { name: '存为图片' }).click());
  expect(png.name).toMatch(/（一图读懂）\.png$/);
  // The header of a PNG image holds its width and height.
  const view = new DataView(png.bytes.buffer, png.bytes.byteOffset);
  expect([view.getUint32(16), view.getUint32(20)]).toEqual(sizes.map(side => side * 2));
  const html = await desk.save(() => dialog.getByRole('button', { name: '存为网页' }).click());
  expect(new TextDecoder().decode(html.bytes)).toContain('<h2>文字说明</h2>');
  const word = await desk.save(() => dialog.getByRole('button', { name: '存为 Word' }).click());
  const parts = unzipSync(word.bytes);
  expect(parts['word/media/picture.png']).toEqual(new Uint8Array(png.bytes));
  expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('descr="');

  await page.keyboard.press('Escape');
  await openFromMenu(page, '一图读懂');
  await expect(dialog.getByRole('radio', { name: '红色' })).toBeChecked();
});
