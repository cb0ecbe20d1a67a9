import type { Column } from '../../../shared/register/list/columns.ts';
import type { ListRow } from '../../../shared/register/list/list-rows.ts';

/** The rows from one to another, whichever comes first, both with them. */
export function rowsBetween(
  rows: readonly ListRow[],
  one: string,
  other: string | undefined,
): ReadonlySet<ListRow> {
  const ends = [one, other].map(id => rows.findIndex(({ entry }) => entry.id === id));
  if (ends.includes(-1)) return new Set();
  return new Set(rows.slice(Math.min(...ends), Math.max(...ends) + 1));
}

/** Rows as a spreadsheet takes them: the headings, then a line each. */
export function rowsAsText(rows: Iterable<ListRow>, columns: readonly Column[]): string {
  const lines = [...rows].map(({ texts }) => columns.map(({ id }) => texts[id].replace(/[\t\r\n]+/g, ' ')));
  return [columns.map(({ label }) => label), ...lines].map(line => line.join('\t')).join('\r\n');
}
