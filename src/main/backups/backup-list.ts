import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BackupEntry, BackupList } from '../../shared/desktop-api.ts';
import { readDraft } from '../../shared/report/draft-file.ts';
import { lineageOf } from '../../shared/report/lineage.ts';
import type { FileTokens } from '../files/file-tokens.ts';
import { namesIn, setsIn } from './backup-folder.ts';
import { setsFolder } from './backup-names.ts';

/** Every backup in the folder and its dated sets, the newest first, and the names of files that are none. */
export async function listBackups(folder: string, tokens: FileTokens): Promise<BackupList> {
  const sets = (await setsIn(folder)).map(set => ({ set, path: join(folder, setsFolder, set) }));
  const places = [{ set: 'latest', path: folder }, ...sets];
  const backups: BackupEntry[] = [];
  const unreadable: string[] = [];
  for (const { set, path } of places) {
    for (const name of await namesIn(path)) {
      if (!name.endsWith('.json') || name.startsWith('.')) continue;
      const file = join(path, name);
      const entry = await entryOf(file, set, tokens);
      if (entry) backups.push(entry);
      else unreadable.push(set === 'latest' ? name : `${set} ${name}`);
    }
  }
  backups.sort((one, other) => compare(other.updatedAt, one.updatedAt) || compare(other.set, one.set));
  return { kind: 'listed', folder, backups, unreadable };
}

async function entryOf(file: string, set: string, tokens: FileTokens): Promise<BackupEntry | undefined> {
  try {
    const draft = readDraft(await readFile(file, 'utf8'), 'any');
    const { id, unit, year, updatedAt } = draft;
    return { token: tokens.tokenOf(file), id, unit, year, updatedAt, lineage: lineageOf(draft), set };
  } catch {
    return undefined;
  }
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
