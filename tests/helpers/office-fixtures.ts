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

export function officeFixture(name: string): Uint8Array {
  return readFileSync(fileURLToPath(new URL(`../fixtures/office/${name}`, import.meta.url)));
}
