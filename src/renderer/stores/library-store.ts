import { create } from 'zustand';
import { formatForYear } from '../../shared/formats/registry.ts';
import { blankDraft, type Draft } from '../../shared/report/draft.ts';
import type { DraftSummary, DraftsRepository, ListedDraft, SaveResult } from '../database/drafts-contract.ts';
import type { DraftsDatabase } from '../database/drafts-database.ts';
import { createDraftsRepository } from '../database/drafts-repository.ts';
import { openLibrary } from '../database/open-library.ts';
import { defaultSettings, readSettings, type Settings, writeSettings } from '../database/settings.ts';
import { libraryWords } from '../text/library.ts';
import { countFindings } from './finding-counts.ts';
import { showNotice, showProblem } from './notice-store.ts';

interface LibraryState {
  readonly status:
    | { readonly kind: 'opening' }
    | { readonly kind: 'ready' }
    | { readonly kind: 'failed'; readonly message: string };
  readonly drafts: readonly ListedDraft[];
  readonly settings: Settings;
}

export const useLibrary = create<LibraryState>(() => ({
  status: { kind: 'opening' },
  drafts: [],
  settings: defaultSettings,
}));

let opened: { readonly db: DraftsDatabase; readonly drafts: DraftsRepository } | undefined;

/**
 * The storage of drafts.
 * @throws Error before the library is open: no screen that needs it is shown until then.
 */
export function drafts(): DraftsRepository {
  if (!opened) throw new Error('the library is not open yet');
  return opened.drafts;
}

const ready = Promise.withResolvers<void>();

/** Resolves when drafts can be read and stored; what a user asks for before waits for it. */
export const libraryReady: Promise<void> = ready.promise;

/** Opens the storage and reads the list of drafts. */
export async function startLibrary(): Promise<void> {
  const result = await openLibrary();
  if (result.kind === 'failed') {
    useLibrary.setState({ status: { kind: 'failed', message: result.message } });
    return;
  }
  const repository = createDraftsRepository(result.db, { now: () => new Date() });
  opened = { db: result.db, drafts: repository };
  repository.onChanged(() => void refreshLibrary());
  await refreshLibrary();
  useLibrary.setState({ settings: await readSettings(result.db) });
  ready.resolve();
  void repository.purgeExpired();
}

/** Reads the list of drafts again. */
export async function refreshLibrary(): Promise<void> {
  try {
    useLibrary.setState({ status: { kind: 'ready' }, drafts: await drafts().list() });
  } catch (error) {
    useLibrary.setState({ status: { kind: 'failed', message: messageOf(error) } });
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
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
export async function removeDraft(draft: DraftSummary): Promise<void> {
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
