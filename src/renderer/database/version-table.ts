import Dexie from 'dexie';
import { thinnedOut, type VersionCause } from '../../shared/history/thinning.ts';
import type { DraftsDatabase } from './drafts-database.ts';
import { digestsIn, type PackedVersion } from './stored-versions.ts';

/** The parts of one draft, as a range of keys. */
function partsOf(db: DraftsDatabase, draftId: string) {
  return db.parts.where('[draftId+digest]').between([draftId, Dexie.minKey], [draftId, Dexie.maxKey]);
}

/**
 * Keeps a packed version, inside a transaction over `versions` and `parts`, and thins those of the same
 * draft. A pause in which nothing changed keeps none.
 */
export async function putVersion(
  db: DraftsDatabase,
  draftId: string,
  { frame, parts }: PackedVersion,
  cause: VersionCause,
  at: Date,
): Promise<{ readonly kind: 'kept' | 'unchanged' }> {
  const rows = await db.versions.where('draftId').equals(draftId).toArray();
  if (cause === 'pause' && rows.at(-1)?.frame === frame) return { kind: 'unchanged' };
  const added = { draftId, at: at.toISOString(), cause, frame };
  const sequence = await db.versions.add(added);
  // Parts that are there already are written again: one that a disk damaged is whole again after this.
  await db.parts.bulkPut(parts.map(part => ({ draftId, ...part })));
  const all = [...rows, { ...added, sequence }];
  const gone = new Set(
    thinnedOut(
      all.map(row => ({ ...row, at: Date.parse(row.at) })),
      at.getTime(),
    ),
  );
  if (gone.size > 0) {
    await db.versions.bulkDelete([...gone]);
    await dropUnusedParts(
      db,
      draftId,
      all.filter(row => !gone.has(row.sequence)).flatMap(row => digestsIn(row.frame ?? '')),
    );
  }
  return { kind: 'kept' };
}

async function dropUnusedParts(db: DraftsDatabase, draftId: string, used: readonly string[]): Promise<void> {
  const inUse = new Set(used);
  const keys = await partsOf(db, draftId).primaryKeys();
  await db.parts.bulkDelete(keys.filter(([, digest]) => !inUse.has(digest)));
}

/** Removes every version of a draft, inside a transaction over `versions` and `parts`. */
export async function dropVersionsOf(db: DraftsDatabase, draftId: string): Promise<void> {
  await db.versions.where('draftId').equals(draftId).delete();
  await partsOf(db, draftId).delete();
}
