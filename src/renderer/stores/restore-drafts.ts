import type { Failure } from '../../shared/desktop-api.ts';
import type { Draft } from '../../shared/report/draft.ts';
import { withLineage } from '../../shared/report/lineage.ts';
import { sameContent } from '../../shared/report/same-content.ts';
import type { DraftReading, SaveResult } from '../database/drafts-contract.ts';
import { keepCopyAsVersion, replaceByCopy, settleCopy } from '../database/settled-copies.ts';
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
    return resultOf(await drafts().joinLineage(draft), 'same');
  }
  if (where === 'replace') return replaceStored(draft, stored);
  const added = await add({ ...draft, id: crypto.randomUUID() }, 'copied');
  // A report that is open is saved by its editor only: the copy is offered once more then.
  const settles = stored.kind === 'draft' && stored.deletedAt === undefined && !isOpen(draft.id);
  if (added.kind !== 'copied' || !settles) return added;
  return resultOf(await settleCopy(drafts(), draft, stored, await countFindings(stored.draft)), 'copied');
}

/** Goes on with the stored draft; what a copy of it holds is kept as a version. */
export async function passCopyOver(copy: Draft): Promise<Restored> {
  const stored = await drafts().get(copy.id);
  if (stored.kind !== 'draft') return { kind: 'failed', message: stored.message };
  const counts = await countFindings(stored.draft);
  return resultOf(await keepCopyAsVersion(drafts(), copy, stored, counts), 'same');
}

function isOpen(id: string): boolean {
  return useReport.getState().report?.draft.id === id;
}

async function add(draft: Draft, kind: 'added' | 'copied'): Promise<Restored> {
  return resultOf(
    await drafts().insert(draft, { counts: await countFindings(draft), cause: 'import' }),
    kind,
  );
}

async function replaceStored(draft: Draft, stored: DraftReading): Promise<Restored> {
  if (isOpen(draft.id)) {
    const problem = await bringBack(draft);
    return problem === undefined ? { kind: 'replaced' } : { kind: 'failed', message: problem };
  }
  const counts = await countFindings(draft);
  // What is damaged cannot be kept as a version; the screens offer to save it as a file before.
  const replaced =
    stored.kind === 'draft'
      ? replaceByCopy(drafts(), draft, stored, counts)
      : drafts().replace(draft, stored, { counts });
  return resultOf(await replaced, 'replaced');
}

function resultOf(result: SaveResult, kind: Exclude<Restored['kind'], 'failed'>): Restored {
  if (result.kind === 'saved') return { kind };
  return result.kind === 'failed' ? result : { kind: 'failed', message: recoveryWords.changedMeanwhile };
}
