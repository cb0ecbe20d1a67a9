import type { FindingCounts } from '../../shared/editing/finding-counts.ts';
import type { Draft } from '../../shared/report/draft.ts';
import { joined, type Lineage, lineageOf } from '../../shared/report/lineage.ts';
import { sameContent } from '../../shared/report/same-content.ts';
import { readingOf, revisionOf } from './draft-reads.ts';
import type { DraftReading, DraftsRepository, SaveResult } from './drafts-contract.ts';
import type { DraftsDatabase } from './drafts-database.ts';
import { Conflict, type Library, writeOver } from './library.ts';
import { headSchema } from './rows.ts';
import { failureOf } from './storage-problem.ts';
import { contentRowOf, readContent } from './stored-content.ts';
import { packVersion } from './stored-versions.ts';
import { putVersion } from './version-table.ts';

/** Adding and saving drafts. */
export function draftWrites(
  library: Library,
): Pick<DraftsRepository, 'insert' | 'save' | 'replace' | 'joinLineage'> {
  const { announce } = library;
  return {
    replace: (draft, theirs, options) => replace(library, draft, theirs, options).catch(failureOf),
    joinLineage: copy => joinLineage(library, copy),
    insert: (draft, options) => insert(library, draft, options).catch(failureOf),
    save: async (draft, { expectedRevision, counts }) => {
      const result = await writeOver(
        library,
        db => [db.contents],
        async (db, at) => {
          await expectRevision(db, draft.id, expectedRevision);
          return { answer: await putDraft(library, draft, { revision: expectedRevision + 1, at, counts }) };
        },
      );
      if (result.kind === 'saved') announce('saved', draft.id);
      return result;
    },
  };
}

async function insert(
  library: Library,
  ...[draft, { counts, cause = 'created' } = {}]: Parameters<DraftsRepository['insert']>
): Promise<SaveResult> {
  const packed = await packVersion(draft);
  const result = await writeOver(
    library,
    db => [db.contents, db.versions, db.parts],
    async (db, at) => {
      const stored = await readingOf(db, draft.id);
      if (stored.kind !== 'missing') throw new Conflict(stored);
      await putVersion(db, draft.id, packed, cause, at);
      return { answer: await putDraft(library, draft, { revision: 1, at, counts }), added: 1 };
    },
  );
  if (result.kind === 'saved') library.announce('inserted', draft.id);
  return result;
}

async function replace(
  library: Library,
  ...[draft, theirs, { counts } = {}]: Parameters<DraftsRepository['replace']>
): Promise<SaveResult> {
  const { id } = draft;
  const kept = theirs.kind === 'draft' ? await packVersion(theirs.draft) : undefined;
  const result = await writeOver(
    library,
    db => [db.contents, db.versions, db.parts],
    async (db, at) => {
      const stored = await readingOf(db, id);
      if (storedRevision(stored) !== storedRevision(theirs)) throw new Conflict(stored);
      if (kept) await putVersion(db, id, kept, 'conflict', at);
      const answer = await putDraft(library, draft, { revision: storedRevision(stored) + 1, at, counts });
      return { answer, added: stored.kind === 'missing' ? 1 : 0 };
    },
  );
  if (result.kind === 'saved') library.announce(theirs.kind === 'missing' ? 'inserted' : 'saved', id);
  return result;
}

async function joinLineage(library: Library, copy: Draft): Promise<SaveResult> {
  const { id } = copy;
  const result = await writeOver(
    library,
    db => [db.contents],
    async db => {
      const [stored, head] = await Promise.all([readingOf(db, id), db.heads.get(id)]);
      if (stored.kind !== 'draft' || !head || !sameContent(stored.draft, copy)) throw new Conflict(stored);
      const lineage = joined(stored.lineage, lineageOf(copy));
      await db.heads.put({ ...head, lineage });
      return {
        answer: { kind: 'saved', revision: stored.revision, savedAt: stored.savedAt, lineage } as const,
      };
    },
  );
  if (result.kind === 'saved') library.announce('versions', id);
  return result;
}

/** 0 for a draft that is not stored, as revisions begin at 1. */
function storedRevision(reading: DraftReading): number {
  return reading.kind === 'missing' ? 0 : reading.revision;
}

/**
 * Makes sure, inside a transaction, that the stored draft is the one the caller knows.
 * @throws Conflict where it is another one, in the recycle bin or gone.
 */
export async function expectRevision(db: DraftsDatabase, id: string, revision: number): Promise<void> {
  const head = await db.heads.get(id);
  if (!head || head.deletedAt !== undefined || revisionOf(head) !== revision) {
    throw new Conflict(await readingOf(db, id));
  }
}

/**
 * Writes a draft with its head, inside a transaction: a save that comes from what it is written over, and from
 * what the draft itself says it comes from.
 */
export async function putDraft(
  { db, counter }: Library,
  draft: Draft,
  { revision, at, counts }: { revision: number; at: Date; counts: FindingCounts | undefined },
): Promise<Extract<SaveResult, { kind: 'saved' }>> {
  const savedAt = at.toISOString();
  const { id, unit, year, format, createdAt } = draft;
  const lineage = counter.next(id, joined(await storedLineage(db, id), draft.lineage ?? {}));
  const head = { id, revision, unit, year, format, createdAt, updatedAt: savedAt, lineage };
  await Promise.all([
    db.heads.put(counts ? { ...head, counts } : head),
    db.contents.put(contentRowOf({ ...draft, updatedAt: savedAt })),
  ]);
  return { kind: 'saved', revision, savedAt, lineage };
}

/** What the stored draft comes from; the content is looked at only after an older program saved it. */
async function storedLineage(db: DraftsDatabase, id: string): Promise<Lineage> {
  const head = headSchema.safeParse(await db.heads.get(id));
  if (head.success && head.data.lineage) return head.data.lineage;
  const content = readContent(await db.contents.get(id));
  return content.kind === 'draft' ? lineageOf(content.draft) : {};
}
