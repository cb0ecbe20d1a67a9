import type { SealedFormat } from '../formats/file/write-format.ts';
import { officialFormats } from '../formats/registry.ts';
import type { Draft } from './draft.ts';
import {
  DraftFileError,
  formatCarriedIn,
  parseDraftFile,
  type ReadableFormats,
  readRawDraft,
} from './draft-file.ts';

/** What says that a file holds several drafts. */
const backupKind = 'nianbao-backup';

/** The drafts of a backup file; those this program does not understand are only counted. */
export interface BackupFile {
  readonly drafts: readonly Draft[];
  /** Why some of its drafts cannot be read, in words for the user, one each. */
  readonly problems: readonly string[];
}

/**
 * Several drafts as one file to be carried elsewhere: readable JSON with a final line break.
 * @param drafts drafts, or what was found of drafts this program does not understand: a newer one will
 * @param at ISO 8601
 * @param formats those that are not of the program itself
 */
export function writeBackupFile(
  drafts: readonly unknown[],
  at: string,
  formats: readonly SealedFormat[] = [],
): string {
  const carried = formats.length > 0 ? { formats } : {};
  return `${JSON.stringify({ kind: backupKind, at, drafts, ...carried }, null, 2)}\n`;
}

/**
 * Reads a file of several drafts, or of one.
 * @throws DraftFileError where it is neither, as readDraft does.
 */
export function readBackupFile(text: string, formats: ReadableFormats = officialFormats): BackupFile {
  const raw = parseDraftFile(text);
  if (!isBackup(raw)) return { drafts: [readRawDraft(raw, formats)], problems: [] };
  const drafts: Draft[] = [];
  const problems: string[] = [];
  for (const candidate of raw.drafts) {
    try {
      drafts.push(readRawDraft(candidate, formats));
    } catch (error) {
      if (!(error instanceof DraftFileError)) throw error;
      problems.push(error.message);
    }
  }
  return { drafts, problems };
}

/**
 * The formats that a file of several drafts, or of one, carries along, as yet unread: readFormatContent reads them.
 * @throws DraftFileError where it is no JSON.
 */
export function formatsCarriedIn(text: string): readonly unknown[] {
  const raw = parseDraftFile(text);
  if (isBackup(raw)) return raw.formats ?? [];
  const carried = formatCarriedIn(raw);
  return carried === undefined ? [] : [carried];
}

/** Whether a file's text is one of several drafts, whatever may be wrong with them. */
export function holdsSeveralDrafts(text: string): boolean {
  try {
    return isBackup(parseDraftFile(text));
  } catch {
    return false;
  }
}

function isBackup(
  raw: unknown,
): raw is { readonly drafts: readonly unknown[]; readonly formats?: readonly unknown[] } {
  if (typeof raw !== 'object' || raw === null) return false;
  if ('formats' in raw && !Array.isArray(raw.formats)) return false;
  return 'kind' in raw && raw.kind === backupKind && 'drafts' in raw && Array.isArray(raw.drafts);
}
