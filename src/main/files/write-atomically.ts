import { randomUUID } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { access, type FileHandle, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileErrorOf } from './file-error.ts';

/**
 * Writes a file so that it is there whole or not at all: into a new file in the same folder, flushed to the
 * disk, then renamed over the target. Whatever fails, an existing target keeps its old content and the new
 * file is removed. A link is followed; a device or pipe, which cannot be replaced, is written to directly.
 * @throws FileError in words for the user.
 */
export async function writeFileAtomically(path: string, bytes: Uint8Array): Promise<void> {
  try {
    const existing = await existingAt(path);
    if (existing && !existing.isFile()) await writeInto(path, bytes);
    else await replaceFile(existing ? await realpath(path) : path, existing, bytes);
  } catch (cause) {
    throw fileErrorOf(cause, 'write', path);
  }
}

/** What stands at the path now; undefined where nothing does. Refuses folders and write-protected files. */
async function existingAt(path: string): Promise<Stats | undefined> {
  const stats = await stat(path).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return undefined;
    throw cause;
  });
  if (!stats) return undefined;
  if (stats.isDirectory()) throw fileErrorOf('EISDIR', 'write', path);
  // Some systems let a rename replace a write-protected file; its owner protected it for a reason.
  await access(path, constants.W_OK);
  return stats;
}

async function writeInto(device: string, bytes: Uint8Array): Promise<void> {
  await using(await open(device, 'r+'), file => file.writeFile(bytes));
}

async function replaceFile(target: string, existing: Stats | undefined, bytes: Uint8Array): Promise<void> {
  const folder = dirname(target);
  // A name of its own rather than the target's with an ending: that could be longer than names may be.
  const temporary = join(folder, `.${randomUUID()}.tmp`);
  try {
    await using(await open(temporary, 'wx'), async file => {
      if (existing) await file.chmod(existing.mode & 0o777);
      await file.writeFile(bytes);
      await file.sync();
    });
    // What stands at the target is given up only for a file that holds what it should.
    if (Buffer.compare(await readFile(temporary), bytes) !== 0) throw fileErrorOf('EIO', 'write', target);
    await renameOver(temporary, target);
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw cause;
  }
  await flushFolder(folder);
}

async function using(file: FileHandle, work: (file: FileHandle) => Promise<void>): Promise<void> {
  try {
    await work(file);
  } finally {
    await file.close();
  }
}

/** Virus scanners and indexers on Windows hold a new file for a moment; then the rename is tried again. */
const renamePauses = [20, 60, 180];

async function renameOver(from: string, to: string): Promise<void> {
  for (const pause of renamePauses) {
    try {
      await rename(from, to);
      return;
    } catch (cause) {
      const { code } = cause as NodeJS.ErrnoException;
      if (code !== 'EPERM' && code !== 'EACCES' && code !== 'EBUSY') throw cause;
      await wait(pause);
    }
  }
  await rename(from, to);
}

/** Makes the rename itself durable. Windows cannot open a folder; there the file's own flush must do. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  if (!handle) return;
  await using(handle, file => file.sync()).catch(() => undefined);
}
