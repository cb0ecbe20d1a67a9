import type { BackupList, DesktopApi, Failure, FileToken, OpenedFile } from '../../shared/desktop-api.ts';
import { formatsCarriedIn, readBackupFile } from '../../shared/report/backup-file.ts';
import { DraftFileError, readDraft } from '../../shared/report/draft-file.ts';
import { lineageOf } from '../../shared/report/lineage.ts';
import type { BackupCopy, ReadCopy } from './copy-groups.ts';

/** The copies in a list, and the names of files that cannot be read. */
export interface FoundCopies {
  readonly copies: readonly BackupCopy[];
  readonly unreadable: readonly string[];
}

type Reader = Pick<DesktopApi, 'readBackup'>;

/** What the backup folder holds. */
export function copiesInFolder(host: Reader, { backups, unreadable }: BackupList): FoundCopies {
  const copies = backups.map(({ token, id, unit, year, updatedAt, lineage, set }) => ({
    id,
    unit,
    year,
    updatedAt,
    lineage,
    set,
    read: () => readBackup(host, token),
  }));
  return { copies, unreadable };
}

/** Reads one copy in the backup folder. */
export async function readBackup(host: Reader, token: FileToken): Promise<ReadCopy> {
  const file = await host.readBackup(token);
  return file.kind === 'read' ? readCopy(file.text) : file;
}

function readCopy(text: string): ReadCopy {
  try {
    return { kind: 'read', draft: readDraft(text, 'any'), carried: formatsCarriedIn(text) };
  } catch (error) {
    return failureOf(error);
  }
}

/** What a file the user chose holds: several drafts, or one. */
export function copiesInFile({ bytes }: OpenedFile): FoundCopies | Failure {
  try {
    const text = new TextDecoder().decode(bytes);
    const { drafts, problems } = readBackupFile(text, 'any');
    const carried = formatsCarriedIn(text);
    const copies = drafts.map(draft => {
      const { id, unit, year, updatedAt } = draft;
      return {
        id,
        unit,
        year,
        updatedAt,
        lineage: lineageOf(draft),
        set: 'file',
        read: async (): Promise<ReadCopy> => ({ kind: 'read', draft, carried }),
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
