import type { Failure } from '../../shared/desktop-api.ts';
import { draftEnding } from '../../shared/file-kinds.ts';
import { writeBackupFile } from '../../shared/report/backup-file.ts';
import type { Draft } from '../../shared/report/draft.ts';
import { host } from '../platform/host.ts';
import { backupWords } from '../text/backups.ts';
import { backUp } from './back-up-draft.ts';
import { drafts, useLibrary } from './library-store.ts';
import { showNotice, showProblem } from './notice-store.ts';

/** Every report of the library that can be read. */
async function readLibrary(): Promise<readonly Draft[]> {
  const readings = await Promise.all(useLibrary.getState().drafts.map(({ id }) => drafts().get(id)));
  return readings.flatMap(reading => (reading.kind === 'draft' ? [reading.draft] : []));
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

/** Copies into the backup folder what it does not have yet, as after a time without it. */
export async function backUpWhatIsMissing(): Promise<void> {
  if (!host.capabilities.backups || useLibrary.getState().drafts.length === 0) return;
  const list = await host.listBackups();
  if (list.kind === 'failed') return;
  const there = new Set(list.backups.map(({ id, updatedAt }) => `${id} ${updatedAt}`));
  const missing = useLibrary
    .getState()
    .drafts.filter(entry => entry.kind === 'draft' && !there.has(`${entry.id} ${entry.updatedAt}`));
  const readings = await Promise.all(missing.map(({ id }) => drafts().get(id)));
  await backUpAll(readings.flatMap(reading => (reading.kind === 'draft' ? [reading.draft] : [])));
}

async function backUpAll(all: readonly Draft[]) {
  // All at once: the host writes what it is given in one round.
  const results = await Promise.all(all.map(backUp));
  return results.find(result => result.kind === 'failed') ?? { kind: 'done' as const, count: all.length };
}
