import { cleanLine } from '../document/clean-text.ts';
import { type FormatRegistry, officialFormats } from '../formats/registry.ts';
import type { CellId } from '../formats/types.ts';
import type { ImportResult } from '../import/import-result.ts';
import { type Draft, textIdsOf, textOf } from '../report/draft.ts';
import { narrowCell } from '../report/figures.ts';
import { computeValues, printedText } from '../report/values.ts';
import type { Returned } from './read-returned.ts';

/** What is not known of a report that only stands beside a draft. */
export const untraced = { origin: {}, changes: [], comments: [], looks: 0 } as const;

/**
 * Another draft, to be compared with one. Totals that both compute are no difference of their own: `own` says which
 * cells the draft has typed that it is compared with.
 */
export function draftCounterpart(
  other: Draft,
  own: Pick<Draft, 'cells'>,
  formats: FormatRegistry = officialFormats,
): Returned {
  const format = formats.byId(other.format);
  const values = [...computeValues(format, other.cells).values()];
  const cells = values
    .filter(({ automatic, cell }) => !automatic || (own.cells[cell.id] ?? '') !== '')
    .map(({ cell }) => cell.id);
  const printed = (id: CellId, text: string) => [id, narrowCell(cleanLine(text))] as const;
  const texts = Object.fromEntries(textIdsOf(format).map(id => [id, textOf(other, id)]));
  const after: ImportResult = {
    format: other.format,
    year: other.year,
    unit: other.unit,
    cells: Object.fromEntries(values.map(value => printed(value.cell.id, printedText(value)))),
    texts,
    signature: {
      organ: other.signature?.organ ?? '',
      date: other.signature?.date ?? '',
    },
    source: [],
    account: {
      recognised: { format: { value: other.format, how: '' }, tables: [], texts: [] },
      suggestions: { units: [], years: [] },
      unrecognised: [],
      notes: [],
      cellSources: {},
    },
  };
  return {
    ...untraced,
    source: 'draft',
    after,
    before: after,
    cells: new Set(cells),
    texts: new Set(Object.keys(texts)),
  };
}
