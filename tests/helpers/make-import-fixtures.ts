/**
 * Makes tests/fixtures/import with the programs real reports come from: LibreOffice (Word files and web pages from
 * HTML, PDF pages) and pdftotext. Run by hand where both are installed, `npx tsx tests/helpers/make-import-fixtures.ts`;
 * the results are committed, because neither is needed to run the tests.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exportDocx } from '../../src/shared/document/export-docx.ts';
import { exportHtml } from '../../src/shared/document/export-html.ts';
import { outlineOf } from '../../src/shared/document/outline.ts';
import { formats } from '../../src/shared/formats/registry.ts';
import { distinctReport } from './import-reports.ts';
import { inPieces } from './import-table-shapes.ts';
import { webAuthors } from './import-web-authors.ts';

const fixtures = fileURLToPath(new URL('../fixtures/import/', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'import-fixtures-'));

function libreOffice(file: string, to: string): void {
  const profile = `-env:UserInstallation=file://${join(work, 'profile')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', work, join(work, file)], {
    stdio: 'ignore',
  });
}

function pageText(pdf: string): string {
  return execFileSync('pdftotext', ['-layout', join(work, pdf), '-'], { encoding: 'utf8' });
}

mkdirSync(fixtures, { recursive: true });
for (const { id } of formats) {
  const draft = distinctReport(id);
  writeFileSync(join(work, `own-${id}.docx`), await exportDocx(draft));
  libreOffice(`own-${id}.docx`, 'pdf');
  writeFileSync(join(fixtures, `own-page-${id}.txt`), pageText(`own-${id}.pdf`));
  libreOffice(`own-${id}.docx`, 'html');
  cpSync(join(work, `own-${id}.html`), join(fixtures, `libreoffice-page-${id}.html`));

  // Narrow type and margins: by default LibreOffice lets the widest table run over the edge of the page.
  const style = '<style>@page{size:A4;margin:10mm} body{margin:0;padding:0} th,td{font-size:7pt;padding:1px}';
  writeFileSync(join(work, `web-${id}.html`), exportHtml(draft).replace('<style>', style));
  libreOffice(`web-${id}.html`, 'docx:MS Word 2007 XML');
  cpSync(join(work, `web-${id}.docx`), join(fixtures, `libreoffice-${id}.docx`));
  libreOffice(`web-${id}.docx`, 'pdf');
  writeFileSync(join(fixtures, `libreoffice-page-${id}.txt`), pageText(`web-${id}.pdf`));
  writeFileSync(join(work, `edge-${id}.html`), exportHtml(draft));
  libreOffice(`edge-${id}.html`, 'docx:MS Word 2007 XML');
  libreOffice(`edge-${id}.docx`, 'pdf');
  writeFileSync(join(fixtures, `cut-off-page-${id}.txt`), pageText(`edge-${id}.pdf`));

  writeFileSync(join(work, `torn-${id}.html`), webAuthors.columned(outlineOf(draft)));
  libreOffice(`torn-${id}.html`, 'docx:MS Word 2007 XML');
  libreOffice(`torn-${id}.docx`, 'pdf');
  writeFileSync(join(fixtures, `torn-page-${id}.txt`), pageText(`torn-${id}.pdf`));

  writeFileSync(
    join(work, `cms-${id}.html`),
    `<html><body>${webAuthors.broken(inPieces(outlineOf(draft)))}</body></html>`,
  );
  libreOffice(`cms-${id}.html`, 'docx:MS Word 2007 XML');
  cpSync(join(work, `cms-${id}.docx`), join(fixtures, `libreoffice-broken-${id}.docx`));
}
for (const name of ['own-page-2019.txt', 'torn-page-2021.txt']) {
  if (!readFileSync(join(fixtures, name), 'utf8').includes('\f'))
    throw new Error(`${name} has a single page`);
}
rmSync(work, { recursive: true });
