import type { BackupList, Failure, OpenedFile } from '../../shared/desktop-api.ts';
import { readBackupFile } from '../../shared/report/backup-file.ts';
import type { Draft } from '../../shared/report/draft.ts';
import { DraftFileError, readDraft } from '../../shared/report/draft-file.ts';
import type { ListedDraft } from '../database/drafts-contract.ts';
import { host } from '../platform/host.ts';

/** One copy of a draft that can be brought back. */
export interface BackupCopy {
  readonly id: string;
  readonly unit: string;
  readonly year: number;
  /** When what it holds was saved, ISO 8601. */
  readonly updatedAt: string;
  /** `latest`, the day of a dated set (2025-01-15), or `file`: out of a file the user chose. */
  readonly set: string;
  read(): Promise<ReadCopy>;
}

type ReadCopy = { readonly kind: 'read'; readonly draft: Draft } | Failure;

/** All copies of one draft, newest first; named as in the newest. */
export interface BackedUpDraft {
  readonly id: string;
  readonly unit: string;
  readonly year: number;
  readonly copies: readonly BackupCopy[];
}

/** The copies in a list, and the names of files that cannot be read. */
export interface FoundCopies {
  readonly copies: readonly BackupCopy[];
  readonly unreadable: readonly string[];
}

/** What the backup folder holds. */
export function copiesInFolder({ backups, unreadable }: BackupList): FoundCopies {
  const copies = backups.map(({ token, id, unit, year, updatedAt, set }) => ({
    id,
    unit,
    year,
    updatedAt,
    set,
    read: async () => {
      const file = await host.readBackup(token);
      return file.kind === 'read' ? readCopy(file.text) : file;
    },
  }));
  return { copies, unreadable };
}

function readCopy(text: string): ReadCopy {
  try {
    return { kind: 'read', draft: readDraft(text) };
  } catch (error) {
    return failureOf(error);
  }
}

/** What a file the user chose holds: several drafts, or one. */
export function copiesInFile({ bytes }: OpenedFile): FoundCopies | Failure {
  try {
    const { drafts, problems } = readBackupFile(new TextDecoder().decode(bytes));
    const copies = drafts.map(draft => {
      const { id, unit, year, updatedAt } = draft;
      return {
        id,
        unit,
        year,
        updatedAt,
        set: 'file',
        read: async (): Promise<ReadCopy> => ({ kind: 'read', draft }),
      };
    });
    return { copies, unreadable: problems };
  } catch (error) {
    return failureOf(error);
  }
}

function failureOf(error: unknown): Failure {
  if (!(error instanceof DraftFileError)) throw error;
  return { kind: 'failed', message: error.message };
}

/** Copies by draft, the draft saved last first; of copies that hold the same, only one. */
export function groupCopies(copies: readonly BackupCopy[]): readonly BackedUpDraft[] {
  const newestFirst = copies.toSorted(
    (a, b) => compare(b.updatedAt, a.updatedAt) || rank(b.set) - rank(a.set),
  );
  const groups = new Map<string, BackupCopy[]>();
  for (const copy of newestFirst) {
    const group = groups.get(copy.id) ?? [];
    groups.set(copy.id, group);
    if (group.at(-1)?.updatedAt !== copy.updatedAt) group.push(copy);
  }
  return [...groups.values()].flatMap(group => {
    const [newest] = group;
    return newest ? [{ id: newest.id, unit: newest.unit, year: newest.year, copies: group }] : [];
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function rank(set: string): number {
  return set === 'latest' ? 1 : 0;
}

/** How a copy compares with what the library has of the same draft. */
export type CopyState = 'missing' | 'removed' | 'damaged' | 'same' | 'older' | 'newer';

/** Compares by the time of saving, which a copy shares with what was stored. */
export function stateOfCopy(
  { id, updatedAt }: Pick<BackupCopy, 'id' | 'updatedAt'>,
  listed: readonly ListedDraft[],
  removed: readonly ListedDraft[],
): CopyState {
  const stored = listed.find(entry => entry.id === id);
  if (!stored) return removed.some(entry => entry.id === id) ? 'removed' : 'missing';
  if (stored.kind === 'damaged') return 'damaged';
  if (stored.updatedAt === updatedAt) return 'same';
  return Date.parse(updatedAt) < Date.parse(stored.updatedAt) ? 'older' : 'newer';
}
