import type { Failure, SaveRequest } from '../../shared/desktop-api.ts';
import { isFailure } from '../../shared/failure.ts';
import { draftEnding } from '../../shared/file-kinds.ts';
import { sealedFormat } from '../../shared/formats/file/write-format.ts';
import { installedIn } from '../../shared/formats/registry.ts';
import { writeBackupFile } from '../../shared/report/backup-file.ts';
import type { Draft } from '../../shared/report/draft.ts';
import { withLineage } from '../../shared/report/lineage.ts';
import { compareWithBackups } from '../database/backup-comparison.ts';
import type { DraftReading } from '../database/drafts-contract.ts';
import { formatsInUse } from '../stores/formats-store.ts';
import { useLibrary } from '../stores/library-store.ts';
import { useNewerBackups } from '../stores/newer-backups.ts';
import { showNotice, showProblem } from '../stores/notice-store.ts';
import { backupWords } from '../text/backups.ts';
import { backUp } from './back-up-draft.ts';
import { readBackup } from './backup-copies.ts';
import { saveFile } from './save-file.ts';
import { saveNow } from './save-now.ts';
import type { Machine, Workbench } from './workbench.ts';

type Bench = Pick<Workbench, 'host' | 'now' | 'drafts'>;

/** The reports of these ids without those that are damaged or gone; why, where the storage cannot be read. */
async function readDrafts({ drafts }: Bench, ids: readonly string[]): Promise<readonly Draft[] | Failure> {
  const readings = await Promise.all(ids.map(id => drafts.get(id)));
  const failed = readings.find(isFailure);
  if (failed) return failed;
  return readings.flatMap(reading => (reading.kind === 'draft' ? [copyOf(reading)] : []));
}

/** A stored report as it goes into files and backups. */
function copyOf({ draft, lineage }: Extract<DraftReading, { kind: 'draft' }>): Draft {
  return withLineage(draft, lineage);
}

const listedIds = () => useLibrary.getState().drafts.map(({ id }) => id);

/** Saves every report into one file, where the user says: a USB stick, or a browser's downloads. */
export async function backUpTo(bench: Bench): Promise<void> {
  await saveNow();
  const all = await readDrafts(bench, listedIds());
  if (isFailure(all)) return showProblem(all.message);
  if (all.length === 0) return showNotice(backupWords.nothingToBackUp);
  await saveBackupFile(bench, all, all.length);
}

/**
 * Saves drafts as one file, and says where it is. `content` may hold what this program does not understand.
 */
export async function saveBackupFile(
  { host, now }: Pick<Machine, 'host' | 'now'>,
  content: readonly unknown[],
  count: number,
): Promise<void> {
  const formats = installedIn(formatsInUse()).map(sealedFormat);
  const at = now();
  const bytes = new TextEncoder().encode(writeBackupFile(content, at.toISOString(), formats));
  const file: SaveRequest = {
    suggestedName: backupWords.fileName(at, draftEnding),
    kind: draftEnding,
    bytes,
  };
  await saveFile(host, file, (name, folder) => backupWords.backedUpTo(count, name, folder));
}

/** Copies every report into the backup folder, e.g. another one than before; stops at the first failure. */
export async function backUpLibrary(
  bench: Bench,
): Promise<Failure | { readonly kind: 'done'; readonly count: number }> {
  return backUpIds(bench, listedIds());
}

/**
 * Looks through the backup folder, as at the start and after a time without it: notes the backups that hold more
 * than the library, and copies there what it does not have yet.
 */
export async function backUpWhatIsMissing(bench: Bench): Promise<void> {
  const { host, drafts } = bench;
  const { drafts: listed } = useLibrary.getState();
  if (!host.capabilities.backups || listed.length === 0) return;
  const list = await host.listBackups();
  if (list.kind === 'failed') return;
  const { beyond, missing } = await compareWithBackups(drafts, listed, list.backups, async ({ token }) => {
    const copy = await readBackup(host, token);
    return copy.kind === 'read' ? copy.draft : undefined;
  });
  useNewerBackups.setState({ found: beyond });
  await backUpAll(bench, missing);
}

async function backUpIds(bench: Bench, ids: readonly string[]) {
  const all = await readDrafts(bench, ids);
  return isFailure(all) ? all : backUpAll(bench, all);
}

async function backUpAll(bench: Bench, all: readonly Draft[]) {
  // All at once: the host writes what it is given in one round.
  const results = await Promise.all(all.map(draft => backUp(bench, draft)));
  return results.find(result => result.kind === 'failed') ?? { kind: 'done' as const, count: all.length };
}
