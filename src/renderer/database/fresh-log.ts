import type { DraftsDatabase } from './drafts-database.ts';

/** Chromium begins a new log after at most 4 MB. */
const logSize = 4 * 1024 * 1024;

/** As much as the browser gives at random at once; below the 64 KB from which it would use other files. */
const fillerSize = 60_000;

const fillers = Math.ceil(logSize / fillerSize) + 1;

/**
 * Makes the browser write to a fresh log. A power cut or a full disk can leave half a record at the end of
 * Chromium's log; it opens that log without complaint, goes on writing behind the half record, and takes the
 * whole database for corrupt and replaces it by an empty one the next time it is opened. (Seen with Chromium
 * 156, see docs/可靠性.md; the torture of torn logs shows it when this is left out.) Nothing in the browser
 * tells that a log is torn, but a log that is full is put away together with what it was torn by. So each
 * time a connection is opened, random bytes (others would be compressed) fill the log and are removed again.
 */
export async function freshenLog(db: DraftsDatabase): Promise<void> {
  const rows = Array.from({ length: fillers }, (_, index) => ({
    // No draft has an empty id; and with the transaction these rows come and go as one.
    draftId: '',
    digest: `filler ${index}`,
    bytes: crypto.getRandomValues(new Uint8Array(fillerSize)),
  }));
  await db.transaction('rw', db.parts, async () => {
    await db.parts.bulkPut(rows);
    await db.parts.bulkDelete(rows.map(({ draftId, digest }) => [draftId, digest]));
  });
}
