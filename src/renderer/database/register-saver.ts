import type { SaveState } from './autosaver.ts';
import { browserClock, type Clock } from './clock.ts';
import type { StorageFailure } from './drafts-contract.ts';
import { autosaveDelay, createNextSave } from './next-save.ts';
import { registerDifference } from './register-difference.ts';
import type {
  RegisterChange,
  RegisterContent,
  RegisterSaved,
  RowName,
  RowRevisions,
} from './registers-contract.ts';
import { failureOf } from './storage-problem.ts';

/** Where saving a register stands: as with a report, but no window's save is refused for another's. */
export type RegisterSaveState = Exclude<SaveState, { readonly kind: 'conflict' }>;

export interface RegisterSaverOptions {
  /** What is stored, and its revisions. */
  readonly stored: { readonly content: RegisterContent; readonly revisions: RowRevisions };
  readonly save: (change: RegisterChange) => Promise<RegisterSaved | StorageFailure>;
  readonly onState: (state: RegisterSaveState) => void;
  /** Told of rows that another window had changed and that were stored over. */
  readonly onOvertaken?: (rows: readonly RowName[]) => void;
  readonly delay?: number;
  readonly clock?: Clock;
}

export interface RegisterSaver {
  readonly state: RegisterSaveState;
  /** What is not known to be on the disk, as the step that would store it. */
  unsaved(): RegisterChange | undefined;
  /** Notes the newest content; it is stored within the delay, together with what follows meanwhile. */
  schedule(content: RegisterContent): void;
  /** Stores what is not stored yet, now; resolves when it is on the disk or could not be stored. */
  flush(): Promise<RegisterSaveState>;
  /** Stores what is left and stops. */
  close(): Promise<RegisterSaveState>;
}

/** Stores a register as it is edited: one save at a time, always what the newest content has more than the disk. */
export function createRegisterSaver(options: RegisterSaverOptions): RegisterSaver {
  const { save, onState, onOvertaken, delay = autosaveDelay, clock = browserClock } = options;
  let state: RegisterSaveState = { kind: 'idle' };
  /** Where saving stands when nothing is left to store. */
  let settled: RegisterSaveState = state;
  let saving: Promise<void> | undefined;
  const kept = createKept(options.stored);
  const next = createNextSave({ clock, delay, save: () => void start() });
  const enter = (entered: RegisterSaveState): void => {
    state = entered;
    onState(entered);
  };

  const end = (content: RegisterContent, result: RegisterSaved | StorageFailure): void => {
    saving = undefined;
    const more = kept.newest !== content;
    if (result.kind === 'saved') {
      kept.stored(content, result.revisions);
      settled = { kind: 'saved', at: result.savedAt };
      if (result.overtaken.length > 0) onOvertaken?.(result.overtaken);
      enter(more ? { kind: 'dirty' } : settled);
    } else enter({ kind: 'failed', message: result.message });
    next.after(result, more);
  };
  const start = (): Promise<void> => {
    if (saving) return saving;
    next.never();
    const content = kept.newest;
    const change = kept.difference();
    // Where nothing is left to store, what was changed was changed back.
    if (!change && state !== settled) enter(settled);
    if (!change) return Promise.resolve();
    // A failure stays on the screen until a save succeeds.
    if (state.kind !== 'failed') enter({ kind: 'saving' });
    saving = save(change)
      .catch(failureOf)
      .then(result => end(content, result));
    return saving;
  };
  const flush = async (): Promise<RegisterSaveState> => {
    await saving;
    await start();
    return state;
  };
  return {
    get state() {
      return state;
    },
    unsaved: kept.difference,
    schedule: content => {
      kept.newest = content;
      if (saving || (kept.isStored(content) && state === settled)) return;
      if (state.kind !== 'failed' && state.kind !== 'dirty') enter({ kind: 'dirty' });
      next.soon();
    },
    flush,
    close: () => next.last(flush),
  };
}

/** What is on the disk and what is newest, and the step from the one to the other. */
function createKept(read: RegisterSaverOptions['stored']) {
  let { content, revisions } = read;
  const kept = {
    newest: content,
    isStored: (other: RegisterContent) => other === content,
    stored: (now: RegisterContent, changed: RowRevisions) => {
      content = now;
      revisions = new Map([...revisions, ...changed]);
    },
    difference: () => registerDifference(content, kept.newest, revisions),
  };
  return kept;
}
