import type { Draft } from '../../shared/report/draft.ts';
import type { SaveResult } from './drafts-contract.ts';
import { failureOf } from './storage-problem.ts';

interface LatestDraftParts {
  /** The revision that the first save is over. */
  readonly revision: number;
  readonly save: (draft: Draft, expectedRevision: number) => Promise<SaveResult>;
  readonly onEnd: (result: SaveResult) => void;
}

/** The newest state of one draft on its way to the disk: one save at a time, what came meanwhile waits. */
export interface LatestDraft {
  /** Something is not saved and not being saved. */
  readonly waits: boolean;
  /** The save under way; resolves when it ended, and what follows from it was done. */
  readonly saving: Promise<void> | undefined;
  /** What is not known to be on the disk, and the revision it is to be saved over. */
  unsaved(): { readonly draft: Draft; readonly revision: number } | undefined;
  /** Takes the newest draft, in the place of one that waits. */
  put(draft: Draft): void;
  /** Saves what waits. What could not be saved waits again, unless something newer does. */
  save(): Promise<void>;
  /** Names the revision that the next save is over. */
  saveOver(revision: number): void;
}

/** Nothing waits yet; `onEnd` is told of every save that ended. */
export function createLatestDraft({ revision: opened, save, onEnd }: LatestDraftParts): LatestDraft {
  let revision = opened;
  let waiting: Draft | undefined;
  let saving: { readonly draft: Draft; readonly done: Promise<void> } | undefined;

  const end = (draft: Draft, result: SaveResult): void => {
    saving = undefined;
    if (result.kind === 'saved') revision = result.revision;
    else waiting ??= draft;
    onEnd(result);
  };

  return {
    get waits() {
      return waiting !== undefined;
    },
    get saving() {
      return saving?.done;
    },
    unsaved: () => {
      const draft = waiting ?? saving?.draft;
      return draft && { draft, revision };
    },
    put: draft => {
      waiting = draft;
    },
    save: () => {
      if (saving) return saving.done;
      if (!waiting) return Promise.resolve();
      const draft = waiting;
      waiting = undefined;
      const done = save(draft, revision)
        .catch(failureOf)
        .then(result => end(draft, result));
      saving = { draft, done };
      return done;
    },
    saveOver: next => {
      revision = next;
    },
  };
}
