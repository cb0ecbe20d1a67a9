import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readComments } from '../../../src/shared/import/docx/read-comments.ts';
import { readDraft } from '../../../src/shared/report/draft-file.ts';
import { withTrackedChanges } from '../../helpers/tracked-word.ts';
import { expect, test } from '../fixtures.ts';
import { box, openFromMenu, openSample, openSection } from '../steps.ts';

const sample = readDraft(readFileSync('assets/sample-report.json', 'utf8'));

/** A figure that stands in one cell of the sample only. */
const [cell, figure] = Object.entries(sample.cells).find(
  ([, text]) => text.length > 2 && Object.values(sample.cells).filter(other => other === text).length === 1,
) ?? ['', ''];
const others = sample.texts.others ?? '';
const [paragraph = ''] = others.split('\n');

test('a report goes out for review and what was changed in it is taken back one by one, by the keyboard', async ({
  desk,
}) => {
  const { page, folder } = desk;
  await openSample(page);
  await page.keyboard.press('Control+e');
  const exporting = page.getByRole('dialog', { name: '导出报告' });
  const sent = await desk.save(() => exporting.getByRole('button', { name: '送审用的 Word' }).click());
  expect(sent.name).toContain('（审校稿）.docx');
  expect(readComments(sent.bytes).every(({ author }) => author === '年报助手')).toBe(true);
  await page.keyboard.press('Escape');

  const path = join(folder, '改好的.docx');
  const edits = { [figure]: [`[-${figure}][+77]`], [paragraph]: [`${paragraph}[+特此说明。]`] };
  writeFileSync(path, withTrackedChanges(sent.bytes, { paragraphs: edits }));
  const asking = await openFromMenu(page, '收回修改稿');
  await desk.open(path, () => asking.getByRole('button', { name: '选择改好的文件…' }).click());
  const dialog = page.getByRole('dialog', { name: '收回修改稿：改好的.docx' });
  const changes = dialog.getByRole('option');
  await expect(changes.filter({ hasText: '张主任 2025-01-13' })).not.toHaveCount(0);
  const before = await changes.count();

  // Nothing is taken before it is asked for: refuse the first, take what is left by its keys.
  await expect(dialog.getByRole('listbox')).toBeFocused();
  await page.keyboard.press('End');
  await expect(changes.last()).toHaveAttribute('aria-selected', 'true');
  await expect(changes.last()).toContainText('特此说明。');
  await page.keyboard.press('Enter');
  await expect(changes).toHaveCount(before - 1);
  await page.keyboard.press('Home');
  await expect(changes.first()).toContainText('77');
  await page.keyboard.press('Enter');
  await expect(changes.filter({ hasText: '77' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  await openSection(page, cell.split('.')[0] ?? '');
  await expect(box(page, cell)).toHaveValue('77');
  await page.keyboard.press('Control+z');
  await expect(box(page, cell)).toHaveValue(figure);
});
