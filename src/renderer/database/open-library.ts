import type { StorageReason } from './drafts-contract.ts';
import { DraftsDatabase, libraryName } from './drafts-database.ts';
import { failureOf } from './storage-problem.ts';

/** The library at the start of the program. */
export type OpenedLibrary =
  | { readonly kind: 'ready'; readonly db: DraftsDatabase }
  | { readonly kind: 'failed'; readonly reason: StorageReason; readonly message: string };

/** Opens the library, upgrading it where it is older; says what is wrong where it cannot. */
export async function openLibrary(name: string = libraryName): Promise<OpenedLibrary> {
  const db = new DraftsDatabase(name);
  try {
    await db.open();
    return { kind: 'ready', db };
  } catch (error) {
    return failureOf(error);
  }
}
