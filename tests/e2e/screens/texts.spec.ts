import { expect, test } from '../fixtures.ts';
import { newReport, openSection, putOnClipboard, waitUntilSaved } from '../steps.ts';

test('a text is written as paragraphs, pasted without its looks, and kept as it stands', async ({ desk }) => {
  const { page } = desk;
  await newReport(page, '青山县云溪镇人民政府', 2024);
  await openSection(page, 'overview');
  const editor = page.getByRole('textbox', { name: '一、总体情况' });
  await editor.click();
  await page.keyboard.insertText('第一段。');
  await page.keyboard.press('Enter');
  await putOnClipboard(
    page,
    '第二段。\r\n第三段。',
    '<p style="color:red"><b>第二段。</b></p><p>第三段。</p>',
  );
  await page.keyboard.press('Control+v');
  await expect(editor.locator('p')).toHaveText(['第一段。', '第二段。', '第三段。']);
  await expect(editor.locator('b, span, [style]')).toHaveCount(0);
  await expect(page.getByText('12 字，3 段')).toBeVisible();
  await page.keyboard.press('Control+b');
  await expect(editor.locator('b')).toHaveCount(0);

  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.keyboard.insertText('重写');
  await expect(editor.locator('p')).toHaveText(['重写']);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(editor.locator('p')).toHaveCount(3);
  await waitUntilSaved(page);
  await page.reload();
  await expect(editor.locator('p')).toHaveText(['第一段。', '第二段。', '第三段。']);
});

test('a Chinese composition loses no character and is one paragraph', async ({ desk }) => {
  const { page } = desk;
  await newReport(page, '青山县云溪镇人民政府', 2024);
  await openSection(page, 'problems');
  const editor = page.getByRole('textbox', { name: /存在的主要问题/ });
  await editor.click();
  const session = await page.context().newCDPSession(page);
  for (const text of ['w', 'we', 'wen', 'wen ti']) {
    await session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  }
  await session.send('Input.insertText', { text: '问题' });
  await expect(editor.locator('p')).toHaveText(['问题']);
  await page.keyboard.insertText('突出');
  await expect(page.getByText('4 字，1 段')).toBeVisible();
});

test('an empty text says what to do until something is written, and again when all is taken away', async ({
  desk,
}) => {
  const { page } = desk;
  await newReport(page, '青山县第一镇人民政府', 2024);
  await openSection(page, 'overview');
  const editor = page.getByRole('textbox', { name: '一、总体情况' });
  const prompt = () => editor.evaluate(element => getComputedStyle(element, '::before').content);
  await expect.poll(prompt).toContain('在这里');
  await editor.click();
  await page.keyboard.insertText('本年度情况');
  await expect.poll(prompt).toBe('none');
  await page.keyboard.press('Control+z');
  await expect.poll(prompt).toContain('在这里');
  await page.keyboard.press('Control+y');
  await expect.poll(prompt).toBe('none');
});

test('a heading that is pasted with its text does not stand there twice, and one click brings it back', async ({
  desk,
}) => {
  const { page } = desk;
  await newReport(page, '青山县云溪镇人民政府', 2024);
  await openSection(page, 'overview');
  const editor = page.getByRole('textbox', { name: '一、总体情况' });
  await editor.click();
  await putOnClipboard(page, '一、总体情况\r\n第一段。\r\n第二段。');
  await page.keyboard.press('Control+v');
  await expect(editor.locator('p')).toHaveText(['第一段。', '第二段。']);
  const notice = page.getByRole('status').filter({ hasText: '“一、总体情况”是本部分的标题' });
  await notice.getByRole('button', { name: '撤销' }).click();
  await expect(editor.locator('p')).toHaveText(['一、总体情况', '第一段。', '第二段。']);
  // What is put in in one go is taken back in one go.
  await page.keyboard.press('Control+z');
  await expect(editor.locator('p')).toHaveText(['']);

  // What is typed after it is not what the notice would take back.
  await editor.click();
  await page.keyboard.press('Control+v');
  await expect(notice.getByRole('button', { name: '撤销' })).toBeVisible();
  await page.keyboard.insertText('又及。');
  await expect(notice.getByRole('button', { name: '撤销' })).toHaveCount(0);
  // It is the button that goes, not the notice.
  await expect(notice).toBeVisible();
  await expect(editor.locator('p')).toHaveText(['第一段。', '第二段。又及。']);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');

  await editor.click();
  await page.keyboard.insertText('一、总体情况：本年度工作平稳。');
  const finding = page.locator('[data-rule="text.printed"]');
  await expect(finding).toContainText('印了两遍');
  await finding.getByRole('button', { name: '删去标题' }).click();
  await expect(editor).toHaveText('本年度工作平稳。');
  await expect(finding).toHaveCount(0);
});
