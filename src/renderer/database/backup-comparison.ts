import type { BackupEntry } from '../../shared/desktop-api.ts';
import {
  type BackupBeyond,
  backupsBeyond,
  type KnownState,
  notBackedUp,
} from '../../shared/history/backup-kinship.ts';
import type { Draft } from '../../shared/report/draft.ts';
import { withLineage } from '../../shared/report/lineage.ts';
import { sameContent } from '../../shared/report/same-content.ts';
import type { DraftsRepository, ListedDraft } from './drafts-contract.ts';

/** What the library and its backups have of each other. */
export interface BackupComparison {
  /** The newest backups that hold what the library does not. */
  readonly beyond: readonly BackupBeyond<BackupEntry>[];
  /** The drafts of the library that no backup holds, as they are to be written. */
  readonly missing: readonly Draft[];
}

/**
 * Compares the library with its backups, as at the start of the program. A backup that says the same as the
 * stored draft, though other saves led to it, is taken for the same from then on.
 * @param read a backup's draft; undefined where it cannot be read
 */
export async function compareWithBackups(
  drafts: DraftsRepository,
  listed: readonly ListedDraft[],
  backups: readonly BackupEntry[],
  read: (backup: BackupEntry) => Promise<Draft | undefined>,
): Promise<BackupComparison> {
  const latest = backups.filter(({ set }) => set === 'latest');
  const stored = await statesOf(drafts, listed, latest);
  const differing: BackupBeyond<BackupEntry>[] = [];
  for (const found of backupsBeyond(stored, latest)) {
    if (!(await saysTheSame(drafts, await read(found.backup)))) differing.push(found);
  }
  const missing = await Promise.all(notBackedUp(stored, backups).map(({ id }) => drafts.get(id)));
  return {
    beyond: differing,
    missing: missing.flatMap(reading =>
      reading.kind === 'draft' ? [withLineage(reading.draft, reading.lineage)] : [],
    ),
  };
}

async function saysTheSame(drafts: DraftsRepository, backup: Draft | undefined): Promise<boolean> {
  if (!backup) return false;
  const stored = await drafts.get(backup.id);
  if (stored.kind !== 'draft' || !sameContent(stored.draft, backup)) return false;
  return (await drafts.joinLineage(backup)).kind === 'saved';
}

/**
 * What every draft of the library comes from. Of those an older program saved last only the content tells: it is
 * read where the time of the save does not show that the backup is the same.
 */
async function statesOf(
  drafts: DraftsRepository,
  listed: readonly ListedDraft[],
  latest: readonly BackupEntry[],
): Promise<readonly KnownState[]> {
  const states = listed.map(async (entry): Promise<readonly KnownState[]> => {
    if (entry.kind === 'damaged') return [];
    const { id, lineage, updatedAt } = entry;
    if (lineage) return [{ id, lineage }];
    const [only, ...others] = latest.filter(backup => backup.id === id);
    if (only?.updatedAt === updatedAt && others.length === 0) return [{ id, lineage: only.lineage }];
    const reading = await drafts.get(id);
    return reading.kind === 'draft' ? [{ id, lineage: reading.lineage }] : [];
  });
  return (await Promise.all(states)).flat();
}
