import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { exportText } from '../../../src/shared/document/export-text.ts';
import { blankDraft } from '../../../src/shared/report/draft.ts';
import { writeDraft } from '../../../src/shared/report/draft-file.ts';
import { makeFinishedReport } from '../../helpers/make-report.ts';
import type { Desk } from '../desk.ts';
import { expect, test } from '../fixtures.ts';
import { box, newReport, openSection, waitUntilSaved } from '../steps.ts';
import { expectWholeScreen } from '../whole-screen.ts';

const unit = '青山县云溪镇人民政府';
const cell = 'requests.newReceived.naturalPerson';

const draft = {
  ...blankDraft({
    id: '0f6f2a4e-2c1c-4a57-8a3c-5d1f4f6f7a10',
    format: '2021',
    year: 2024,
    unit,
    now: '2025-01-10T02:00:00.000Z',
  }),
  cells: { [cell]: '3' },
};

/** A colleague's file, opened with the key for it. */
async function openFile(desk: Desk): Promise<void> {
  const path = join(desk.folder, '同事传来的.nianbao');
  writeFileSync(path, writeDraft(draft));
  await desk.open(path, () => desk.page.keyboard.press('Control+o'));
}

async function openFigures(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: `${unit} 2024年`, exact: true })).toBeVisible();
  await openSection(page, 'requests');
}

async function typeFigure(page: Page, figure: string): Promise<void> {
  await box(page, cell).fill(figure);
  await waitUntilSaved(page);
}

const known = (page: Page) => page.getByRole('dialog', { name: '这份报告已在列表里' });

/** How many reports the library lists. */
async function expectReports(page: Page, count: number): Promise<void> {
  await page.getByRole('button', { name: '全部报告' }).click();
  await expect(page.getByText(`共 ${count} 份`)).toBeVisible();
}

test('a file that was opened before is known again: what differs is shown, and the newer one is gone on with', async ({
  desk,
}) => {
  const { page } = desk;
  await openFile(desk);
  await openFigures(page);
  await typeFigure(page, '4');

  await openFile(desk);
  await expect(known(page)).toContainText('文件是较早的样子');
  await expect(known(page)).toContainText('最后修改 2025-01-10');
  await expect(known(page).getByRole('row', { name: /本年新收.*自然人.*4.*3/ })).toBeVisible();
  await expectWholeScreen(page, 'a report that is known');
  await known(page).getByRole('button', { name: '打开列表里的' }).click();
  await openFigures(page);
  await expect(box(page, cell)).toHaveValue('4');
  await expectReports(page, 1);
});

test('a file that was opened before can take the place of what is here, which stays a version', async ({
  desk,
}) => {
  const { page } = desk;
  await openFile(desk);
  await openFigures(page);
  await typeFigure(page, '4');
  await page.getByRole('button', { name: '全部报告' }).click();
  await openFile(desk);
  await known(page).getByRole('button', { name: '换成文件里的' }).click();
  await openFigures(page);
  await expect(box(page, cell)).toHaveValue('3');
  // It says the same now: there is nothing to ask.
  await expectReports(page, 1);
  await openFile(desk);
  await openFigures(page);
  await expect(known(page)).toBeHidden();
  await page.getByRole('button', { name: /更多/ }).click();
  await page.getByRole('menuitem', { name: '历史版本' }).click();
  await expect(page.getByRole('dialog', { name: '历史版本' }).getByText('4', { exact: true })).toBeVisible();
});

test('both can be kept, and the copy is known again as well', async ({ desk }) => {
  const { page } = desk;
  await openFile(desk);
  await openFigures(page);
  await typeFigure(page, '4');
  // From the list: a report on the screen has the same heading as the one that is about to be opened.
  await expectReports(page, 1);
  await openFile(desk);
  await known(page).getByRole('button', { name: '两份都留' }).click();
  await openFigures(page);
  await expect(box(page, cell)).toHaveValue('3');
  await expectReports(page, 2);
  await openFile(desk);
  await openFigures(page);
  await expect(box(page, cell)).toHaveValue('3');
  await expect(known(page)).toBeHidden();
  await expectReports(page, 2);
});

const second = (page: Page) => page.getByRole('dialog', { name: '已经有这一年的报告' });

async function askForNew(page: Page): Promise<void> {
  await page.getByRole('button', { name: '新建年度报告' }).click();
  const dialog = page.getByRole('dialog', { name: '新建年度报告' });
  await dialog.getByLabel('机关全称').fill(unit);
  await dialog.getByLabel('报告年度').fill('2024');
  await dialog.getByRole('button', { name: '新建', exact: true }).click();
}

test('a second report of a unit and year is made only when that is wanted', async ({ desk }) => {
  const { page } = desk;
  await newReport(page, unit, 2024);
  await openSection(page, 'requests');
  await typeFigure(page, '7');
  await expectReports(page, 1);

  await askForNew(page);
  await expect(second(page)).toContainText('最后修改于');
  await expectWholeScreen(page, 'a second report');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: '新建年度报告' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('共 1 份')).toBeVisible();

  await askForNew(page);
  await second(page).getByRole('button', { name: '打开已有的' }).click();
  await openFigures(page);
  await expect(box(page, cell)).toHaveValue('7');
  await expectReports(page, 1);

  await askForNew(page);
  await second(page).getByRole('button', { name: '两份都留' }).click();
  await openFigures(page);
  await expect(box(page, cell)).toHaveValue('');
  await expectReports(page, 2);
});

test('a report that is imported a second time is asked about before it is stored', async ({ desk }) => {
  const { page } = desk;
  const text = exportText(makeFinishedReport({ unit, year: 2024 }));
  const review = page.getByRole('dialog', { name: '导入前请核对' });
  const importIt = async () => {
    await page.getByRole('button', { name: '导入去年的报告' }).click();
    await page.getByLabel(/粘贴在这里/).fill(text);
    await page.getByRole('button', { name: '识别粘贴的内容' }).click();
    await review.getByRole('button', { name: '导入为一份报告' }).click();
  };
  await importIt();
  await openFigures(page);
  await expectReports(page, 1);
  await importIt();
  await expect(second(page)).toBeVisible();
  await page.keyboard.press('Escape');
  // Nothing that was placed by hand is lost by thinking better of it.
  await expect(review).toBeVisible();
  await review.getByRole('button', { name: '导入为一份报告' }).click();
  await second(page).getByRole('button', { name: '打开已有的' }).click();
  await openFigures(page);
  await expectReports(page, 1);
});
