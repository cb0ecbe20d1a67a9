import { create } from 'zustand';
import { formatForYear } from '../../shared/formats/registry.ts';
import { blankDraft, type Draft } from '../../shared/report/draft.ts';
import type {
  DraftSummary,
  DraftsRepository,
  ListedDraft,
  SaveResult,
  StorageReason,
} from '../database/drafts-contract.ts';
import { type DraftsDatabase, libraryName } from '../database/drafts-database.ts';
import { createDraftsRepository } from '../database/drafts-repository.ts';
import { createLibraryMarker, type LibraryLoss, type LibraryMarker } from '../database/library-marker.ts';
import { acceptLoss, openLibrary } from '../database/open-library.ts';
import type { Salvage } from '../database/salvage.ts';
import { defaultSettings, readSettings, type Settings, writeSettings } from '../database/settings.ts';
import { reasonOf } from '../database/storage-problem.ts';
import { host } from '../platform/host.ts';
import { libraryWords } from '../text/library.ts';
import { backedUp } from './backed-up-drafts.ts';
import { backUp } from './backups.ts';
import { countFindings } from './finding-counts.ts';
import { showNotice, showProblem } from './notice-store.ts';

export type LibraryStatus =
  | { readonly kind: 'opening' }
  | { readonly kind: 'ready' }
  /** Open, and less than it was: the user says how to go on before anything else. */
  | { readonly kind: 'lost'; readonly loss: LibraryLoss }
  /** It cannot be opened or read; `salvage` reads what is readable, where there is something to read from. */
  | { readonly kind: 'failed'; readonly reason: StorageReason; readonly salvage?: () => Promise<Salvage> };

interface LibraryState {
  readonly status: LibraryStatus;
  readonly drafts: readonly ListedDraft[];
  readonly settings: Settings;
}

/**
 * How many reports there were last time, told by the mark beside the database: what to draw while it opens, so
 * that the first screen is there at once and does not jump.
 */
export const draftsLastTime = createLibraryMarker(libraryName, localStorage).read()?.drafts ?? 0;

export const useLibrary = create<LibraryState>(() => ({
  status: { kind: 'opening' },
  drafts: [],
  settings: defaultSettings,
}));

interface OpenedStorage {
  readonly db: DraftsDatabase;
  readonly marker: LibraryMarker;
  readonly drafts: DraftsRepository;
  /** What the user has not yet been told of or agreed to go on without. */
  readonly loss: LibraryLoss | undefined;
}

let opened: OpenedStorage | undefined;

/**
 * The storage of drafts; what is saved through it is backed up as well.
 * @throws Error before the library is open: no screen that needs it is shown until then.
 */
export function drafts(): DraftsRepository {
  if (!opened) throw new Error('the library is not open yet');
  return opened.drafts;
}

/** Whether drafts can be read and stored. */
export function libraryIsOpen(): boolean {
  return opened !== undefined;
}

const tried = Promise.withResolvers<void>();

/** Resolves when the library is open, or turned out not to be; what a user asks for before waits for it. */
export const libraryTried: Promise<void> = tried.promise;

/** Opens the storage and reads the list of drafts; may be called again after it failed. */
export async function startLibrary(): Promise<void> {
  if (opened) return refreshLibrary();
  await openStorage();
  tried.resolve();
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
  opened = { db, marker, drafts: backedUp(repository, draft => void backUp(draft)), loss };
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
export async function refreshLibrary(): Promise<void> {
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

/** Adds a draft to the library; answers its id, or nothing where it could not be stored (which is said). */
export async function addDraft(
  draft: Draft,
  cause: 'created' | 'import' = 'created',
): Promise<string | undefined> {
  await libraryTried;
  if (!opened) return undefined;
  const result = await drafts().insert(draft, { counts: await countFindings(draft), cause });
  if (result.kind === 'saved') return draft.id;
  showProblem(problemOf(result));
  return undefined;
}

function problemOf(result: Exclude<SaveResult, { kind: 'saved' }>): string {
  return result.kind === 'failed' ? result.message : libraryWords.changedElsewhere;
}

/** An empty report for a unit and a year, stored; the unit is remembered for the next one. */
export async function createReport(unit: string, year: number): Promise<string | undefined> {
  const format = formatForYear(year);
  if (!format) return undefined;
  const now = new Date().toISOString();
  const id = await addDraft(blankDraft({ id: crypto.randomUUID(), format: format.id, year, unit, now }));
  if (id !== undefined) await changeSettings({ unit });
  return id;
}

/** Puts a draft into the recycle bin, and offers to take it back. */
export async function removeDraft(draft: Pick<DraftSummary, 'id' | 'title'>): Promise<void> {
  const result = await drafts().remove(draft.id);
  if (result.kind !== 'saved') return showProblem(problemOf(result));
  showNotice(libraryWords.removed(draft.title), {
    label: libraryWords.undoRemove,
    run: () => void restoreDraft(draft.id),
  });
}

/** Takes a draft back out of the recycle bin. */
export async function restoreDraft(id: string): Promise<void> {
  const result = await drafts().restore(id);
  if (result.kind !== 'saved') showProblem(problemOf(result));
}

/** Removes a draft in the recycle bin for good. */
export async function purgeDraft(id: string): Promise<void> {
  const result = await drafts().purge(id);
  if (result.kind === 'failed') showProblem(result.message);
}

/** The report of the same unit for the year before, where the library has one. */
export async function lastYearOf(draft: Draft): Promise<Draft | undefined> {
  const { drafts: listed } = useLibrary.getState();
  const match = listed.find(
    (entry): entry is DraftSummary =>
      entry.kind === 'draft' && entry.year === draft.year - 1 && entry.unit.trim() === draft.unit.trim(),
  );
  if (!match) return undefined;
  const reading = await drafts().get(match.id);
  return reading.kind === 'draft' ? reading.draft : undefined;
}
