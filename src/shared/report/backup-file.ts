import { type FormatRegistry, officialFormats } from '../formats/registry.ts';
import type { Draft } from './draft.ts';
import { DraftFileError, parseDraftFile, readRawDraft } from './draft-file.ts';

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
 */
export function writeBackupFile(drafts: readonly unknown[], at: string): string {
  return `${JSON.stringify({ kind: backupKind, at, drafts }, null, 2)}\n`;
}

/**
 * Reads a file of several drafts, or of one.
 * @throws DraftFileError where it is neither, as readDraft does.
 */
export function readBackupFile(text: string, formats: FormatRegistry = officialFormats): BackupFile {
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

/** Whether a file's text is one of several drafts, whatever may be wrong with them. */
export function holdsSeveralDrafts(text: string): boolean {
  try {
    return isBackup(parseDraftFile(text));
  } catch {
    return false;
  }
}

function isBackup(raw: unknown): raw is { readonly drafts: readonly unknown[] } {
  if (typeof raw !== 'object' || raw === null) return false;
  return 'kind' in raw && raw.kind === backupKind && 'drafts' in raw && Array.isArray(raw.drafts);
}
