import { draftReads } from './draft-reads.ts';
import { draftTrash } from './draft-trash.ts';
import { draftVersions } from './draft-versions.ts';
import { draftWrites } from './draft-writes.ts';
import type { DraftsRepository } from './drafts-contract.ts';
import type { DraftsDatabase } from './drafts-database.ts';
import type { FormatsRepository } from './formats-contract.ts';
import type { Library } from './library.ts';
import { openLibraryChanges } from './library-changes.ts';
import type { LibraryMarker } from './library-marker.ts';
import { createSaveCounter } from './save-counter.ts';
import { storedFormats } from './stored-formats.ts';

/**
 * The one way to the stored drafts. `db` is open, `now` is the clock, and `marker` the witness that openLibrary
 * gives. `close` ends the repository together with the database.
 */
export function createDraftsRepository(
  db: DraftsDatabase,
  { now, marker }: { readonly now: () => Date; readonly marker?: LibraryMarker },
): DraftsRepository & { readonly formats: FormatsRepository; close(): void } {
  const changes = openLibraryChanges(db.name);
  const announce: Library['announce'] = (what, id) => changes.announce({ what, id });
  const library: Library = { db, now, marker, counter: createSaveCounter(), announce };
  return {
    ...draftReads(library),
    ...draftWrites(library),
    ...draftTrash(library),
    ...draftVersions(library),
    formats: storedFormats(library),
    onChanged: changes.onChanged,
    close: () => {
      changes.close();
      db.close({ disableAutoOpen: true });
    },
  };
}
