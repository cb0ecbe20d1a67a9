import type { VersionSummary } from '../database/drafts-contract.ts';
import { showProblem } from '../stores/notice-store.ts';
import { showUndoable } from '../stores/undo-notice.ts';
import { historyWords } from '../text/history.ts';
import { momentWords } from '../text/moments.ts';
import { bringBack } from './bring-back.ts';
import type { Workbench } from './workbench.ts';

/** Brings a kept version back into the editor; answers whether it did, having said why not. */
export async function restoreVersion(
  bench: Pick<Workbench, 'drafts'>,
  { draftId, sequence, at }: VersionSummary,
): Promise<boolean> {
  const reading = await bench.drafts.version(draftId, sequence);
  const problem = reading.kind === 'version' ? await bringBack(bench, reading.draft) : reading.message;
  if (problem !== undefined) {
    showProblem(problem);
    return false;
  }
  showUndoable(historyWords.restored(momentWords.short(new Date(at))));
  return true;
}
