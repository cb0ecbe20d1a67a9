import type { FindingCounts } from '../../shared/editing/finding-counts.ts';
import { reportTitle } from '../../shared/report/draft.ts';
import { lineageOf } from '../../shared/report/lineage.ts';
import type { DraftReading, DraftsRepository, ListedDraft } from './drafts-contract.ts';
import type { DraftsDatabase } from './drafts-database.ts';
import { type Library, readable } from './library.ts';
import { type HeadRow, headSchema } from './rows.ts';
import { damagedMessage, readContent } from './stored-content.ts';

/** Listing and reading drafts. */
export function draftReads({ db }: Library): Pick<DraftsRepository, 'list' | 'listTrash' | 'get'> {
  return {
    list: () => readable(db, async () => (await listed(db)).filter(entry => !isRemoved(entry))),
    listTrash: () =>
      readable(db, async () =>
        (await listed(db)).filter(isRemoved).toSorted((a, b) => latestFirst(a.deletedAt, b.deletedAt)),
      ),
    get: id => readable(db, () => db.transaction('r', db.heads, db.contents, () => readingOf(db, id))),
  };
}

type Listed = ListedDraft & { readonly deletedAt?: string | undefined };

function isRemoved(entry: Listed): boolean {
  return entry.deletedAt !== undefined;
}

function latestFirst(a = '', b = ''): number {
  return a < b ? 1 : a > b ? -1 : 0;
}

/** Every draft, last saved first; of a row that lost its other half, the other half is listed as damaged. */
async function listed(db: DraftsDatabase): Promise<readonly Listed[]> {
  const [rows, contentIds] = await db.transaction('r', db.heads, db.contents, () =>
    Promise.all([db.heads.toArray(), db.contents.toCollection().primaryKeys()]),
  );
  const withContent = new Set(contentIds);
  const withHead = new Set(rows.map(row => row.id));
  const entries = rows.map(row => summaryOf(row, withContent.has(row.id)));
  const headless = contentIds.filter(id => !withHead.has(id)).map(damagedEntry);
  return [...headless, ...entries.toSorted((a, b) => latestFirst(savedAt(a), savedAt(b)))];
}

function savedAt(entry: Listed): string | undefined {
  return entry.kind === 'draft' ? entry.updatedAt : undefined;
}

function damagedEntry(id: string): Listed {
  return { kind: 'damaged', id, message: damagedMessage };
}

function summaryOf(row: { readonly id: string; readonly deletedAt?: unknown }, hasContent: boolean): Listed {
  const head = headSchema.safeParse(row);
  if (head.success && hasContent) {
    return { kind: 'draft', ...head.data, counts: countsIn(head.data), title: reportTitle(head.data) };
  }
  return typeof row.deletedAt === 'string'
    ? { ...damagedEntry(row.id), deletedAt: row.deletedAt }
    : damagedEntry(row.id);
}

/** What was found when it was saved; nothing is known where an older program counted it otherwise. */
function countsIn({ counts }: HeadRow): FindingCounts | undefined {
  if (counts?.unfilled === undefined) return undefined;
  return { ...counts, unfilled: counts.unfilled };
}

/** Reads one draft, inside a transaction over `heads` and `contents`. */
export async function readingOf(db: DraftsDatabase, id: string): Promise<DraftReading> {
  const [row, stored] = await Promise.all([db.heads.get(id), db.contents.get(id)]);
  if (row === undefined && stored === undefined) {
    return { kind: 'missing', id, message: '报告库里没有这份报告，可能已在别的窗口彻底删除。' };
  }
  const head = headSchema.safeParse(row);
  const content = readContent(stored);
  const revision = revisionOf(row);
  if (content.kind === 'damaged') {
    return { kind: 'damaged', id, revision, message: content.message, raw: content.raw };
  }
  const { draft } = content;
  if (!head.success || draft.id !== id) {
    return { kind: 'damaged', id, revision, message: damagedMessage, raw: JSON.stringify(draft) };
  }
  const { updatedAt, lineage = lineageOf(draft), deletedAt } = head.data;
  const removed = deletedAt === undefined ? {} : { deletedAt };
  return { kind: 'draft', draft, revision, savedAt: updatedAt, lineage, ...removed };
}

/** The revision a head row stands for; 0 where it is damaged. */
export function revisionOf(row: unknown): number {
  const head = headSchema.safeParse(row);
  return head.success ? head.data.revision : 0;
}
