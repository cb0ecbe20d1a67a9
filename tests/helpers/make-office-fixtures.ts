/**
 * Makes tests/fixtures/office with the programs such files come from: LibreOffice, and Chromium printing web pages.
 * Run by hand where both are installed, `npx tsx tests/helpers/make-office-fixtures.ts`; the results are committed,
 * because neither is needed to run the tests.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { findChromium } from '../../scripts/machine/find-chromium.ts';
import { exportDocx } from '../../src/shared/document/export-docx.ts';
import { exportHtml } from '../../src/shared/document/export-html.ts';
import { outlineOf } from '../../src/shared/document/outline.ts';
import { distinctReport, withBlanks } from './import-reports.ts';
import { textAuthors } from './import-text-authors.ts';
import { webAuthors } from './import-web-authors.ts';
import { docxLibraryFile } from './import-word-authors.ts';

const fixtures = fileURLToPath(new URL('../fixtures/office/', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'office-fixtures-'));

function libreOffice(files: readonly string[], to: string): void {
  const profile = `-env:UserInstallation=${pathToFileURL(join(work, 'profile')).href}`;
  const paths = files.map(file => join(work, file));
  execFileSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', work, ...paths], {
    stdio: 'ignore',
  });
}

const outline2019 = outlineOf(distinctReport('2019'));
const sources: Readonly<Record<string, string | Uint8Array>> = {
  'own-2021.docx': await exportDocx(withBlanks(distinctReport('2021'), 6)),
  'library-2019.docx': await docxLibraryFile(outline2019),
  'web-2021.html': exportHtml(distinctReport('2021')),
  'unclosed-2019.html': webAuthors.unclosed(outline2019),
};

mkdirSync(fixtures, { recursive: true });
for (const [name, content] of Object.entries(sources)) writeFileSync(join(work, name), content);
// Word files and web pages are opened by different programs of the suite.
for (const ending of ['docx', 'html']) {
  const files = Object.keys(sources).filter(name => name.endsWith(ending));
  libreOffice(files, 'doc:MS Word 97');
  for (const file of files) {
    const name = file.replace(ending, 'doc');
    cpSync(join(work, name), join(fixtures, name));
  }
}

writeFileSync(join(work, 'own-2021.docx'), await exportDocx(distinctReport('2021')));
writeFileSync(join(work, 'library-2021.docx'), await docxLibraryFile(outlineOf(distinctReport('2021'))));
const printed = ['own-2021', 'library-2021'];
libreOffice(
  printed.map(name => `${name}.docx`),
  'pdf',
);
for (const name of printed) cpSync(join(work, `${name}.pdf`), join(fixtures, `${name}.pdf`));

const noLines = '<style>table,td,th{border:none!important}</style></head>';
const cells = textAuthors.cellLines(outline2019).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const webPages: Readonly<Record<string, string>> = {
  'printed-page-2019': exportHtml(distinctReport('2019')),
  'without-lines-2021': exportHtml(distinctReport('2021')).replace('</head>', noLines),
  'cell-a-line-2019': `<pre style="font:8pt 'Noto Sans Mono CJK SC';white-space:pre-wrap">${cells}</pre>`,
};
const executablePath = findChromium();
const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
const page = await browser.newPage();
for (const [name, html] of Object.entries(webPages)) {
  await page.setContent(html);
  const path = join(fixtures, `${name}.pdf`);
  await page.pdf({ path, format: 'A4', preferCSSPageSize: true });
}
await browser.close();
rmSync(work, { recursive: true });
