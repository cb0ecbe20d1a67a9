import { PartNotLoaded } from './part-not-loaded.ts';

const parts: (() => Promise<unknown>)[] = [];

/**
 * Declares a part of the program that the first screen does not wait for: it is fetched when it is used, or when the
 * page has nothing else to do. What it gives rejects with PartNotLoaded.
 */
export function part<Module>(load: () => Promise<Module>): () => Promise<Module> {
  const fetch = () =>
    load().catch(cause => {
      throw new PartNotLoaded(cause);
    });
  parts.push(fetch);
  return fetch;
}

/**
 * Fetches every declared part, those that they declare themselves among them, one at each idle moment: from then on
 * nothing on the disk or beside the page has to answer. What cannot be fetched says so when it is used.
 */
export async function fetchParts(idle: () => Promise<unknown>): Promise<void> {
  for (const fetch of parts) {
    await idle();
    await fetch().catch(() => undefined);
  }
}
