import type { FormatRegistry } from '../../shared/formats/registry.ts';
import type { ImportResult } from '../../shared/import/import-result.ts';
import { readReportYear } from '../../shared/report/report-year.ts';
import { importListWords as words } from '../text/import-list.ts';

/** An import that leaves nothing to ask, or in Chinese what the user has to say first. */
export type Certainty =
  | { readonly kind: 'certain'; readonly unit: string; readonly year: number }
  | { readonly kind: 'asks'; readonly reasons: readonly string[] };

/**
 * Whether an import can be stored unseen: unit and year are stated, which the import screen asks for as well, the
 * year is one of the recognised format's, and every word of the source has its place.
 */
export function certaintyOf(
  { unit, year, format, account }: ImportResult,
  formats: FormatRegistry,
): Certainty {
  const stated = unit?.trim() || undefined;
  const read = readReportYear(year === undefined ? '' : String(year), formats);
  const missed = account.unrecognised.length;
  const reasons = [
    ...(stated === undefined ? [words.unit] : []),
    ...yearReasons(year, read, format, formats),
    ...(missed > 0 ? [words.unrecognised(missed)] : []),
  ];
  return stated !== undefined && 'year' in read && reasons.length === 0
    ? { kind: 'certain', unit: stated, year: read.year }
    : { kind: 'asks', reasons };
}

function yearReasons(
  stated: number | undefined,
  read: ReturnType<typeof readReportYear>,
  format: string,
  formats: FormatRegistry,
): readonly string[] {
  if (stated === undefined) return [words.year];
  if ('why' in read) return [words.yearWhy(read.why)];
  const isOfYear = formats.forYear(read.year)?.id === format;
  return isOfYear ? [] : [words.otherFormat(read.year, formats.byId(format).name)];
}
