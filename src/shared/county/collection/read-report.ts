import { isDraftName } from '../../file-kinds.ts';
import { type FormatRegistry, officialFormats } from '../../formats/registry.ts';
import { importFile } from '../../import/import-file.ts';
import { draftFromImport } from '../../import/imported-draft.ts';
import type { Draft } from '../../report/draft.ts';
import { readDraftFile } from '../../report/draft-file.ts';
import { computeValues } from '../../report/values.ts';
import type { Reported } from '../roster/place-reports.ts';

/** A report of a collection as it was read from a file. */
export interface ReadReport extends Reported {
  readonly draft: Draft;
  /** How many of the format's cells hold something in the file, and how many there are. */
  readonly recognised: { readonly filled: number; readonly total: number };
}

/** A file with its name, and what the draft made of it needs: a random id and the time, ISO 8601. */
export interface ReportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly id: string;
  readonly now: string;
}

/**
 * Reads a report of any kind that can be imported, or a draft.
 * @throws ImportError, DraftFileError in words for the user.
 */
export async function readReport(
  { name, bytes, id, now }: ReportFile,
  formats: FormatRegistry = officialFormats,
): Promise<ReadReport> {
  if (isDraftName(name)) {
    const draft = readDraftFile(new TextDecoder('utf-8').decode(bytes), formats);
    const values = [...computeValues(formats.byId(draft.format), draft.cells).values()];
    const filled = values.filter(({ figure }) => figure.kind !== 'blank').length;
    return { draft, unit: draft.unit, year: draft.year, recognised: { filled, total: values.length } };
  }
  const result = await importFile({ name, bytes }, formats);
  return {
    draft: draftFromImport(result, { id, now }, formats),
    unit: result.unit ?? '',
    year: result.year,
    recognised: {
      filled: Object.keys(result.cells).length,
      total: formats.byId(result.format).cells.size,
    },
  };
}
