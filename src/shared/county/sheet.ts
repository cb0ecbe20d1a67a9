import type { WrittenSheet } from '../spreadsheet/grid.ts';

/** A list of the county's for a spreadsheet. */
export interface Sheet {
  /** At most 31 characters, none of : \\ / ? * [ ]. */
  readonly name: string;
  /** It stays in view when the rows are scrolled. */
  readonly head: readonly string[];
  /** Widths of the columns, in Chinese characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** A list as a sheet to be written. */
export function writtenSheet({ name, head, widths, rows }: Sheet): WrittenSheet {
  const heading = head.map(value => ({ value, style: 'heading' }) as const);
  return { name, widths, rows: [heading, ...rows], frozenRows: 1 };
}
