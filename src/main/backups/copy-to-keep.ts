import {
  holdsAllOf,
  isRegisterText,
  RegisterFileError,
  readRegisterFile,
} from '../../shared/register/register-file.ts';
import { DraftFileError, readDraft } from '../../shared/report/draft-file.ts';
import { kinshipOfDrafts } from '../../shared/report/lineage.ts';
import { backupName, registerBackupName } from './backup-names.ts';

/** A copy of a draft or a register to be kept. */
export interface CopyToKeep {
  readonly id: string;
  readonly text: string;
  /** The name of the file: the second of two that are kept beside each other has the count 2. */
  readonly nameAt: (count: number) => string;
  /** Whether all that another copy on the disk holds went into this one; `before` is what this program wrote last. */
  readonly replaces: (found: string, before: string | undefined) => boolean;
}

/**
 * A text as a copy to be kept.
 * @throws DraftFileError, RegisterFileError where it is neither a draft nor a register
 */
export function copyToKeep(text: string): CopyToKeep {
  return isRegisterText(text) ? registerCopy(text) : draftCopy(text);
}

function draftCopy(text: string): CopyToKeep {
  const draft = readDraft(text, 'any');
  return {
    id: draft.id,
    text,
    nameAt: count => backupName(draft, count),
    replaces: (found, before) => {
      // One without a lineage knows of no copy but the one this program wrote before it.
      if (found === text || (draft.lineage === undefined && found === before)) return true;
      const other = readOr(() => readDraft(found, 'any'));
      const kin = other && kinshipOfDrafts(draft, other);
      return kin === 'ahead' || kin === 'same';
    },
  };
}

function registerCopy(text: string): CopyToKeep {
  const file = readRegisterFile(text);
  const { register } = file.whole;
  return {
    id: register.id,
    text,
    nameAt: count => registerBackupName(register, count),
    replaces: (found, before) => {
      if (found === text || found === before) return true;
      const other = readOr(() => readRegisterFile(found));
      return other !== undefined && holdsAllOf(file, other);
    },
  };
}

/** What is read; undefined where it cannot be: what it holds is not known. */
function readOr<Read>(read: () => Read): Read | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof DraftFileError || error instanceof RegisterFileError) return undefined;
    throw error;
  }
}
