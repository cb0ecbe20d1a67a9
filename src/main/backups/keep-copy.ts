import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFileAtomically } from '../files/write-atomically.ts';
import { namesIn } from './backup-folder.ts';
import { endOfName } from './backup-names.ts';
import type { CopyToKeep } from './copy-to-keep.ts';

/**
 * Keeps a copy in a folder, in the place of those it comes from. A copy that holds something it does not come
 * from stays under its name, and this one gets a name beside it: the program's data may be older than its
 * backups (put back by the system, or a copy of it), and two computers may share the folder. So does a copy that
 * cannot be read: what it holds is not known.
 * @param before what of the same thing this program wrote before it, since it was started
 * @throws FileError
 */
export async function keepCopy(folder: string, copy: CopyToKeep, before: string | undefined): Promise<void> {
  const end = endOfName(copy.id);
  const replaced: string[] = [];
  const taken = new Set<string>();
  for (const name of (await namesIn(folder)).filter(name => name.endsWith(end))) {
    const found = await readFile(join(folder, name), 'utf8').catch(() => undefined);
    if (found !== undefined && copy.replaces(found, before)) replaced.push(name);
    else taken.add(name.normalize());
  }
  const name = freeName(copy, taken);
  await writeFileAtomically(join(folder, name), new TextEncoder().encode(copy.text));
  for (const other of replaced.filter(other => other.normalize() !== name.normalize())) {
    await rm(join(folder, other), { force: true }).catch(() => undefined);
  }
}

function freeName({ nameAt }: CopyToKeep, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    const name = nameAt(count);
    if (!taken.has(name.normalize())) return name;
  }
}
