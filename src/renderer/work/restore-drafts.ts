import type { Failure } from '../../shared/desktop-api.ts';
import { isFailure } from '../../shared/failure.ts';
import type { Draft } from '../../shared/report/draft.ts';
import { withLineage } from '../../shared/report/lineage.ts';
import { sameContent } from '../../shared/report/same-content.ts';
import type { DraftReading, SaveResult } from '../database/drafts-contract.ts';
import { keepCopyAsVersion, replaceByCopy, settleCopy } from '../database/settled-copies.ts';
import { showNotice } from '../stores/notice-store.ts';
import { useReport } from '../stores/report-store.ts';
import { recoveryWords } from '../text/recovery.ts';
import { bringBack } from './bring-back.ts';
import type { BackedUpDraft, BackupCopy, CopyState } from './copy-groups.ts';
import { countFindings } from './count-findings.ts';
import { takeCarriedFormats } from './format-files.ts';
import type { Workbench } from './workbench.ts';

/** What to do with a copy of a draft that the library has with another content. */
export type WhereItDiffers = 'replace' | 'copy';

/**
 * What became of a copy that was brought back: it came in anew, took the place of what was there (which was
 * kept as a version), came in beside it, came out of the recycle bin, or said the same as what is there.
 */
export type Restored = { readonly kind: 'added' | 'replaced' | 'copied' | 'takenOut' | 'same' } | Failure;

type Bench = Pick<Workbench, 'drafts'>;

/** Brings a copy of a draft back into the library; nothing that is there is lost by it. */
export async function bringBackCopy(
  bench: Bench & Pick<Workbench, 'newId'>,
  found: Draft,
  where: WhereItDiffers,
): Promise<Restored> {
  const { drafts, newId } = bench;
  const draft = withLineage(found);
  const stored = await drafts.get(draft.id);
  if (isFailure(stored)) return stored;
  if (stored.kind === 'missing') return add(bench, draft, 'added');
  if (stored.kind === 'draft' && sameContent(stored.draft, draft)) {
    if (stored.deletedAt !== undefined) return resultOf(await drafts.restore(draft.id), 'takenOut');
    return resultOf(await drafts.joinLineage(draft), 'same');
  }
  if (where === 'replace') return replaceStored(bench, draft, stored);
  const added = await add(bench, { ...draft, id: newId() }, 'copied');
  // A report that is open is saved by its editor only: the copy is offered once more then.
  const settles = stored.kind === 'draft' && stored.deletedAt === undefined && !isOpen(draft.id);
  if (added.kind !== 'copied' || !settles) return added;
  return resultOf(await settleCopy(drafts, draft, stored, await countFindings(stored.draft)), 'copied');
}

/** Goes on with the stored draft; what a copy of it holds is kept as a version. */
export async function passCopyOver({ drafts }: Bench, copy: Draft): Promise<Restored> {
  const stored = await drafts.get(copy.id);
  if (stored.kind !== 'draft') return { kind: 'failed', message: stored.message };
  const counts = await countFindings(stored.draft);
  return resultOf(await keepCopyAsVersion(drafts, copy, stored, counts), 'same');
}

function isOpen(id: string): boolean {
  return useReport.getState().report?.draft.id === id;
}

async function add({ drafts }: Bench, draft: Draft, kind: 'added' | 'copied'): Promise<Restored> {
  return resultOf(await drafts.insert(draft, { counts: await countFindings(draft), cause: 'import' }), kind);
}

async function replaceStored(bench: Bench, draft: Draft, stored: DraftReading): Promise<Restored> {
  if (isOpen(draft.id)) {
    const problem = await bringBack(bench, draft);
    return problem === undefined ? { kind: 'replaced' } : { kind: 'failed', message: problem };
  }
  const { drafts } = bench;
  const counts = await countFindings(draft);
  // What is damaged cannot be kept as a version; the screens offer to save it as a file before.
  const replaced =
    stored.kind === 'draft'
      ? replaceByCopy(drafts, draft, stored, counts)
      : drafts.replace(draft, stored, { counts });
  return resultOf(await replaced, 'replaced');
}

function resultOf(result: SaveResult, kind: Exclude<Restored['kind'], 'failed'>): Restored {
  if (result.kind === 'saved') return { kind };
  return result.kind === 'failed' ? result : { kind: 'failed', message: recoveryWords.changedMeanwhile };
}

/** Whether what is there has to give way, or the copy to come in beside it. */
export function differs(state: CopyState): boolean {
  return state === 'older' || state === 'newer' || state === 'apart';
}

/** The states whose copies may be ticked from the start: there is something to be had from them. */
const preselected = {
  lacking: new Set<CopyState>(['missing', 'newer', 'apart', 'damaged']),
  newer: new Set<CopyState>(['newer', 'apart']),
} satisfies Record<string, ReadonlySet<CopyState>>;

export type Preselected = keyof typeof preselected;

/** Of each draft the newest copy, or another one kept beside it, where one is worth it; by the draft's id. */
export function worthRestoring(
  groups: readonly BackedUpDraft[],
  which: Preselected,
  stateOf: (copy: BackupCopy) => CopyState,
): ReadonlyMap<string, BackupCopy> {
  const isWorth = (copy: BackupCopy) => preselected[which].has(stateOf(copy));
  return new Map(
    groups.flatMap(({ id, copies }) => {
      const copy = copies.find((each, index) => (index === 0 || each.set === 'latest') && isWorth(each));
      return copy ? [[id, copy] as const] : [];
    }),
  );
}

export interface RestoredCopy {
  readonly copy: BackupCopy;
  readonly result: Restored;
}

/** Brings copies back one after the other: two copies of one draft must not meet. */
export async function restoreAll(
  bench: Bench & Pick<Workbench, 'newId' | 'formats'>,
  copies: readonly BackupCopy[],
  where: WhereItDiffers,
): Promise<readonly RestoredCopy[]> {
  const results: RestoredCopy[] = [];
  for (const copy of copies) {
    const read = await copy.read();
    const formatNote = read.kind === 'read' ? await takeCarriedFormats(bench, read.carried) : '';
    if (formatNote !== '') showNotice(formatNote);
    const result = read.kind === 'failed' ? read : await bringBackCopy(bench, read.draft, where);
    results.push({ copy, result });
  }
  return results;
}

/** How many copies came back in which way; ways that did not happen are left out. */
export function restoredCounts(results: readonly RestoredCopy[]) {
  return (['added', 'replaced', 'copied', 'takenOut', 'same'] as const)
    .map(kind => [kind, results.filter(({ result }) => result.kind === kind).length] as const)
    .filter(([, count]) => count > 0);
}
