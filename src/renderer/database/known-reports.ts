import { isFailure } from '../../shared/failure.ts';
import type { Draft } from '../../shared/report/draft.ts';
import {
  areRelated,
  type Kinship,
  kinshipOfDrafts,
  lineageOf,
  withLineage,
} from '../../shared/report/lineage.ts';
import { sameContent } from '../../shared/report/same-content.ts';
import { plainName } from '../../shared/report/unit-name.ts';
import type {
  DraftReading,
  DraftSummary,
  DraftsRepository,
  ListedDraft,
  StorageFailure,
} from './drafts-contract.ts';

type Stored = Extract<DraftReading, { kind: 'draft' }>;

/** What the library has of a report that comes out of a file. */
export type KnownReport =
  | { readonly kind: 'none' }
  /** What is stored under its id cannot be read. */
  | { readonly kind: 'damaged' }
  /** The same, word for word; it may be in the recycle bin, or be a copy under another id. */
  | { readonly kind: 'same'; readonly stored: Stored }
  /** The same report with another content; `kin` is how the file stands to it. */
  | { readonly kind: 'differs'; readonly stored: Stored; readonly kin: Kinship };

/**
 * Looks for a report out of a file in the library: under its id, and among those with saves in common, as a copy
 * of it has that was kept beside the first.
 */
export async function findKnownReport(
  drafts: DraftsRepository,
  file: Draft,
): Promise<KnownReport | StorageFailure> {
  const listed = await drafts.list();
  if (isFailure(listed)) return listed;
  const lineage = lineageOf(file);
  const relatives = listed.filter(
    (entry): entry is DraftSummary =>
      entry.kind === 'draft' &&
      entry.id !== file.id &&
      entry.lineage !== undefined &&
      areRelated(entry.lineage, lineage),
  );
  const readings = await Promise.all([file.id, ...relatives.map(({ id }) => id)].map(id => drafts.get(id)));
  const failed = readings.find(isFailure);
  if (failed) return failed;
  const stored = readings.filter((reading): reading is Stored => reading.kind === 'draft');
  const same = stored.find(({ draft }) => sameContent({ ...draft, id: file.id }, file));
  if (same) return { kind: 'same', stored: same };
  if (readings[0]?.kind === 'damaged') return { kind: 'damaged' };
  const [first] = stored;
  return first ? { kind: 'differs', stored: first, kin: kinOf(file, first) } : { kind: 'none' };
}

function kinOf(file: Draft, { draft, lineage }: Stored): Kinship {
  return kinshipOfDrafts(file, withLineage(draft, lineage));
}

/** The report of the same unit and year as a new one, the one saved last; spaces in a unit's name do not count. */
export function reportOfUnitAndYear(
  listed: readonly ListedDraft[],
  { unit, year }: Pick<Draft, 'unit' | 'year'>,
): DraftSummary | undefined {
  const name = plainName(unit);
  return listed.find(
    (entry): entry is DraftSummary =>
      entry.kind === 'draft' && entry.year === year && plainName(entry.unit) === name,
  );
}
