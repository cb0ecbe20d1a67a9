import type { Failure } from '../../shared/desktop-api.ts';
import type { Draft } from '../../shared/report/draft.ts';
import { kinship, withLineage } from '../../shared/report/lineage.ts';
import { sameContent } from '../../shared/report/same-content.ts';
import type { DraftReading, SaveResult } from '../database/drafts-contract.ts';
import { recoveryWords } from '../text/recovery.ts';
import { bringBack } from './bring-back.ts';
import { countFindings } from './finding-counts.ts';
import { drafts } from './library-store.ts';
import { useReport } from './report-store.ts';

/** What to do with a copy of a draft that the library has with another content. */
export type WhereItDiffers = 'replace' | 'copy';

/**
 * What became of a copy that was brought back: it came in anew, took the place of what was there (which was
 * kept as a version), came in beside it, came out of the recycle bin, or said the same as what is there.
 */
export type Restored = { readonly kind: 'added' | 'replaced' | 'copied' | 'takenOut' | 'same' } | Failure;

/** Brings a copy of a draft back into the library; nothing that is there is lost by it. */
export async function bringBackCopy(found: Draft, where: WhereItDiffers): Promise<Restored> {
  const draft = withLineage(found);
  const stored = await drafts().get(draft.id);
  if (stored.kind === 'missing') return add(draft, 'added');
  if (stored.kind === 'draft' && sameContent(stored.draft, draft)) {
    if (stored.deletedAt !== undefined) return resultOf(await drafts().restore(draft.id), 'takenOut');
    return noteSettled(draft, stored, 'same');
  }
  if (where === 'replace') return replaceStored(draft, stored);
  const added = await add({ ...draft, id: crypto.randomUUID() }, 'copied');
  return added.kind === 'copied' && stored.kind === 'draft' && stored.deletedAt === undefined
    ? noteSettled(draft, stored, 'copied')
    : added;
}

/** Keeps what a copy holds as a version of the stored draft, which stays as it is. */
export async function keepBesideStored(found: Draft): Promise<Restored> {
  const draft = withLineage(found);
  const stored = await drafts().get(draft.id);
  if (stored.kind !== 'draft') return { kind: 'failed', message: stored.message };
  const kept = await drafts().keepVersion(draft, 'conflict');
  return kept.kind === 'failed' ? kept : noteSettled(draft, stored, 'same');
}

/**
 * Counts the saves a copy comes from among those the stored draft comes from, now that what the copy holds is in
 * the library: its backup takes the copy's place, and the copy is not offered again. A report that is open is
 * left alone: the copy is only offered once more.
 */
async function noteSettled(
  { lineage = {} }: Draft,
  stored: Extract<DraftReading, { kind: 'draft' }>,
  kind: 'same' | 'copied',
): Promise<Restored> {
  const { draft, revision, lineage: known } = stored;
  const kin = kinship(lineage, known);
  if (kin === 'same' || kin === 'behind') return { kind };
  if (useReport.getState().report?.draft.id === draft.id) return { kind };
  const counts = await countFindings(draft);
  const saved = await drafts().save(withLineage(draft, lineage), { expectedRevision: revision, counts });
  return resultOf(saved, kind);
}

async function add(draft: Draft, kind: 'added' | 'copied'): Promise<Restored> {
  return resultOf(
    await drafts().insert(draft, { counts: await countFindings(draft), cause: 'import' }),
    kind,
  );
}

async function replaceStored(draft: Draft, stored: DraftReading): Promise<Restored> {
  if (useReport.getState().report?.draft.id === draft.id) {
    const problem = await bringBack(draft);
    return problem === undefined ? { kind: 'replaced' } : { kind: 'failed', message: problem };
  }
  const counts = await countFindings(draft);
  // What is damaged cannot be kept as a version; the screens offer to save it as a file before.
  if (stored.kind !== 'draft') return resultOf(await drafts().replace(draft, stored, { counts }), 'replaced');
  const kept = await drafts().keepVersion(stored.draft, 'restore');
  if (kept.kind === 'failed') return kept;
  const revision = await revisionOutOfTrash(stored);
  if (typeof revision !== 'number') return resultOf(revision, 'replaced');
  return resultOf(await drafts().save(draft, { expectedRevision: revision, counts }), 'replaced');
}

/** The revision to save over; what is in the recycle bin is taken out first. */
async function revisionOutOfTrash(
  stored: Extract<DraftReading, { kind: 'draft' }>,
): Promise<number | Exclude<SaveResult, { kind: 'saved' }>> {
  if (stored.deletedAt === undefined) return stored.revision;
  const restored = await drafts().restore(stored.draft.id);
  return restored.kind === 'saved' ? restored.revision : restored;
}

function resultOf(result: SaveResult, kind: Exclude<Restored['kind'], 'failed'>): Restored {
  if (result.kind === 'saved') return { kind };
  return result.kind === 'failed' ? result : { kind: 'failed', message: recoveryWords.changedMeanwhile };
}
