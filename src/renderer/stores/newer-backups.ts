import { create } from 'zustand';
import type { BackupEntry } from '../../shared/desktop-api.ts';
import { type BackupBeyond, backupsBeyond, type KnownState } from '../../shared/history/backup-kinship.ts';
import type { DraftSummary, ListedDraft } from '../database/drafts-contract.ts';

export type Beyond = readonly BackupBeyond<BackupEntry>[];

/** The newest backups that held, when the program started, something the library does not come from. */
export const useNewerBackups = create<{ readonly found: Beyond }>(() => ({ found: [] }));

/** Those of them that the library still does not come from: restoring one, or passing it over, settles it. */
export function unsettled(found: Beyond, listed: readonly ListedDraft[]): Beyond {
  const isSummary = (entry: ListedDraft): entry is DraftSummary => entry.kind === 'draft';
  const summaries = listed.filter(isSummary);
  const states = summaries.flatMap(({ id, lineage }): KnownState[] => (lineage ? [{ id, lineage }] : []));
  const known = new Set(states.map(({ id }) => id));
  const unknown = new Set(summaries.filter(({ id }) => !known.has(id)).map(({ id }) => id));
  const still = new Set(
    backupsBeyond(
      states,
      found.map(({ backup }) => backup),
    ).map(each => each.backup),
  );
  return found.filter(({ backup }) => still.has(backup) || unknown.has(backup.id));
}
