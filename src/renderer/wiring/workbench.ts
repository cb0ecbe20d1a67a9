import type { DraftsRepository } from '../database/drafts-contract.ts';
import type { DraftsDatabase } from '../database/drafts-database.ts';
import type { FormatsRepository } from '../database/formats-contract.ts';
import type { LibraryMarker } from '../database/library-marker.ts';
import { host } from '../platform/host.ts';
import type { Machine, Workbench } from '../work/workbench.ts';

/** The machine this page runs on. */
export const machine: Machine = { host, now: () => new Date(), newId: () => crypto.randomUUID() };

/** The opened database, for what else is kept in it. */
export interface OpenedStorage {
  readonly db: DraftsDatabase;
  readonly marker: LibraryMarker;
}

let bench: Workbench | undefined;
let storage: OpenedStorage | undefined;
const tried = Promise.withResolvers<void>();

/** Takes the opened storage: from now on there is something to work with. */
export function keepStorage(
  drafts: DraftsRepository,
  formats: FormatsRepository,
  opened: OpenedStorage,
): void {
  bench = { ...machine, drafts, formats };
  storage = opened;
}

/**
 * The opened database.
 * @throws Error before the library is open: see workbench
 */
export function openedStorage(): OpenedStorage {
  if (!storage) throw new Error('the library is not open yet');
  return storage;
}

/** Says that all is known about the library that its opening can tell. */
export const noteTried = () => tried.resolve();

/** The workbench where the library is open by now. */
export const workbenchNow = (): Workbench | undefined => bench;

/** The workbench once it is known whether the library opens; what a user asks for before waits for it. */
export async function workbenchWhenOpen(): Promise<Workbench | undefined> {
  await tried.promise;
  return bench;
}

/**
 * What work on reports is done with.
 * @throws Error before the library is open: no screen that needs it is shown until then.
 */
export function workbench(): Workbench {
  if (!bench) throw new Error('the library is not open yet');
  return bench;
}
