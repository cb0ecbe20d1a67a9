import type { Page } from '@playwright/test';
import { docxTables } from '../helpers/read-docx-matrix.ts';
import { expect, test } from './fixtures.ts';
import { box, newReport, openSection, putOnClipboard, setTextSize, waitUntilSaved } from './steps.ts';
import { expectWholeScreen } from './whole-screen.ts';

const unit = '清河县柳林镇人民政府';
const kinds = ['自然人', '商业企业', '科研机构'];

/** Sixty requests of 2025 as a township keeps them in a spreadsheet: twenty of each kind, the last six still open. */
const rows = Array.from({ length: 60 }, (_, index) => {
  const day = String((index % 28) + 1).padStart(2, '0');
  const isOpen = index >= 54;
  const dates = isOpen ? ['2025/12/26', ''] : [`2025年3月${Number(day)}日`, `2025.4.${day}`];
  const [received, answered] = dates;
  return [
    `柳〔2025〕${index + 1}号`,
    received,
    kinds[index % 3],
    `王某${index}`,
    `第 ${index + 1} 件`,
    answered,
    isOpen ? '' : '予以公开',
  ];
});
const head = ['编号', '收到时间', '申请人类型', '申请人姓名', '所需信息', '答复时间', '答复结果'];
const copied = [head, ...rows].map(row => row.join('\t')).join('\r\n');

const received = 'requests.newReceived.naturalPerson';

async function showRegister(page: Page): Promise<void> {
  await page.getByRole('button', { name: '全部报告' }).click();
  await page.getByRole('button', { name: '申请台账', exact: true }).click();
}

async function backToReport(page: Page): Promise<void> {
  await page.getByRole('button', { name: '年度报告', exact: true }).click();
  await page.getByRole('button', { name: unit, exact: true }).click();
  await openSection(page, 'requests');
}

async function pasteRegister(page: Page): Promise<void> {
  await page.getByRole('button', { name: '粘贴', exact: true }).click();
  await putOnClipboard(page, copied);
  await page.keyboard.press('Control+v');
  const dialog = page.getByRole('dialog', { name: '放进台账之前看一看' });
  await expect(dialog.getByRole('combobox', { name: '收到时间 当作' })).toHaveValue('receivedOn');
  await dialog.getByRole('button', { name: '放进台账（60 件）' }).click();
  await expect(page.getByText('共 60 件')).toBeVisible();
}

test('sixty requests out of a spreadsheet fill a report, and a figure that differs is found and put right', async ({
  desk,
}) => {
  const { page } = desk;
  await newReport(page, unit, 2025);
  await waitUntilSaved(page);
  await showRegister(page);
  await expectWholeScreen(page, 'an empty register');
  await pasteRegister(page);

  await backToReport(page);
  await page.getByRole('button', { name: '按台账填写' }).click();
  await page
    .getByRole('dialog', { name: '按台账填写' })
    .getByRole('button', { name: '填写', exact: true })
    .click();
  await expect(box(page, received)).toHaveValue('20');
  await expect(box(page, 'requests.granted.naturalPerson')).toHaveValue('18');

  await box(page, received).fill('21');
  await page.keyboard.press('Tab');
  const findings = page.getByRole('complementary', { name: /核对/ });
  await expect(findings.getByText(/申请台账里有 20 件/)).toBeVisible();
  await box(page, received).click();
  await page.getByRole('button', { name: '在台账里打开 柳〔2025〕1号' }).click();

  const form = page.getByRole('complementary', { name: '这一件的详情' });
  await expect(form.getByLabel('编号')).toHaveValue('柳〔2025〕1号');
  await page.getByRole('button', { name: /新增一件/ }).click();
  await page.keyboard.type('20251229');
  await page.keyboard.press('Tab');
  await form.getByLabel('申请人类别').selectOption({ label: '自然人' });
  await expectWholeScreen(page, 'the register with the form of a request');
  await expect(page.getByText('共 61 件')).toBeVisible();
  await waitUntilSaved(page);

  await backToReport(page);
  await expect(box(page, received)).toHaveValue('21');
  await expect(findings.getByText(/申请台账里有 20 件/)).toBeHidden();
  await page.getByRole('button', { name: '按台账填写' }).click();
  await page
    .getByRole('dialog', { name: '按台账填写' })
    .getByRole('button', { name: '填写', exact: true })
    .click();
  await page.getByRole('button', { name: '导出 Word' }).click();
  const dialog = page.getByRole('dialog', { name: '导出报告' });
  await dialog.getByRole('checkbox', { name: /仍要导出/ }).check();
  const word = await desk.save(() => dialog.getByRole('button', { name: '导出 Word' }).click());
  expect(JSON.stringify(docxTables(word.bytes))).toContain('21');
});

test('keys move and fill cells of the register, a wrong date stays to be put right, and undo takes steps back', async ({
  desk,
}) => {
  const { page } = desk;
  await showPlace(page);
  await page.getByRole('button', { name: /新增一件/ }).click();
  await page.keyboard.type('2026-2-30');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('alert').filter({ hasText: '2026-2-30' })).toBeVisible();
  await page.keyboard.type('2026年1月15日');
  await page.keyboard.press('Tab');
  await page.keyboard.type('互');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+ArrowRight');
  const cell = (column: string) => page.getByRole('gridcell').and(page.locator(`[data-column="${column}"]`));
  await expect(cell('receivedOn')).toHaveText('2026-01-15');
  await expect(cell('channel')).toHaveText('互联网');
  await page.keyboard.press('Control+z');
  await expect(cell('channel').locator('input')).toHaveValue('当面');
  await page.keyboard.press('Shift+ ');
  await page.keyboard.press('Delete');
  await expect(page.getByText('已把 1 件放入台账的回收站')).toBeVisible();
  await page.getByRole('button', { name: '撤销', exact: true }).last().click();
  await expect(page.getByText('共 1 件')).toBeVisible();
});

test('the rows of the register stand one right below another when the text is made larger and smaller', async ({
  desk,
}) => {
  const { page } = desk;
  await showPlace(page);
  await page.getByRole('button', { name: /新增一件/ }).click();
  await page.getByRole('button', { name: /新增一件/ }).click();
  await expect(page.getByText('共 2 件')).toBeVisible();
  const second = page.locator('[role="row"][aria-rowindex="3"]');
  const gap = () =>
    second.evaluate(row => {
      const { bottom } = row.parentElement?.firstElementChild?.getBoundingClientRect() ?? { bottom: 0 };
      return Math.abs(row.getBoundingClientRect().top - bottom);
    });
  for (const size of ['特大', '较小']) {
    await setTextSize(page, size);
    await expect.poll(gap, size).toBeLessThan(1);
  }
});

async function showPlace(page: Page): Promise<void> {
  await page.getByRole('button', { name: '申请台账', exact: true }).click();
  await expect(page.getByText('来一件记一件')).toBeVisible();
}
