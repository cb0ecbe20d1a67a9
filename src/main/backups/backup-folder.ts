import { mkdir, readdir, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FileError, fileErrorOf } from '../files/file-error.ts';
import { isBackupName, setsFolder, unfinishedName } from './backup-names.ts';
import { setName, setOf, setsToRemove } from './backup-sets.ts';

/** Where backups are kept. */
export interface BackupPlace {
  readonly folder: string;
  /** The user chose the folder: what it is in must be there, and is never made (a stick may be out). */
  readonly chosen: boolean;
}

/**
 * Makes the backup folder where it is not there yet.
 * @throws FileError where it cannot be, in words for the user
 */
export async function ensureBackupFolder({ folder, chosen }: BackupPlace): Promise<void> {
  const parent = dirname(folder);
  if (chosen && !(await isFolder(parent))) {
    const message = `备份文件夹“${folder}”现在找不到：U 盘可能已拔出，或文件夹被移走。请插好 U 盘，或另选备份文件夹。`;
    throw new FileError('ENOENT', folder, message);
  }
  await makeFolder(folder, !chosen);
}

/**
 * Makes one folder.
 * @throws FileError
 */
export async function makeFolder(folder: string, recursive: boolean): Promise<void> {
  try {
    await mkdir(folder, { recursive });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST' && (await isFolder(folder))) return;
    throw fileErrorOf(cause, 'write', folder);
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    found => found.isDirectory(),
    () => false,
  );
}

/** The names in a folder; none where it cannot be read. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => []);
}

/** The dated sets there are, oldest first. */
export async function setsIn(folder: string): Promise<readonly string[]> {
  const names = await namesIn(join(folder, setsFolder));
  return names.filter(name => setName.test(name)).sort();
}

const day = 24 * 60 * 60 * 1000;

/**
 * Removes sets that are old enough and what killed writes left behind. Only files this program named are
 * touched: whatever else the user keeps in these folders stays, and so does the folder around it.
 */
export async function tidyBackups(folder: string, now: Date): Promise<void> {
  const sets = await setsIn(folder);
  for (const set of setsToRemove(sets, setOf(now))) {
    const path = join(folder, setsFolder, set);
    const ours = (await namesIn(path)).filter(name => isBackupName(name) || unfinishedName.test(name));
    for (const name of ours) await rm(join(path, name), { force: true }).catch(() => undefined);
    await rmdir(path).catch(() => undefined);
  }
  for (const place of [folder, ...sets.map(set => join(folder, setsFolder, set))]) {
    const unfinished = (await namesIn(place)).filter(name => unfinishedName.test(name));
    for (const name of unfinished) await removeOlderThanADay(join(place, name), now);
  }
}

/** A younger one may be another computer's write that is still going on in a shared folder. */
async function removeOlderThanADay(path: string, now: Date): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found && now.getTime() - found.mtimeMs > day) await rm(path, { force: true }).catch(() => undefined);
}
