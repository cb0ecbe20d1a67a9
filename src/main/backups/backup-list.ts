import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BackupEntry, BackupList, RegisterBackup } from '../../shared/desktop-api.ts';
import { isRegisterText, lastChangeOf, readRegisterFile } from '../../shared/register/register-file.ts';
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
  const registers: RegisterBackup[] = [];
  const unreadable: string[] = [];
  for (const { set, path } of places) {
    for (const name of await namesIn(path)) {
      if (!name.endsWith('.json') || name.startsWith('.')) continue;
      const found = await foundIn(join(path, name), set, tokens);
      if (!found) unreadable.push(set === 'latest' ? name : `${set} ${name}`);
      else if ('year' in found) backups.push(found);
      else registers.push(found);
    }
  }
  return {
    kind: 'listed',
    folder,
    backups: backups.toSorted(newestFirst),
    registers: registers.toSorted(newestFirst),
    unreadable,
  };
}

async function foundIn(
  file: string,
  set: string,
  tokens: FileTokens,
): Promise<BackupEntry | RegisterBackup | undefined> {
  try {
    const text = await readFile(file, 'utf8');
    if (isRegisterText(text)) {
      const read = readRegisterFile(text);
      const { id, unit } = read.whole.register;
      const count = read.whole.entries.length;
      return { token: tokens.tokenOf(file), id, unit, count, updatedAt: lastChangeOf(read), set };
    }
    const draft = readDraft(text, 'any');
    const { id, unit, year, updatedAt } = draft;
    return { token: tokens.tokenOf(file), id, unit, year, updatedAt, lineage: lineageOf(draft), set };
  } catch {
    return undefined;
  }
}

type Dated = Pick<BackupEntry, 'updatedAt' | 'set'>;

function newestFirst(one: Dated, other: Dated): number {
  return compare(other.updatedAt, one.updatedAt) || compare(other.set, one.set);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
