import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readComments } from '../../../src/shared/import/docx/read-comments.ts';
import { readDraft } from '../../../src/shared/report/draft-file.ts';
import { expect, test } from '../fixtures.ts';
import { box, openFromMenu, openSample, openSection } from '../steps.ts';

const sample = readDraft(readFileSync('assets/sample-report.json', 'utf8'));
const [cell = ''] = Object.keys(sample.cells);

/** The file as it comes back from somebody who answered a comment in Word. */
function answered(bytes: Uint8Array, about: string, reply: string): Uint8Array {
  const parts = unzipSync(bytes);
  const comments = readComments(bytes);
  const parent = comments.find(({ text }) => text === about)?.id ?? '';
  const id = String(comments.length);
  const name = (of: string) => (0x4e420000 + Number(of)).toString(16).toUpperCase();
  const edit = (part: string, change: (xml: string) => string) => {
    parts[part] = strToU8(change(strFromU8(parts[part] ?? new Uint8Array())));
  };
  edit('word/comments.xml', xml =>
    xml.replace(
      '</w:comments>',
      `<w:comment w:id="${id}" w:author="李四" w:date="2025-02-01T09:00:00Z" w:initials="李四"><w:p w14:paraId="${name(id)}"><w:r><w:t>${reply}</w:t></w:r></w:p></w:comment></w:comments>`,
    ),
  );
  edit('word/commentsExtended.xml', xml =>
    xml.replace(
      '</w15:commentsEx>',
      `<w15:commentEx w15:paraId="${name(id)}" w15:paraIdParent="${name(parent)}" w15:done="0"/></w15:commentsEx>`,
    ),
  );
  edit('word/document.xml', xml =>
    xml
      .replace(
        `<w:commentRangeStart w:id="${parent}"/>`,
        found => `${found}<w:commentRangeStart w:id="${id}"/>`,
      )
      .replace(`<w:commentRangeEnd w:id="${parent}"/>`, found => `${found}<w:commentRangeEnd w:id="${id}"/>`),
  );
  return zipSync(parts);
}

test('remarks on a cell and on words go out in the review copy, come back with a reply and are settled', async ({
  desk,
}) => {
  const { page, folder } = desk;
  const panel = page.getByRole('region', { name: '意见' });
  await openSample(page);

  // On a cell, by the keyboard; the name is asked for once.
  await openSection(page, cell.split('.')[0] ?? '');
  await box(page, cell).focus();
  await page.keyboard.press('Control+m');
  const dialog = page.getByRole('dialog', { name: '写意见' });
  await expect(dialog.getByLabel('意见')).toBeFocused();
  await page.keyboard.type('这个数请再核对');
  await dialog.getByLabel('您的姓名').fill('张三');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(panel.getByText('这个数请再核对')).toBeVisible();
  await expect(box(page, cell)).toHaveAttribute('data-remark');

  // On words of a text.
  await openSection(page, 'problems');
  const paper = page.locator('[data-text="problems"] [contenteditable]');
  await paper.focus();
  await page.keyboard.press('Control+Home');
  for (let at = 0; at < 4; at += 1) await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Control+m');
  await expect(dialog.getByText((sample.texts.problems ?? '').slice(0, 4))).toBeVisible();
  await expect(dialog.getByText('署名：张三')).toBeVisible();
  await page.keyboard.type('写具体些');
  await page.keyboard.press('Control+Enter');
  await expect(panel.getByRole('heading')).toHaveText('意见 2 条，未了结 2 条');

  const figure = panel.getByRole('listitem').filter({ hasText: '这个数请再核对' });
  await figure.getByRole('button', { name: '回复' }).click();
  await page.keyboard.type('按台账核过');
  await page.keyboard.press('Control+Enter');
  await expect(figure.getByText('按台账核过')).toBeVisible();

  // Out, answered in Word, and back.
  await page.keyboard.press('Control+e');
  const exporting = page.getByRole('dialog', { name: '导出报告' });
  const sent = await desk.save(() => exporting.getByRole('button', { name: '送审用的 Word' }).click());
  expect(readComments(sent.bytes).filter(({ author }) => author === '张三')).toHaveLength(3);
  await page.keyboard.press('Escape');
  const path = join(folder, '答复了.docx');
  writeFileSync(path, answered(sent.bytes, '写具体些', '已补充'));
  const asking = await openFromMenu(page, '收回修改稿');
  await desk.open(path, () => asking.getByRole('button', { name: '选择改好的文件…' }).click());
  const returned = page.getByRole('dialog', { name: '收回修改稿：答复了.docx' });
  await returned.getByRole('button', { name: '收进意见（1 条）' }).click();
  await expect(returned.getByText('批注都已经在意见里了。')).toBeVisible();
  await page.keyboard.press('Escape');
  const item = panel.getByRole('listitem').filter({ hasText: '写具体些' });
  await expect(item.getByText('李四 2025-02-01')).toBeVisible();

  // F8 goes to the one that is open, once the other is settled; undo opens it again.
  await item.getByRole('button', { name: '了结' }).click();
  await expect(panel.getByRole('heading')).toHaveText('意见 2 条，未了结 1 条');
  await page.keyboard.press('F8');
  await expect(box(page, cell)).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(panel.getByRole('heading')).toHaveText('意见 2 条，未了结 2 条');
});
