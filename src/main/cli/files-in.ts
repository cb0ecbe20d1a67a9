import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileErrorOf } from '../files/file-error.ts';

/**
 * The files that paths name: a file as it is, of a folder those within it, however deep, whose name ends as asked, in
 * the order of their names. What a folder hides (.name) and what an open Word leaves beside a file (~$name) is no file.
 * @param endings without dots, in small letters
 * @throws FileError where a path leads nowhere.
 */
export async function filesIn(
  paths: readonly string[],
  endings: readonly string[],
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const path of paths) {
    try {
      if ((await stat(path)).isDirectory()) found.push(...(await within(path, new Set(endings))));
      else found.push(path);
    } catch (cause) {
      throw fileErrorOf(cause, 'read', path);
    }
  }
  return [...new Set(found)];
}

async function within(folder: string, endings: ReadonlySet<string>): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const files: string[] = [];
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (/^(?:\.|~\$)/.test(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) files.push(...(await within(path, endings)));
    else if (endings.has(/\.([^.]+)$/.exec(entry.name)?.[1]?.toLowerCase() ?? '')) files.push(path);
  }
  return files;
}
