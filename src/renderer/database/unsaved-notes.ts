import * as z from 'zod/mini';
import type { Draft } from '../../shared/report/draft.ts';
import { readRawDraft } from '../../shared/report/draft-file.ts';
import { sameContent } from '../../shared/report/same-content.ts';
import type { DraftReading, DraftsRepository, StorageFailure } from './drafts-contract.ts';
import { attempt } from './note-attempt.ts';

const noteSchema = z.object({ revision: z.int(), draft: z.unknown() });

/**
 * Notes of what was typed in the last moment before a window closed. The database answers later than a
 * closing window lives; local storage takes a note at once.
 */
export interface UnsavedNotes {
  /** Leaves what an autosaver says is unsaved. */
  leave(unsaved: { readonly draft: Draft; readonly revision: number }): void;
  read(id: string): { readonly draft: Draft; readonly revision: number } | undefined;
  /** To be called when the draft is saved after all. */
  forget(id: string): void;
}

/** Notes in the window's local storage, for the library of this name. */
export function createUnsavedNotes(
  name: string,
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
): UnsavedNotes {
  const keyOf = (id: string) => `${name} unsaved ${id}`;
  return {
    leave: unsaved => attempt(() => storage.setItem(keyOf(unsaved.draft.id), JSON.stringify(unsaved))),
    read: id =>
      attempt(() => {
        const { revision, draft } = noteSchema.parse(JSON.parse(storage.getItem(keyOf(id)) ?? ''));
        return { revision, draft: readRawDraft(draft, 'any') };
      }),
    forget: id => attempt(() => storage.removeItem(keyOf(id))),
  };
}

/**
 * Reads a draft to go on with it. `unsaved`, where there is such a thing, is what was typed last and never
 * saved: the editor begins with it, and has it saved. A note that was overtaken by another save is kept as a
 * version.
 */
export async function resumeDraft(
  drafts: DraftsRepository,
  notes: UnsavedNotes,
  id: string,
): Promise<{ readonly reading: DraftReading | StorageFailure; readonly unsaved?: Draft }> {
  const reading = await drafts.get(id);
  const note = notes.read(id);
  if (reading.kind !== 'draft' || !note || sameContent(note.draft, reading.draft)) {
    if (note && reading.kind === 'draft') notes.forget(id);
    return { reading };
  }
  if (note.revision === reading.revision) return { reading, unsaved: note.draft };
  const kept = await drafts.keepVersion(note.draft, 'conflict');
  if (kept.kind !== 'failed') notes.forget(id);
  return { reading };
}
