import type { Failure } from '../../shared/desktop-api.ts';
import { draftEnding } from '../../shared/file-kinds.ts';
import { writeBackupFile } from '../../shared/report/backup-file.ts';
import type { Draft } from '../../shared/report/draft.ts';
import { withLineage } from '../../shared/report/lineage.ts';
import { compareWithBackups } from '../database/backup-comparison.ts';
import type { DraftReading } from '../database/drafts-contract.ts';
import { host } from '../platform/host.ts';
import { backupWords } from '../text/backups.ts';
import { backUp } from './back-up-draft.ts';
import { readBackup } from './backup-copies.ts';
import { drafts, useLibrary } from './library-store.ts';
import { useNewerBackups } from './newer-backups.ts';
import { showNotice, showProblem } from './notice-store.ts';

/** Every report of the library that can be read. */
async function readLibrary(): Promise<readonly Draft[]> {
  const readings = await Promise.all(useLibrary.getState().drafts.map(({ id }) => drafts().get(id)));
  return readings.flatMap(reading => (reading.kind === 'draft' ? [copyOf(reading)] : []));
}

/** A stored report as it goes into files and backups. */
function copyOf({ draft, lineage }: Extract<DraftReading, { kind: 'draft' }>): Draft {
  return withLineage(draft, lineage);
}

/** Saves every report into one file, where the user says: a USB stick, or a browser's downloads. */
export async function backUpTo(): Promise<void> {
  await (await import('./session.ts')).saveNow();
  const all = await readLibrary();
  if (all.length === 0) return showNotice(backupWords.nothingToBackUp);
  await saveBackupFile(all, all.length);
}

/**
 * Saves drafts as one file, and says where it is. `drafts` may hold what this program does not understand.
 */
export async function saveBackupFile(content: readonly unknown[], count: number): Promise<void> {
  const at = new Date();
  const saved = await host.saveFile({
    suggestedName: backupWords.fileName(at, draftEnding),
    kind: draftEnding,
    bytes: new TextEncoder().encode(writeBackupFile(content, at.toISOString())),
  });
  if (saved.kind === 'failed') showProblem(saved.message);
  if (saved.kind === 'saved') showNotice(backupWords.backedUpTo(count, saved.name, saved.folder));
}

/** Copies every report into the backup folder, e.g. another one than before; stops at the first failure. */
export async function backUpLibrary(): Promise<Failure | { readonly kind: 'done'; readonly count: number }> {
  return backUpAll(await readLibrary());
}

/**
 * Looks through the backup folder, as at the start and after a time without it: notes the backups that hold more
 * than the library, and copies there what it does not have yet.
 */
export async function backUpWhatIsMissing(): Promise<void> {
  const { drafts: listed } = useLibrary.getState();
  if (!host.capabilities.backups || listed.length === 0) return;
  const list = await host.listBackups();
  if (list.kind === 'failed') return;
  const { beyond, missing } = await compareWithBackups(drafts(), listed, list.backups, async ({ token }) => {
    const copy = await readBackup(token);
    return copy.kind === 'read' ? copy.draft : undefined;
  });
  useNewerBackups.setState({ found: beyond });
  await backUpAll(missing);
}

async function backUpAll(all: readonly Draft[]) {
  // All at once: the host writes what it is given in one round.
  const results = await Promise.all(all.map(backUp));
  return results.find(result => result.kind === 'failed') ?? { kind: 'done' as const, count: all.length };
}
