import type { ReadCell } from '../../spreadsheet/grid.ts';
import type { DocumentEntry } from '../document-entry.ts';
import { documentForm, documentOfRow } from './document-form.ts';
import type { RowIdentity } from './entry-rows.ts';
import { only } from './field.ts';
import type { Mapping } from './match-headings.ts';
import { type RowError, readRows } from './read-rows.ts';

/** What a sheet of documents holds. Where there are errors nothing is taken over: `documents` is empty. */
export interface ReadDocuments {
  readonly documents: readonly DocumentEntry[];
  readonly errors: readonly RowError[];
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
  const all = [...errors, ...nameless].toSorted((one, other) => one.row - other.row);
  const documents = all.length > 0 ? [] : rows.map(row => documentOfRow(row, identity));
  return { documents, errors: all, rows: rows.length };
}
