import type { Failure } from '../../shared/desktop-api.ts';
import type { Draft } from '../../shared/report/draft.ts';
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
export async function bringBackCopy(draft: Draft, where: WhereItDiffers): Promise<Restored> {
  const stored = await drafts().get(draft.id);
  if (stored.kind === 'missing') return add(draft, 'added');
  if (stored.kind === 'draft' && sameContent(stored.draft, draft)) {
    if (stored.deletedAt === undefined) return { kind: 'same' };
    return resultOf(await drafts().restore(draft.id), 'takenOut');
  }
  if (where === 'copy') return add({ ...draft, id: crypto.randomUUID() }, 'copied');
  return replaceStored(draft, stored);
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
