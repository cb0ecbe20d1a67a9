import type { ColumnOrder } from '../../column-order.ts';
import { queryWords } from '../../query-words.ts';
import { isInForce } from '../count/document-figures.ts';
import { type Day, yearOf } from '../day.ts';
import type { DocumentEntry } from '../document-entry.ts';
import { documentKindNames } from '../sheet/document-form.ts';
import { byColumn } from './by-column.ts';
import type { DocumentColumnId } from './document-columns.ts';
import type { ShownRow } from './shown-row.ts';

/** How a document stands on a day, for the list and its filter. */
export const standings = {
  valid: '现行有效',
  withdrawn: '已废止',
  expired: '已失效',
  future: '尚未制发',
  incomplete: '待补填',
} as const;
export type Standing = keyof typeof standings;

/** A document as the list shows it. */
export interface DocumentRow extends ShownRow {
  readonly document: DocumentEntry;
  readonly state: Standing;
  readonly texts: Readonly<Record<DocumentColumnId, string>>;
  readonly searched: string;
}

/** The rows of all documents, as they stand on a day. */
export function documentRows(documents: readonly DocumentEntry[], today: Day): readonly DocumentRow[] {
  return documents.map(document => {
    const state = standingOn(document, today);
    const {
      title,
      number,
      kind,
      issuedOn = '',
      repealedOn = '',
      expiredOn = '',
      replacedBy,
      note,
    } = document;
    const texts = {
      title,
      number,
      kind: documentKindNames[kind],
      issuedOn,
      standing: standings[state],
      repealedOn,
      expiredOn,
      replacedBy,
      note,
    };
    return {
      id: document.id,
      document,
      state,
      texts,
      searched: Object.values(texts).join('\n').toLowerCase(),
    };
  });
}

/** One that is no longer in force stands as what ended it first. */
function standingOn(document: DocumentEntry, day: Day): Standing {
  const { issuedOn, repealedOn, expiredOn } = document;
  if (issuedOn === undefined) return 'incomplete';
  if (issuedOn > day) return 'future';
  if (isInForce(document, day)) return 'valid';
  return expiredOn !== undefined && (repealedOn === undefined || expiredOn < repealedOn)
    ? 'expired'
    : 'withdrawn';
}

/** What the user wants to see of the documents, and in which order; `sort` absent: as they were put down. */
export interface DocumentView {
  readonly query: string;
  readonly state: Standing | undefined;
  /** Issued in it, or ended in it. */
  readonly year: number | undefined;
  readonly sort: ColumnOrder | undefined;
}

/** All documents, in the order they were put down. */
export const allDocuments: DocumentView = {
  query: '',
  state: undefined,
  year: undefined,
  sort: undefined,
};

/** The years in which a document was issued or ended. */
export function yearsOf({ issuedOn, repealedOn, expiredOn }: DocumentEntry): readonly number[] {
  return [issuedOn, repealedOn, expiredOn].flatMap(day => (day === undefined ? [] : [yearOf(day)]));
}

/** The documents a view shows, in its order. */
export function viewedDocuments(
  rows: readonly DocumentRow[],
  { query, state, year, sort }: DocumentView,
): readonly DocumentRow[] {
  const words = queryWords(query.toLowerCase());
  const shown = rows.filter(
    row =>
      (state === undefined || row.state === state) &&
      (year === undefined || yearsOf(row.document).includes(year)) &&
      words.every(word => row.searched.includes(word)),
  );
  return sort ? byColumn(shown, sort) : shown;
}
