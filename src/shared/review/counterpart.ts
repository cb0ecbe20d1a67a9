import { isDraftName } from '../file-kinds.ts';
import { type FormatRegistry, officialFormats } from '../formats/registry.ts';
import { introductionId } from '../formats/types.ts';
import { ImportError } from '../import/import-error.ts';
import { importFile } from '../import/import-file.ts';
import type { ImportSource } from '../import/import-report.ts';
import type { ImportResult } from '../import/import-result.ts';
import type { Draft } from '../report/draft.ts';
import { DraftFileError, readDraftFile } from '../report/draft-file.ts';
import { cellPlaces } from './cell-places.ts';
import { draftCounterpart, untraced } from './draft-counterpart.ts';
import { type Returned, readReturned } from './read-returned.ts';

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
