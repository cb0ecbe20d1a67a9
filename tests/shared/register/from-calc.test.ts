import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatById } from '../../../src/shared/formats/registry.ts';
import { readCollection } from '../../../src/shared/register/collection/read-collection.ts';
import { entryForm } from '../../../src/shared/register/sheet/entry-form.ts';
import { mapHeadings } from '../../../src/shared/register/sheet/match-headings.ts';
import { againstRegister, readEntries } from '../../../src/shared/register/sheet/read-entries.ts';
import { readSheets } from '../../../src/shared/spreadsheet/read-sheets.ts';
import { collectedFor, sampleEntries } from '../../helpers/register-workbooks.ts';

const fixture = (name: string) => readFileSync(new URL(`../../fixtures/register/${name}`, import.meta.url));

/** What Calc wrote of a sheet: validations and protection are read with the library itself. */
async function rawSheet(name: string) {
  const { readXlsx } = await import('hucre/xlsx');
  const { sheets } = await readXlsx(fixture(name), { readStyles: true });
  return sheets[0];
}

describe('workbooks that LibreOffice Calc opened and saved', () => {
  it('hold the entries as they were, with who asked', async () => {
    const [sheet] = await readSheets(fixture('register.xlsx'));
    const rows = sheet?.rows ?? [];
    const form = entryForm(2025);
    const mapping = mapHeadings(
      rows.map(row => row.map(({ text }) => text)),
      form,
    );
    if (!mapping) throw new Error('no headings');
    let id = 0;
    const read = readEntries(rows, form, mapping, {
      register: 'r',
      now: '2026-01-01',
      newId: () => `n${++id}`,
    });
    expect(read.errors).toEqual([]);
    expect(againstRegister(read.entries, sampleEntries)).toMatchObject({
      added: [],
      differing: [],
      twice: [],
    });
    expect(read.people).toMatchObject([{ applicant: '张三', contact: '0391-1234567' }]);
  });

  it('keep the lists of the coded columns', async () => {
    const lists =
      (await rawSheet('register.xlsx'))?.dataValidations?.filter(({ type }) => type === 'list') ?? [];
    expect(lists).toHaveLength(6);
    for (const { formula1 } of lists) expect(formula1).toMatch(/填写说明'?!\$/);
    expect(lists.filter(({ showErrorMessage }) => showErrorMessage)).toHaveLength(3);
  });

  it('are protected but for the figures, which are validated, and for who filled them in', async () => {
    const sheet = await rawSheet('collection.xlsx');
    expect(sheet?.protection?.sheet).toBe(true);
    const open = [...(sheet?.cells ?? [])].filter(([, { style }]) => style?.protection?.locked === false);
    expect(open.map(([place]) => place)).toEqual(['3,2', '4,2', '5,2', '7,1', '8,1', '9,1']);
    expect(sheet?.dataValidations?.map(({ type }) => type)).toEqual(['whole', 'whole', 'decimal']);
  });

  it('come back from a station with their figures, who gave them and when', async () => {
    const reading = readCollection(
      await readSheets(fixture('collection.xlsx')),
      collectedFor,
      formatById('2021'),
    );
    expect(reading).toMatchObject({
      kind: 'read',
      sheet: {
        station: '综合执法队',
        who: '王某',
        when: '2026-01-05',
        phone: '13800000000',
        figures: [
          { cell: 'proactive.penalties.decisions', text: '12' },
          { cell: 'proactive.coercion.decisions', text: '0' },
          { cell: 'proactive.adminFees.amount', text: '3.5' },
        ],
        problems: [],
        blank: [],
      },
    });
  });
});
