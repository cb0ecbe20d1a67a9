import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FormatId } from '../../src/shared/formats/types.ts';
import type { Draft } from '../../src/shared/report/draft.ts';
import { distinctReport, withBlanks } from './import-reports.ts';

/** Files that other programs made, see make-office-fixtures.ts, and the reports they were made from. */
export interface OfficeFixture {
  readonly name: string;
  readonly about: string;
  readonly draft: Draft;
}

const fixture = (name: string, about: string, format: FormatId): OfficeFixture => ({
  name,
  about,
  draft: distinctReport(format),
});

export const docFixtures: readonly OfficeFixture[] = [
  {
    name: 'own-2021.doc',
    about: 'our own Word file with blank cells',
    draft: withBlanks(distinctReport('2021'), 6),
  },
  fixture('library-2019.doc', 'a Word file of another library', '2019'),
  fixture('web-2021.doc', 'our own web page', '2021'),
  fixture('unclosed-2019.doc', 'a web page whose tags are never closed', '2019'),
];

export const pdfFixtures: readonly OfficeFixture[] = [
  fixture('own-2021.pdf', 'our own Word file, printed by LibreOffice: tables over pages, rows torn', '2021'),
  fixture('library-2021.pdf', 'a Word file of another library, printed by LibreOffice', '2021'),
  fixture('printed-page-2019.pdf', 'our own web page, printed by Chromium', '2019'),
  fixture('without-lines-2021.pdf', 'tables without any line, printed by Chromium', '2021'),
  fixture('cell-a-line-2019.pdf', 'text with a cell a line, printed by Chromium', '2019'),
];

export function officeFixture(name: string): Uint8Array {
  return readFileSync(fileURLToPath(new URL(`../fixtures/office/${name}`, import.meta.url)));
}
