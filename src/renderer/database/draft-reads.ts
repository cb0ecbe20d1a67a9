import { reportTitle } from '../../shared/report/draft.ts';
import { DraftFileError, readRawDraft } from '../../shared/report/draft-file.ts';
import type { DraftReading, DraftsRepository, ListedDraft } from './drafts-contract.ts';
import type { DraftsDatabase } from './drafts-database.ts';
import { type Library, readable } from './library.ts';
import { type HeadRow, headSchema } from './rows.ts';

/** Listing and reading drafts. */
export function draftReads({ db }: Library): Pick<DraftsRepository, 'list' | 'get'> {
  return {
    list: () => readable(() => listed(db, row => row.deletedAt === undefined)),
    get: id => readable(() => db.transaction('r', db.heads, db.contents, () => readingOf(db, id))),
  };
}

/** The drafts of which `wanted` holds, last saved first, and every damaged one. */
export async function listed(
  db: DraftsDatabase,
  wanted: (row: HeadRow) => boolean,
): Promise<readonly ListedDraft[]> {
  const rows = await db.heads.toArray();
  return rows
    .map(summaryOf)
    .filter(entry => entry.kind === 'damaged' || wanted(entry))
    .toSorted((a, b) => (sortKey(a) < sortKey(b) ? 1 : -1));
}

function sortKey(entry: ListedDraft): string {
  return entry.kind === 'draft' ? entry.updatedAt : '';
}

function summaryOf(row: unknown): ListedDraft {
  const head = headSchema.safeParse(row);
  if (!head.success) {
    const id = typeof row === 'object' && row !== null && 'id' in row ? String(row.id) : '';
    return { kind: 'damaged', id, message: damagedMessage };
  }
  return { kind: 'draft', ...head.data, title: reportTitle(head.data) } as ListedDraft;
}

export const damagedMessage =
  '这份报告的存储损坏，不能直接打开。请先把原始内容另存为文件，再用“从备份恢复”或历史版本找回。';

/** Reads one draft, inside a transaction over `heads` and `contents`. */
export async function readingOf(db: DraftsDatabase, id: string): Promise<DraftReading> {
  const [row, content] = await Promise.all([db.heads.get(id), db.contents.get(id)]);
  if (row === undefined && content === undefined) {
    return { kind: 'missing', id, message: '报告库里没有这份报告，可能已在别的窗口彻底删除。' };
  }
  const head = headSchema.safeParse(row);
  const raw = JSON.stringify(content?.draft) ?? '';
  if (!head.success || content === undefined) return { kind: 'damaged', id, message: damagedMessage, raw };
  try {
    const draft = readRawDraft(content.draft);
    const { revision, updatedAt, deletedAt } = head.data;
    return {
      kind: 'draft',
      draft,
      revision,
      savedAt: updatedAt,
      ...(deletedAt === undefined ? {} : { deletedAt }),
    };
  } catch (error) {
    if (!(error instanceof DraftFileError)) throw error;
    return { kind: 'damaged', id, message: error.message, raw };
  }
}
