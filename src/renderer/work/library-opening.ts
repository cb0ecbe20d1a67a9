import { isFailure } from '../../shared/failure.ts';
import type { Draft } from '../../shared/report/draft.ts';
import { type Lineage, withLineage } from '../../shared/report/lineage.ts';
import { defaultSettings } from '../database/default-settings.ts';
import type { DraftsRepository } from '../database/drafts-contract.ts';
import { createDraftsRepository } from '../database/drafts-repository.ts';
import type { FormatsRepository } from '../database/formats-contract.ts';
import type { LibraryLoss } from '../database/library-marker.ts';
import { acceptLoss, type OpenedLibrary } from '../database/open-library.ts';
import { readSettings, type Settings, writeSettings } from '../database/settings.ts';
import { useLibrary } from '../stores/library-store.ts';
import { showProblem } from '../stores/notice-store.ts';
import { backUp } from './back-up-draft.ts';
import { backedUp } from './backed-up-drafts.ts';
import { takeStoredFormats } from './formats.ts';
import type { Machine } from './workbench.ts';

interface LibraryParts extends Pick<Machine, 'host' | 'now'> {
  readonly open: () => Promise<OpenedLibrary>;
  readonly discard: () => Promise<{ readonly kind: 'discarded' } | { readonly kind: 'failed' }>;
  /** Takes the opened storage for all who work with it. */
  readonly keep: (
    drafts: DraftsRepository,
    formats: FormatsRepository,
    storage: Pick<Opened, 'db' | 'marker'>,
  ) => void;
}

/** The library as a whole: opening it, reading its list, its settings. */
export interface LibraryKeeper {
  /** Opens the storage and reads the list of drafts; may be called again after it failed. */
  start(): Promise<void>;
  /** Takes a library that lost something as it is; says so where that cannot be noted. */
  accept(): Promise<void>;
  /** Throws a library that cannot be opened away and begins an empty one; answers whether it could. */
  discard(): Promise<boolean>;
  /** Reads the list of drafts again. */
  refresh(): Promise<void>;
  /** Remembers settings. */
  changeSettings(changes: Partial<Settings>): Promise<void>;
}

interface Opened extends Omit<Extract<OpenedLibrary, { kind: 'ready' }>, 'kind' | 'loss'> {
  readonly drafts: DraftsRepository;
  /** What the user has not yet been told of or agreed to go on without. */
  readonly loss: LibraryLoss | undefined;
}

/** Opens the library and keeps what the screens know of it up to date. */
export function createLibraryKeeper({ host, now, open, discard, keep }: LibraryParts): LibraryKeeper {
  let opened: Opened | undefined;

  const refresh = async (): Promise<void> => {
    if (!opened) return;
    const { drafts, loss } = opened;
    const listed = await drafts.list();
    useLibrary.setState(
      isFailure(listed)
        ? { status: { kind: 'failed', reason: listed.reason } }
        : { status: loss ? { kind: 'lost', loss } : { kind: 'ready' }, drafts: listed },
    );
  };

  const start = async (): Promise<void> => {
    if (opened) return refresh();
    const result = await open();
    if (result.kind === 'failed') return tellFailed(host, result);
    const { db, marker, loss } = result;
    const { drafts, formats } = openedStorage(result, { host, now }, () => void refresh());
    opened = { db, marker, drafts, loss };
    keep(drafts, formats, { db, marker });
    // Before any report can be opened: its format may be one of them.
    await takeStoredFormats(formats);
    if (loss) logLoss(host, loss);
    await refresh();
    const settings = await readSettings(db);
    useLibrary.setState({ settings: isFailure(settings) ? defaultSettings : settings });
    if (!loss) void drafts.purgeExpired();
  };

  return {
    start,
    refresh,
    accept: async () => {
      if (!opened) return;
      const result = await acceptLoss(opened.db, opened.marker, now());
      if (result.kind === 'failed') return showProblem(result.message);
      opened = { ...opened, loss: undefined };
      await refresh();
      void opened.drafts.purgeExpired();
    },
    discard: async () => {
      const result = await discard();
      if (result.kind === 'failed') return false;
      await start();
      return true;
    },
    changeSettings: async changes => {
      useLibrary.setState(state => ({ settings: { ...state.settings, ...changes } }));
      if (!opened) return;
      const result = await writeSettings(opened.db, changes);
      if (result.kind === 'failed') showProblem(result.message);
    },
  };
}

/** What an opened storage holds: every save of a draft is backed up too, every change of either is heard of. */
function openedStorage(
  { db, marker }: Pick<Opened, 'db' | 'marker'>,
  machine: Pick<Machine, 'host' | 'now'>,
  onDrafts: () => void,
): { readonly drafts: DraftsRepository; readonly formats: FormatsRepository } {
  const repository = createDraftsRepository(db, { now: machine.now, marker });
  const { formats } = repository;
  repository.onChanged(({ what }) => void (what === 'formats' ? takeStoredFormats(formats) : onDrafts()));
  const backUpNow = (draft: Draft, lineage: Lineage) => void backUp(machine, withLineage(draft, lineage));
  return { drafts: backedUp(repository, backUpNow), formats };
}

/** Shows why the library did not open, with what can be salvaged, and notes it. */
function tellFailed(
  host: Machine['host'],
  { reason, salvage }: Extract<OpenedLibrary, { kind: 'failed' }>,
): void {
  useLibrary.setState({ status: { kind: 'failed', reason, ...(salvage ? { salvage } : {}) } });
  void host.log({ level: 'error', event: `library.failed.${reason}` });
}

function logLoss(host: Machine['host'], { kind, expected, found }: LibraryLoss): void {
  void host.log({ level: 'error', event: `library.lost.${kind}`, numbers: { expected, found } });
}
