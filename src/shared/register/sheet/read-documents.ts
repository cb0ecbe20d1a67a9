import { tornKey } from '../../formats/label-key.ts';
import type { ReadCell } from '../../spreadsheet/grid.ts';
import type { DocumentEntry } from '../document-entry.ts';
import { type Against, againstRows } from './against-rows.ts';
import { documentForm, documentOfRow } from './document-form.ts';
import type { RowIdentity } from './entry-rows.ts';
import { only } from './field.ts';
import type { Mapping } from './match-headings.ts';
import { byRow, type ReadRow, type RowError, readRows } from './read-rows.ts';

/** What a sheet of documents holds. Where there are errors nothing is taken over: `documents` is empty. */
export interface ReadDocuments {
  readonly documents: readonly DocumentEntry[];
  readonly errors: readonly RowError[];
  /** What keeps a document that was read from being counted, or makes its days doubtful. */
  readonly gaps: readonly RowError[];
  readonly rows: number;
}

/** Reads documents below the headings of a sheet: all of them, or, where one row is not understood, none. */
export function readDocuments(
  cells: readonly (readonly ReadCell[])[],
  mapping: Mapping,
  identity: RowIdentity,
): ReadDocuments {
  const { rows, errors } = readRows(cells, documentForm, mapping);
  const nameless = rows
    .filter(({ values }) => only(values, 'title') === undefined && only(values, 'number') === undefined)
    .map(({ row }) => ({ row, heading: '文件名称', message: '没有文件名称，也没有文号。请补上其中一项。' }));
  const all = [...errors, ...nameless].toSorted(byRow);
  const documents = all.length > 0 ? [] : rows.map(row => documentOfRow(row, identity));
  const gaps = all.length > 0 ? [] : [...rows.flatMap(gapsOfRow), ...repeatedNumbers(rows)].toSorted(byRow);
  return { documents, errors: all, gaps, rows: rows.length };
}

/** Compares what was read with the list, by 文号, of documents without one by their title. */
export function againstDocuments(
  read: readonly DocumentEntry[],
  there: readonly DocumentEntry[],
): Against<DocumentEntry> {
  return againstRows(read, there, { keyOf: ({ number, title }) => tornKey(number.trim() || title) });
}

/** Two rows with one number are often one document, which is then counted twice. */
function repeatedNumbers(rows: readonly ReadRow[]): readonly RowError[] {
  const known = new Map<string, number>();
  return rows.flatMap(({ row, values }) => {
    const key = tornKey(only(values, 'number') ?? '');
    const before = known.get(key);
    if (key === '') return [];
    if (before !== undefined)
      return [
        { row, heading: '文号', message: `与第 ${before} 行的文号相同，可能把同一件计了两次，请核对。` },
      ];
    known.set(key, row);
    return [];
  });
}

function gapsOfRow({ row, values }: ReadRow): readonly RowError[] {
  const issued = only(values, 'issuedOn');
  if (issued === undefined)
    return [{ row, heading: '制发日期', message: '没有制发日期，没有计入任何一年。请补上。' }];
  return ['repealedOn', 'expiredOn'].flatMap(id => {
    const ended = only(values, id);
    const heading = documentForm.fields.find(field => field.id === id)?.heading ?? '';
    return ended !== undefined && ended < issued
      ? [{ row, heading, message: `早于制发日期 ${issued}，请核对。` }]
      : [];
  });
}
