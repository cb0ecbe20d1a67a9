/**
 * Asks the browser to keep the library when the disk runs short; without its promise, Chromium removes whole
 * databases from a disk that is full. Electron grants it without a question; other browsers may ask the
 * user, or refuse until the program is used often, so it is asked at each start until granted.
 */
export async function askToPersist(): Promise<void> {
  try {
    const storage = globalThis.navigator?.storage;
    if (storage?.persist && !(await storage.persisted())) await storage.persist();
  } catch {
    // Keeping the storage is a favour of the browser; that it was not granted is no failure of ours.
  }
}
