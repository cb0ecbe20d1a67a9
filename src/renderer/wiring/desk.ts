import type { WhichYear } from '../../shared/county/desk/desk-file.ts';
import { installedIn } from '../../shared/formats/registry.ts';
import { createCollectionsRepository } from '../database/collections-repository.ts';
import { readGivenFile } from '../platform/browser-files.ts';
import { formatsInUse } from '../stores/formats-store.ts';
import type { DeskBench } from '../work/desk/desk-bench.ts';
import { createDeskSession, type DeskSession } from '../work/desk/desk-session.ts';
import { workAtDesk } from '../workers/desk-pool.ts';
import { machine, openedStorage, workbench } from './workbench.ts';

let bench: DeskBench | undefined;
let session: DeskSession | undefined;

/**
 * What work on collections is done with.
 * @throws Error before the library is open: see workbench
 */
export function deskBench(): DeskBench {
  if (bench) return bench;
  const { db, marker } = openedStorage();
  bench = {
    ...workbench(),
    collections: createCollectionsRepository(db, { now: machine.now, marker }),
    workers: (tasks, signal, finished) =>
      workAtDesk(tasks, { installed: installedIn(formatsInUse()), signal }, finished),
  };
  void bench.collections.purgeExpired();
  return bench;
}

/** The work on collections in this page. */
export function deskSession(): DeskSession {
  session ??= createDeskSession(deskBench());
  return session;
}

/** Puts files that were chosen or dropped on the desk; each is read when its turn comes. */
export function putGivenFiles(files: readonly File[], which: WhichYear): Promise<void> {
  const given = files.map(file => ({
    name: file.webkitRelativePath || file.name,
    read: () => readGivenFile(file),
  }));
  return deskSession().put(given, which);
}
