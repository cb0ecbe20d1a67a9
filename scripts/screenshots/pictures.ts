import { readFileSync } from 'node:fs';
import { exportText } from '../../src/shared/document/export-text.ts';
import { readDraft } from '../../src/shared/report/draft-file.ts';
import type { Desk } from '../../tests/e2e/desk.ts';
import {
  box,
  openSample,
  openSection,
  putOnClipboard,
  unfoldFindings,
  waitUntilSaved,
} from '../../tests/e2e/steps.ts';

/** One picture of the manual: its file's name without .png, and what a user does to see it. */
export interface Picture {
  readonly name: string;
  readonly arrange: (desk: Desk) => Promise<void>;
}

/** When the pictures are taken: an ordinary morning of the season. */
export const timeOfPictures = new Date('2025-01-16T09:30:00+08:00');

const minutesLater = (minutes: number) => new Date(timeOfPictures.getTime() + minutes * 60_000);

/** The pictures in the order they are taken: each goes on from the one before, in one program from its first start. */
export const pictures: readonly Picture[] = [
  { name: 'welcome', arrange: async ({ page }) => page.getByText('还没有报告').waitFor() },
  { name: 'import', arrange: importReport },
  { name: 'export', arrange: exportReport },
  { name: 'history', arrange: changeAndLookBack },
  { name: 'editor', arrange: typeWrongFigure },
  { name: 'row-help', arrange: askAboutRow },
  { name: 'which-row', arrange: askWhichRow },
  { name: 'text', arrange: showWrongSentence },
  { name: 'findings', arrange: showFindings },
  { name: 'register', arrange: pasteRegister },
];

async function importReport({ page }: Desk): Promise<void> {
  const lastYear = readDraft(readFileSync('assets/sample-report.json', 'utf8'));
  await page.getByRole('button', { name: '导入去年的报告' }).click();
  await page.getByLabel(/粘贴在这里/).fill(exportText(lastYear));
  await page.getByRole('button', { name: '识别粘贴的内容' }).click();
  await page.getByRole('dialog', { name: '导入前请核对' }).getByText('原文内容已全部识别').waitFor();
}

async function exportReport({ page }: Desk): Promise<void> {
  await page.keyboard.press('Escape');
  await openSample(page);
  await page.keyboard.press('Control+e');
  await page.getByRole('dialog', { name: '导出报告' }).getByRole('button', { name: '导出 Word' }).waitFor();
}

async function changeAndLookBack(desk: Desk): Promise<void> {
  const { page } = desk;
  const dialog = page.getByRole('dialog', { name: '导出报告' });
  await page.clock.setFixedTime(minutesLater(6));
  await desk.save(() => dialog.getByRole('button', { name: '导出 Word' }).click());
  await dialog.getByText(/已核对 \d+ 格/).waitFor();
  await page.keyboard.press('Escape');
  await page.clock.setFixedTime(minutesLater(24));
  await openSection(page, 'proactive');
  await box(page, 'proactive.licensing.decisions').fill('128');
  await openSection(page, 'overview');
  await page.getByRole('textbox', { name: '一、总体情况' }).press('Control+End');
  await page.keyboard.insertText('下一步，将继续加强业务培训。');
  await waitUntilSaved(page);
  await page.getByRole('button', { name: /更多/ }).click();
  await page.getByRole('menuitem', { name: '历史版本' }).click();
  const history = page.getByRole('dialog', { name: '历史版本' });
  await history.getByText('导出时').click();
  await history.getByText('128').first().waitFor();
}

async function typeWrongFigure({ page }: Desk): Promise<void> {
  await page.keyboard.press('Escape');
  for (const _ of ['text', 'cell']) await page.keyboard.press('Control+z');
  await openSection(page, 'requests');
  await box(page, 'requests.granted.naturalPerson').click();
  await page.keyboard.type('2');
  await page.keyboard.press('Enter');
  await page.locator('[data-rule="text.figure"]').first().waitFor({ state: 'attached' });
  await page.locator('[data-rule="requests.balance"]').getByRole('button', { name: '定位' }).click();
  await waitUntilSaved(page);
}

async function askAboutRow({ page }: Desk): Promise<void> {
  await box(page, 'requests.partiallyGranted.naturalPerson').click();
  await page.keyboard.press('F1');
  await page.getByRole('dialog', { name: /怎么填/ }).waitFor();
}

async function askWhichRow({ page }: Desk): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '这件该填哪一行' }).click();
  const dialog = page.getByRole('dialog', { name: '这件该填哪一行' });
  await dialog.getByRole('button', { name: /^办结了/ }).click();
  await dialog.getByText('最后是怎样办结的').waitFor();
}

async function showWrongSentence({ page }: Desk): Promise<void> {
  await page.keyboard.press('Escape');
  const finding = page.locator('[data-rule="text.figure"]').first();
  await unfoldFindings(page, '一、');
  await finding.getByRole('button', { name: '定位' }).click();
}

async function showFindings({ page }: Desk): Promise<void> {
  await openSection(page, 'proactive');
  await box(page, 'proactive.normativeDocs.inForce').fill('九');
  await box(page, 'proactive.coercion.decisions').fill('');
  await box(page, 'proactive.licensing.decisions').click();
  await waitUntilSaved(page);
}

/** A year's requests as a township keeps them in a spreadsheet; the last ones are still open. */
const requests = [
  ['编号', '收到日期', '渠道', '申请人类别', '申请人', '内容', '答复日期', '办理结果'],
  [
    '2024-001',
    '2024-03-04',
    '邮寄',
    '自然人',
    '王建国',
    '2023 年耕地地力保护补贴发放明细',
    '2024-03-26',
    '予以公开',
  ],
  [
    '2024-002',
    '2024-04-18',
    '互联网',
    '自然人',
    '李秀英',
    '村集体土地征收补偿安置方案',
    '2024-05-15',
    '予以公开',
  ],
  [
    '2024-003',
    '2024-06-11',
    '当面',
    '商业企业',
    '云溪建材有限公司',
    '集镇污水管网工程招标文件',
    '2024-07-05',
    '部分公开',
  ],
  [
    '2024-004',
    '2024-09-02',
    '邮寄',
    '自然人',
    '陈志强',
    '农村危房改造补助对象名单',
    '2024-09-29',
    '予以公开',
  ],
  ['2024-005', '2024-12-20', '互联网', '自然人', '赵敏', '道路硬化项目验收材料', '', ''],
  ['2025-001', '2025-01-06', '当面', '法律服务机构', '明信律师事务所', '宅基地审批档案', '', ''],
];

async function pasteRegister({ page }: Desk): Promise<void> {
  await page.getByRole('button', { name: '全部报告' }).click();
  await page.getByRole('button', { name: '申请台账', exact: true }).click();
  await page.getByRole('button', { name: '粘贴', exact: true }).click();
  await putOnClipboard(page, requests.map(row => row.join('\t')).join('\r\n'));
  await page.keyboard.press('Control+v');
  const dialog = page.getByRole('dialog', { name: '放进台账之前看一看' });
  await dialog.getByRole('button', { name: /^放进台账/ }).click();
  await page.getByText('共 6 件').waitFor();
}
