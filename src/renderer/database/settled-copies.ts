import type { FindingCounts } from '../../shared/editing/finding-counts.ts';
import type { Draft } from '../../shared/report/draft.ts';
import { kinship, lineageOf, withLineage } from '../../shared/report/lineage.ts';
import type { DraftReading, DraftsRepository, SaveResult } from './drafts-contract.ts';

type Stored = Extract<DraftReading, { kind: 'draft' }>;

/**
 * Puts a copy's content in the place of a stored draft, which is kept as a version; out of the recycle bin, where
 * it is there.
 */
export async function replaceByCopy(
  drafts: DraftsRepository,
  copy: Draft,
  stored: Stored,
  counts?: FindingCounts,
): Promise<SaveResult> {
  const kept = await drafts.keepVersion(stored.draft, 'restore');
  if (kept.kind === 'failed') return kept;
  const before = stored.deletedAt === undefined ? stored : await drafts.restore(stored.draft.id);
  if (before.kind !== 'saved' && before.kind !== 'draft') return before;
  return drafts.save(withLineage(copy), { expectedRevision: before.revision, counts });
}

/** Goes on with what is stored; what the copy holds is kept as a version of it. */
export async function keepCopyAsVersion(
  drafts: DraftsRepository,
  copy: Draft,
  stored: Stored,
  counts?: FindingCounts,
): Promise<SaveResult> {
  const kept = await drafts.keepVersion(copy, 'conflict');
  return kept.kind === 'failed' ? kept : settleCopy(drafts, copy, stored, counts);
}

/**
 * Saves what is stored once more, as coming from a copy as well whose content is kept in the library elsewhere:
 * the next backup takes the copy's place, and the copy is not offered again.
 */
export async function settleCopy(
  drafts: DraftsRepository,
  copy: Draft,
  { draft, revision, savedAt, lineage }: Stored,
  counts?: FindingCounts,
): Promise<SaveResult> {
  const kin = kinship(lineageOf(copy), lineage);
  if (kin === 'same' || kin === 'behind') return { kind: 'saved', revision, savedAt, lineage };
  const settled = withLineage(draft, lineageOf(copy));
  return drafts.save(settled, { expectedRevision: revision, counts });
}
