/**
 * Makes tests/fixtures/register: the register's own workbooks as LibreOffice Calc saves them. Run by hand where Calc
 * is installed, `npx tsx tests/helpers/make-register-fixtures.ts`; the results are committed, because it is not
 * needed to run the tests.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { writeSheets } from '../../src/shared/spreadsheet/write-sheets.ts';
import { filledCollection, registerWorkbook } from './register-workbooks.ts';

const fixtures = fileURLToPath(new URL('../fixtures/register/', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'register-fixtures-'));
const sources = { 'register.xlsx': registerWorkbook(), 'collection.xlsx': filledCollection() };

mkdirSync(fixtures, { recursive: true });
for (const [name, sheets] of Object.entries(sources))
  writeFileSync(join(work, name), await writeSheets(sheets));
const profile = `-env:UserInstallation=${pathToFileURL(join(work, 'profile')).href}`;
const paths = Object.keys(sources).map(name => join(work, name));
execFileSync(
  'soffice',
  [profile, '--headless', '--convert-to', 'xlsx', '--outdir', join(work, 'out'), ...paths],
  {
    stdio: 'ignore',
  },
);
for (const name of Object.keys(sources)) copyFileSync(join(work, 'out', name), join(fixtures, name));
rmSync(work, { recursive: true, force: true });
