import { type Draft, textOf } from '../report/draft.ts';

/** How much differs between two versions of a report. */
export interface ChangeCounts {
  /** Cells that were typed differently; totals that only follow are not counted. */
  readonly cells: number;
  /** Texts with other words: the introduction and each text section is one. */
  readonly texts: number;
  /** Unit, year, format, signature and date. */
  readonly fields: number;
}

/** Counts what changed without saying what: quick enough for a whole history. */
export function changeCounts(before: Draft, after: Draft): ChangeCounts {
  const cells = new Set([...Object.keys(before.cells), ...Object.keys(after.cells)]);
  const texts = new Set([...Object.keys(before.texts), ...Object.keys(after.texts)]);
  return {
    cells: [...cells].filter(id => (before.cells[id] ?? '') !== (after.cells[id] ?? '')).length,
    texts: [...texts].filter(id => textOf(before, id) !== textOf(after, id)).length,
    fields: fields.filter(read => read(before) !== read(after)).length,
  };
}

const fields: readonly ((draft: Draft) => string | number)[] = [
  draft => draft.unit,
  draft => draft.year,
  draft => draft.format,
  draft => draft.signature?.organ ?? '',
  draft => draft.signature?.date ?? '',
];
