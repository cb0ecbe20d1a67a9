import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Draft } from '../../shared/report/draft.ts';
import { DraftFileError, readDraft } from '../../shared/report/draft-file.ts';
import { kinshipOfDrafts } from '../../shared/report/lineage.ts';
import { writeFileAtomically } from '../files/write-atomically.ts';
import { namesIn } from './backup-folder.ts';
import { backupName, endOfName } from './backup-names.ts';

/** A copy of a draft to be kept, and what of the same draft this program wrote before it, since it was started. */
export interface CopyToKeep {
  readonly draft: Draft;
  readonly text: string;
  readonly textBefore: string | undefined;
}

/**
 * Keeps a copy in a folder, in the place of those it comes from. A copy that holds something it does not come
 * from stays under its name, and this one gets a name beside it: the program's data may be older than its
 * backups (put back by the system, or a copy of it), and two computers may share the folder. So does a copy that
 * cannot be read: what it holds is not known.
 * @throws FileError
 */
export async function keepCopy(folder: string, copy: CopyToKeep): Promise<void> {
  const end = endOfName(copy.draft.id);
  const replaced: string[] = [];
  const taken = new Set<string>();
  for (const name of (await namesIn(folder)).filter(name => name.endsWith(end))) {
    if (await isReplacedBy(join(folder, name), copy)) replaced.push(name);
    else taken.add(name.normalize());
  }
  const name = freeName(copy.draft, taken);
  await writeFileAtomically(join(folder, name), new TextEncoder().encode(copy.text));
  for (const other of replaced.filter(other => other.normalize() !== name.normalize())) {
    await rm(join(folder, other), { force: true }).catch(() => undefined);
  }
}

function freeName(draft: Draft, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    const name = backupName(draft, count);
    if (!taken.has(name.normalize())) return name;
  }
}

/** Whether all that a copy on the disk holds went into the one to be kept. */
async function isReplacedBy(path: string, { draft, text, textBefore }: CopyToKeep): Promise<boolean> {
  const found = await readFile(path, 'utf8').catch(() => undefined);
  if (found === undefined) return false;
  // One without a lineage knows of no copy but the one this program wrote before it.
  if (found === text || (draft.lineage === undefined && found === textBefore)) return true;
  try {
    const kin = kinshipOfDrafts(draft, readDraft(found, 'any'));
    return kin === 'ahead' || kin === 'same';
  } catch (error) {
    if (error instanceof DraftFileError) return false;
    throw error;
  }
}
