import type { DraftsDatabase } from './drafts-database.ts';
import { readSettings, writeSettings } from './settings.ts';

/**
 * Asks the browser, once, not to clear the library when the disk runs short. Some browsers ask the user, so a
 * refusal is remembered; without an answer the library works all the same.
 */
export async function askToPersist(db: DraftsDatabase): Promise<void> {
  try {
    const storage = globalThis.navigator?.storage;
    if (!storage?.persist || (await storage.persisted())) return;
    const { persistenceAsked } = await readSettings(db);
    if (persistenceAsked) return;
    await storage.persist();
    await writeSettings(db, { persistenceAsked: true });
  } catch {
    // Keeping the storage is a favour of the browser; that it was not granted is no failure of ours.
  }
}
