import type { Draft } from '../../shared/report/draft.ts';
import { replaceDraft, useReport } from '../stores/report-store.ts';
import { missingFormat } from './formats.ts';
import { saveNow } from './save-now.ts';
import type { Workbench } from './workbench.ts';

/**
 * Puts an earlier content in the place of what the open report holds, which is kept as a version first, so
 * that it can be taken back next week as well as by 撤销. Not done by the repository's restoreVersion: what was
 * typed a moment ago is not stored yet, and undo would not know of it.
 * @returns what went wrong, for the user; nothing is changed then
 */
export async function bringBack(
  { drafts }: Pick<Workbench, 'drafts'>,
  earlier: Draft,
): Promise<string | undefined> {
  const current = useReport.getState().report?.draft;
  if (!current) return undefined;
  const missing = missingFormat(earlier);
  if (missing !== undefined) return missing;
  const kept = await drafts.keepVersion(current, 'restore');
  if (kept.kind === 'failed') return kept.message;
  const { id, createdAt } = current;
  replaceDraft({ ...earlier, id, createdAt });
  await saveNow();
  return undefined;
}
