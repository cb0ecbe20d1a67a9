import type { Draft } from '../../shared/report/draft.ts';
import { readingOf } from './draft-reads.ts';
import { addVersion } from './draft-versions.ts';
import type { DraftsRepository, FindingCounts, SaveResult } from './drafts-contract.ts';
import type { DraftsDatabase } from './drafts-database.ts';
import { Conflict, type Library, settled } from './library.ts';

/** Adding and saving drafts. */
export function draftWrites({ db, now, announce }: Library): Pick<DraftsRepository, 'insert' | 'save'> {
  return {
    insert: (draft, { counts, cause = 'created' } = {}) =>
      settled(async () => {
        const at = now();
        const result = await db.transaction('rw', db.heads, db.contents, db.versions, async () => {
          const stored = await readingOf(db, draft.id);
          if (stored.kind !== 'missing') throw new Conflict(stored);
          await addVersion(db, draft, cause, at);
          return putDraft(db, draft, { revision: 1, at, counts });
        });
        announce('inserted', draft.id);
        return result;
      }),
    save: (draft, { expectedRevision, counts }) =>
      settled(async () => {
        const at = now();
        const result = await db.transaction('rw', db.heads, db.contents, async () => {
          await expectRevision(db, draft.id, expectedRevision);
          return putDraft(db, draft, { revision: expectedRevision + 1, at, counts });
        });
        announce('saved', draft.id);
        return result;
      }),
  };
}

/**
 * Makes sure, inside a transaction, that the stored draft is the one the caller knows.
 * @throws Conflict where it is another one, in the recycle bin, damaged or gone.
 */
export async function expectRevision(db: DraftsDatabase, id: string, revision: number): Promise<void> {
  const head = await db.heads.get(id);
  if (head?.revision !== revision || head.deletedAt !== undefined) {
    throw new Conflict(await readingOf(db, id));
  }
}

/** Writes a draft with its head, inside a transaction. */
export async function putDraft(
  db: DraftsDatabase,
  draft: Draft,
  { revision, at, counts }: { revision: number; at: Date; counts: FindingCounts | undefined },
): Promise<Extract<SaveResult, { kind: 'saved' }>> {
  const savedAt = at.toISOString();
  const stored: Draft = { ...draft, updatedAt: savedAt };
  const { id, unit, year, format, createdAt } = stored;
  const head = { id, revision, unit, year, format, createdAt, updatedAt: savedAt };
  await Promise.all([
    db.heads.put(counts ? { ...head, counts } : head),
    db.contents.put({ id, draft: stored }),
  ]);
  return { kind: 'saved', revision, savedAt };
}
