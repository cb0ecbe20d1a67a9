import { formatById } from '../../src/shared/formats/registry.ts';
import { figureColumn, firstFigureRow } from '../../src/shared/register/collection/layout.ts';
import { writeCollection } from '../../src/shared/register/collection/write-collection.ts';
import { serialOf } from '../../src/shared/register/day.ts';
import { newEntry, type RequestEntry } from '../../src/shared/register/entry.ts';
import { entryForm } from '../../src/shared/register/sheet/entry-form.ts';
import { writeEntries } from '../../src/shared/register/sheet/write-entries.ts';
import type { WrittenCell, WrittenSheet } from '../../src/shared/spreadsheet/grid.ts';

const blank = (no: string): RequestEntry => newEntry({ id: no, register: 'r', no, now: '2026-01-01' });

/** Entries with everything a row can say. */
export const sampleEntries: readonly RequestEntry[] = [
  {
    ...blank('2025-001'),
    receivedOn: '2025-03-01',
    channel: 'post',
    applicantKind: 'naturalPerson',
    subject: '某村征地补偿标准，“三公”经费',
    corrections: [{ askedOn: '2025-03-03', madeOn: '2025-03-05' }, { askedOn: '2025-03-06' }],
    consultations: [{ of: 'organ', from: '2025-03-07', to: '2025-03-12' }],
    extension: { noticeOn: '2025-03-28', days: 10 },
    fee: { noticeOn: '2025-03-10', amount: '100.50' },
    answeredOn: '2025-04-02',
    outcome: 'denied.thirdPartyRights',
    disputes: [{ id: 'd', kind: 'review', filedOn: '2025-05-06', outcome: '', body: '县人民政府' }],
    attachments: ['申请表.pdf', '答复书.docx'],
  },
  { ...blank('2025-002'), receivedOn: '2025-12-30', channel: 'internet', applicantKind: 'business' },
];

/** The register's workbook with names, as it is exported. */
export function registerWorkbook(): readonly WrittenSheet[] {
  const people = [{ entryId: '2025-001', applicant: '张三', contact: '0391-1234567' }];
  return writeEntries(sampleEntries, people, entryForm(2025), 'all');
}

export const collectedFor = { unit: '博爱县孝敬镇人民政府', year: 2025 };

/** A collection sheet as a station sends it back: 12 penalties, 0 coercions, 3.5 万元. */
export function filledCollection(): readonly WrittenSheet[] {
  const rows = ['proactive.penalties', 'proactive.coercion', 'proactive.adminFees'];
  const asked = { sheet: 's1', station: '综合执法队', rows };
  const figures = [12, 0, 3.5];
  return writeCollection(collectedFor, formatById('2021'), asked).map((sheet, index) => {
    if (index > 0) return sheet;
    const typed = (row: number, column: number): WrittenCell | undefined => {
      if (column === figureColumn && figures[row - firstFigureRow] !== undefined)
        return { value: figures[row - firstFigureRow] ?? null, isOpen: true };
      const signer = row - firstFigureRow - figures.length - 1;
      if (column !== 1) return undefined;
      return [
        { value: '王某', isOpen: true } as const,
        { value: { serial: serialOf('2026-01-05') }, isOpen: true } as const,
        { value: '13800000000', isOpen: true } as const,
      ][signer];
    };
    return {
      ...sheet,
      rows: sheet.rows.map((row, at) => row.map((cell, column) => typed(at, column) ?? cell)),
    };
  });
}
