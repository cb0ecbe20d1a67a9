import { withLineage } from '../../shared/report/lineage.ts';
import { defaultSettings } from '../database/default-settings.ts';
import type { DraftsDatabase } from '../database/drafts-database.ts';
import { createDraftsRepository } from '../database/drafts-repository.ts';
import type { LibraryLoss, LibraryMarker } from '../database/library-marker.ts';
import { acceptLoss, openLibrary } from '../database/open-library.ts';
import { readSettings, type Settings, writeSettings } from '../database/settings.ts';
import { reasonOf } from '../database/storage-problem.ts';
import { host } from '../platform/host.ts';
import { backUp } from './back-up-draft.ts';
import { backedUp } from './backed-up-drafts.ts';
import { drafts, keepStorage, noteTried, useLibrary } from './library-store.ts';
import { showProblem } from './notice-store.ts';

interface OpenedStorage {
  readonly db: DraftsDatabase;
  readonly marker: LibraryMarker;
  /** What the user has not yet been told of or agreed to go on without. */
  readonly loss: LibraryLoss | undefined;
}

let opened: OpenedStorage | undefined;

/** Opens the storage and reads the list of drafts; may be called again after it failed. */
export async function startLibrary(): Promise<void> {
  if (opened) return refreshLibrary();
  await openStorage();
  noteTried();
}

async function openStorage(): Promise<void> {
  const result = await openLibrary();
  if (result.kind === 'failed') {
    const { reason, salvage } = result;
    useLibrary.setState({ status: { kind: 'failed', reason, ...(salvage ? { salvage } : {}) } });
    void host.log({ level: 'error', event: `library.failed.${reason}` });
    return;
  }
  const { db, marker, loss } = result;
  const repository = createDraftsRepository(db, { now: () => new Date(), marker });
  repository.onChanged(() => void refreshLibrary());
  opened = { db, marker, loss };
  keepStorage(backedUp(repository, (draft, lineage) => void backUp(withLineage(draft, lineage))));
  if (loss) void host.log({ level: 'error', event: `library.lost.${loss.kind}`, numbers: numbersOf(loss) });
  await refreshLibrary();
  const settings = await readSettings(db).catch(() => defaultSettings);
  useLibrary.setState({ settings });
  if (!loss) void drafts().purgeExpired();
}

function numbersOf({ expected, found }: LibraryLoss) {
  return { expected, found };
}

/** Takes a library that lost something as it is; says so where that cannot be noted. */
export async function acceptLibrary(): Promise<void> {
  if (!opened) return;
  const result = await acceptLoss(opened.db, opened.marker, new Date());
  if (result.kind === 'failed') return showProblem(result.message);
  opened = { ...opened, loss: undefined };
  await refreshLibrary();
  void drafts().purgeExpired();
}

/** Reads the list of drafts again. */
async function refreshLibrary(): Promise<void> {
  try {
    const listed = await drafts().list();
    const loss = opened?.loss;
    useLibrary.setState({ status: loss ? { kind: 'lost', loss } : { kind: 'ready' }, drafts: listed });
  } catch (error) {
    useLibrary.setState({ status: { kind: 'failed', reason: reasonOf(error) } });
  }
}

/** Remembers settings. */
export async function changeSettings(changes: Partial<Settings>): Promise<void> {
  useLibrary.setState(state => ({ settings: { ...state.settings, ...changes } }));
  if (!opened) return;
  const result = await writeSettings(opened.db, changes);
  if (result.kind === 'failed') showProblem(result.message);
}
