import type { Draft } from '../../shared/report/draft.ts';
import { browserClock, type Clock } from './clock.ts';
import type { DraftReading, SaveResult } from './drafts-contract.ts';
import { createLatestDraft } from './latest-draft.ts';
import { autosaveDelay, createNextSave } from './next-save.ts';

/** Where saving stands; the screen shows it at all times. */
export type SaveState =
  /** Nothing was changed since the draft was opened. */
  | { readonly kind: 'idle' }
  /** Something typed is not on the disk yet. */
  | { readonly kind: 'dirty' }
  | { readonly kind: 'saving' }
  /** Everything typed is on the disk; `at` is ISO 8601. */
  | { readonly kind: 'saved'; readonly at: string }
  /** Not saved; it will be tried again by itself. `message` says what to do. */
  | { readonly kind: 'failed'; readonly message: string }
  /** Another window changed the draft: nothing is saved until `resolve` is called. */
  | { readonly kind: 'conflict'; readonly theirs: DraftReading };

export interface AutosaverOptions {
  /** The revision the draft was opened at. */
  readonly revision: number;
  readonly save: (draft: Draft, expectedRevision: number) => Promise<SaveResult>;
  readonly onState: (state: SaveState) => void;
  /** Milliseconds from the first unsaved change to its save. */
  readonly delay?: number;
  readonly clock?: Clock;
}

export interface Autosaver {
  readonly state: SaveState;
  /** What is typed and not known to be on the disk, and the revision it is to be saved over. */
  unsaved(): { readonly draft: Draft; readonly revision: number } | undefined;
  /** Notes the newest draft; it is saved within the delay, together with what follows meanwhile. */
  schedule(draft: Draft): void;
  /** Saves what is not saved yet, now; resolves when it is on the disk or could not be saved. */
  flush(): Promise<SaveState>;
  /** Goes on after a conflict: what was typed here is saved over `revision`. */
  resolve(revision: number): Promise<SaveState>;
  /** Saves what is left and stops. */
  close(): Promise<SaveState>;
}

/** Saves one open draft as it is typed: one save at a time, always the latest draft. */
export function createAutosaver(options: AutosaverOptions): Autosaver {
  const { revision, save, onState, delay = autosaveDelay, clock = browserClock } = options;
  let state: SaveState = { kind: 'idle' };
  const next = createNextSave({ clock, delay, save: () => void start() });

  const enter = (entered: SaveState): void => {
    state = entered;
    onState(entered);
  };

  const onEnd = (result: SaveResult): void => {
    enter(stateAfter(result, latest.waits));
    next.after(result, latest.waits);
  };
  const latest = createLatestDraft({ revision, save, onEnd });

  const start = (): Promise<void> => {
    if (latest.saving) return latest.saving;
    if (!latest.waits || state.kind === 'conflict') return Promise.resolve();
    next.never();
    // A failure stays on the screen until a save succeeds.
    if (state.kind !== 'failed') enter({ kind: 'saving' });
    return latest.save();
  };

  const flush = async (): Promise<SaveState> => {
    await latest.saving;
    await start();
    return state;
  };

  return {
    get state() {
      return state;
    },
    unsaved: latest.unsaved,
    schedule: draft => {
      latest.put(draft);
      if (state.kind === 'conflict' || latest.saving) return;
      if (state.kind !== 'failed' && state.kind !== 'dirty') enter({ kind: 'dirty' });
      next.soon();
    },
    flush,
    resolve: theirRevision => {
      latest.saveOver(theirRevision);
      enter({ kind: 'dirty' });
      return flush();
    },
    close: () => next.last(flush),
  };
}

/** Where saving stands after a save ended; `more`: something newer waits already. */
function stateAfter(result: SaveResult, more: boolean): SaveState {
  if (result.kind === 'conflict') return { kind: 'conflict', theirs: result.theirs };
  if (result.kind === 'failed') return { kind: 'failed', message: result.message };
  return more ? { kind: 'dirty' } : { kind: 'saved', at: result.savedAt };
}
