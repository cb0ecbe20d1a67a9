import type { Column } from '../../../shared/register/list/columns.ts';
import type { ShownRow } from '../../../shared/register/list/shown-row.ts';

/** The rows from one to another, whichever comes first, both with them. */
export function rowsBetween(
  rows: readonly ShownRow[],
  one: string,
  other: string | undefined,
): ReadonlySet<ShownRow> {
  const ends = [one, other].map(id => rows.findIndex(row => row.id === id));
  if (ends.includes(-1)) return new Set();
  return new Set(rows.slice(Math.min(...ends), Math.max(...ends) + 1));
}

/** Rows as a spreadsheet takes them: the headings, then a line each. */
export function rowsAsText(rows: Iterable<ShownRow>, columns: readonly Column[]): string {
  const lines = [...rows].map(({ texts }) =>
    columns.map(({ id }) => (texts[id] ?? '').replace(/[\t\r\n]+/g, ' ')),
  );
  return [columns.map(({ label }) => label), ...lines].map(line => line.join('\t')).join('\r\n');
}
