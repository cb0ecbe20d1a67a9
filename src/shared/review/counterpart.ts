import { cleanLine } from '../document/clean-text.ts';
import { isDraftName } from '../file-kinds.ts';
import { type FormatRegistry, officialFormats } from '../formats/registry.ts';
import { type CellId, introductionId } from '../formats/types.ts';
import { ImportError } from '../import/import-error.ts';
import { importFile } from '../import/import-file.ts';
import type { ImportSource } from '../import/import-report.ts';
import type { ImportResult } from '../import/import-result.ts';
import { type Draft, textIdsOf, textOf } from '../report/draft.ts';
import { DraftFileError, readDraftFile } from '../report/draft-file.ts';
import { narrowCell } from '../report/figures.ts';
import { computeValues, printedText } from '../report/values.ts';
import { cellPlaces } from './cell-places.ts';
import { type Returned, readReturned } from './read-returned.ts';

/** What is not known of a report that only stands beside a draft. */
const untraced = { origin: {}, changes: [], comments: [], looks: 0 } as const;

/** A report as it was read from a page or a file, to be compared with a draft. */
export function pageCounterpart(read: ImportResult, formats: FormatRegistry = officialFormats): Returned {
  // A page has no heading to miss for the introduction: where it has none, the words are what is missing.
  const after = { ...read, texts: { [introductionId]: '', ...read.texts } };
  const cells = new Set(cellPlaces(read, formats.byId(read.format), formats).keys());
  return {
    ...untraced,
    source: 'page',
    after,
    before: after,
    cells,
    texts: new Set(Object.keys(after.texts)),
  };
}

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

/**
 * Reads what came back from somebody else: a Word file with its changes, or the draft they went on with.
 * @throws ImportError where it is neither; its message says what to do.
 */
export function readCounterpart(
  source: ImportSource,
  own: Pick<Draft, 'cells'>,
  formats: FormatRegistry = officialFormats,
): Returned {
  if (!isDraftName(source.name)) return readReturned(source, formats);
  try {
    const text = new TextDecoder().decode(source.bytes);
    return draftCounterpart(readDraftFile(text, formats), own, formats);
  } catch (error) {
    if (error instanceof DraftFileError) throw new ImportError('otherDocument', error.message);
    throw error;
  }
}

/**
 * Reads a published report out of a saved page or any other file that is imported.
 * @throws ImportError where there is none in it.
 */
export async function readPublished(
  source: ImportSource,
  formats: FormatRegistry = officialFormats,
): Promise<Returned> {
  return pageCounterpart(await importFile(source, formats), formats);
}
