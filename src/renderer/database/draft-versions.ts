import { thinnedOut, type VersionCause } from '../../shared/history/thinning.ts';
import type { Draft } from '../../shared/report/draft.ts';
import { DraftFileError, readRawDraft } from '../../shared/report/draft-file.ts';
import { expectRevision, putDraft } from './draft-writes.ts';
import type { DraftsRepository, VersionReading, VersionSummary } from './drafts-contract.ts';
import type { DraftsDatabase } from './drafts-database.ts';
import { Conflict, type Library, readable, settled } from './library.ts';
import type { VersionRow } from './rows.ts';

/** The history of drafts. */
export function draftVersions({
  db,
  now,
  announce,
}: Library): Pick<DraftsRepository, 'versions' | 'version' | 'keepVersion' | 'restoreVersion'> {
  return {
    versions: id =>
      readable(async () =>
        (await db.versions.where('draftId').equals(id).reverse().toArray()).map(summaryOf),
      ),
    version: (id, sequence) => readable(() => readVersion(db, id, sequence)),
    keepVersion: async (draft, cause) => {
      const result = await settled(() =>
        db.transaction('rw', db.versions, () => addVersion(db, draft, cause, now())),
      );
      if (result.kind === 'kept') announce('versions', draft.id);
      return result.kind === 'conflict' ? { kind: 'unchanged' } : result;
    },
    restoreVersion: (id, sequence, { expectedRevision }) =>
      settled(async () => {
        const at = now();
        const result = await db.transaction('rw', db.heads, db.contents, db.versions, async () => {
          await expectRevision(db, id, expectedRevision);
          const older = await readVersion(db, id, sequence);
          if (older.kind !== 'version') throw new Conflict(older);
          const content = await db.contents.get(id);
          if (content) await addVersion(db, content.draft as Draft, 'pause', at);
          await addVersion(db, older.draft, 'restore', at);
          return putDraft(db, older.draft, { revision: expectedRevision + 1, at, counts: undefined });
        });
        announce('saved', id);
        return result;
      }),
  };
}

function summaryOf({ sequence, draftId, at, cause }: VersionRow): VersionSummary {
  return { sequence, draftId, at, cause };
}

async function readVersion(db: DraftsDatabase, id: string, sequence: number): Promise<VersionReading> {
  const row = await db.versions.get(sequence);
  if (row?.draftId !== id) {
    return { kind: 'missing', id, message: '这个历史版本已经不在了，可能因为时间久远而合并。' };
  }
  try {
    return { kind: 'version', version: summaryOf(row), draft: readRawDraft(row.draft) };
  } catch (error) {
    if (!(error instanceof DraftFileError)) throw error;
    return { kind: 'damaged', id, message: error.message, raw: JSON.stringify(row.draft) };
  }
}

/** Keeps a version inside a transaction over `versions` and thins those of the same draft. */
export async function addVersion(
  db: DraftsDatabase,
  draft: Draft,
  cause: VersionCause,
  at: Date,
): Promise<{ readonly kind: 'kept' | 'unchanged' }> {
  const rows = await db.versions.where('draftId').equals(draft.id).toArray();
  const last = rows.at(-1);
  if (cause === 'pause' && last && contentOf(last.draft) === contentOf(draft)) return { kind: 'unchanged' };
  const added = { draftId: draft.id, at: at.toISOString(), cause, draft };
  const sequence = await db.versions.add(added);
  const dated = [...rows, { ...added, sequence }].map(row => ({ ...row, at: Date.parse(row.at) }));
  await db.versions.bulkDelete([...thinnedOut(dated, at.getTime())]);
  return { kind: 'kept' };
}

/** A draft without the time of its last save, which does not make it another one. */
function contentOf(draft: unknown): string {
  return JSON.stringify({ ...(draft as Draft), updatedAt: '' });
}
