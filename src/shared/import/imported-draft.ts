import type { Format } from '../formats/compile.ts';
import { type FormatRegistry, officialFormats } from '../formats/registry.ts';
import { blankDraft, type Draft } from '../report/draft.ts';
import type { ImportResult } from './import-result.ts';

/** What a draft needs that a source may not say; `now` is ISO 8601. */
export interface NewImport {
  readonly id: string;
  readonly now: string;
  /** Used where the source names none. */
  readonly year?: number;
  readonly unit?: string;
}

/**
 * The draft of what was imported. A year the source does not tell is the given one, or the year before `now`
 * where the source's format was in use then, or the format's last year.
 */
export function draftFromImport(
  result: ImportResult,
  { id, now, year, unit }: NewImport,
  formats: FormatRegistry = officialFormats,
): Draft {
  const draft = blankDraft(
    {
      id,
      format: result.format,
      year: result.year ?? year ?? usualYear(formats.byId(result.format), now),
      unit: result.unit ?? unit ?? '',
      now,
    },
    formats,
  );
  return {
    ...draft,
    cells: { ...result.cells },
    texts: { ...draft.texts, ...result.texts },
    ...(result.signature ? { signature: { ...result.signature } } : {}),
  };
}

function usualYear({ years: { from, to } }: Format, now: string): number {
  const last = Number.parseInt(now.slice(0, 4), 10) - 1;
  return Math.max(from, Math.min(Number.isNaN(last) ? from : last, to ?? Number.POSITIVE_INFINITY));
}
