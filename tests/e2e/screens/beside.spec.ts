import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportDocx } from '../../../src/shared/document/export-docx.ts';
import { exportHtml } from '../../../src/shared/document/export-html.ts';
import { importReport } from '../../../src/shared/import/import-report.ts';
import type { Draft } from '../../../src/shared/report/draft.ts';
import { readDraft, writeDraft } from '../../../src/shared/report/draft-file.ts';
import { expect, test } from '../fixtures.ts';
import { box, openFromMenu, waitUntilSaved } from '../steps.ts';

const sample = readDraft(readFileSync('assets/sample-report.json', 'utf8'));
const cell = 'requests.newReceived.naturalPerson';
const others = '没有其他需要报告的事项。';
const changed: Draft = {
  ...sample,
  cells: { ...sample.cells, [cell]: '41' },
  texts: { ...sample.texts, others },
};

test('another draft, a published page and the unit’s own template stand beside the report', async ({
  desk,
}) => {
  const { page, folder } = desk;
  const put = (name: string, content: string | Uint8Array) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };

  // A draft of a report that is here: what differs is gone through one by one.
  await desk.open(put('报告.nianbao', writeDraft(sample)), () => page.keyboard.press('Control+o'));
  await expect(page.getByRole('heading', { name: /2\d{3}年/ }).first()).toBeVisible();
  await waitUntilSaved(page);
  await desk.open(put('同事.nianbao', writeDraft(changed)), () => page.keyboard.press('Control+o'));
  await page
    .getByRole('dialog', { name: '这份报告已在列表里' })
    .getByRole('button', { name: '逐处比较' })
    .click();
  const beside = page.getByRole('dialog', { name: '收回修改稿：同事.nianbao' });
  await expect(beside.getByRole('option').first()).toContainText('41');
  await page.keyboard.press('Enter');
  await expect(beside.getByRole('option').filter({ hasText: '41' })).toHaveCount(0);
  await page.keyboard.press('Escape');

  // The published page: a list that changes nothing and leads to the place.
  const published = await openFromMenu(page, '发布后核对');
  await desk.open(put('网页.html', exportHtml(sample)), () =>
    published.getByRole('button', { name: '选择网页或文件…' }).click(),
  );
  await expect(published.getByRole('listitem').first()).toContainText('41');
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/published.png` });
  await published.getByRole('button', { name: '定位' }).first().click();
  await expect(box(page, cell)).toBeFocused();
  await expect(box(page, cell)).toHaveValue('41');

  // The unit's own file: filled, read back and remembered.
  const template = put('县模板.docx', exportDocx({ ...sample, cells: {} }));
  await page.keyboard.press('Control+e');
  const exporting = page.getByRole('dialog', { name: '导出报告' });
  const saved = await desk.save(() =>
    desk.open(template, () => exporting.getByRole('button', { name: '选择模板…' }).click()),
  );
  expect(importReport({ name: saved.name, bytes: saved.bytes }).cells[cell]).toBe('41');
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/template.png`, fullPage: true });
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+e');
  await expect(exporting.getByText('《县模板.docx》')).toBeVisible();
});
