import { create } from 'zustand';
import { countsOf } from '../../shared/editing/standing.ts';
import { type Autosaver, createAutosaver, type SaveState } from '../database/autosaver.ts';
import { libraryName } from '../database/library-name.ts';
import { createUnsavedNotes } from '../database/unsaved-notes.ts';
import { createVersionKeeper } from '../database/version-keeper.ts';
import { host } from '../platform/host.ts';
import { drafts } from './library-store.ts';
import { useReport } from './report-store.ts';
import { setDocument } from './window-document.ts';

/** The saving of the open report, and whether another window has it open too. */
export const useSaving = create<{ readonly state: SaveState; readonly openElsewhere: boolean }>(() => ({
  state: { kind: 'idle' },
  openElsewhere: false,
}));

/** What a closing window typed last and could not store any more; the next one goes on with it. */
export const unsavedNotes = createUnsavedNotes(libraryName, localStorage);

export interface DraftSaving {
  readonly saver: Autosaver;
  /** Notes what is not stored yet where it is safe at once. */
  leaveNote(): void;
  /** Keeps what was saved last as a version. */
  keepVersion(): Promise<void>;
  /** Ends it; nothing more is saved. */
  stop(): void;
}

/** Saves the open report whenever it changes, over this revision, and keeps a version at each pause. */
export function saveWhileEditing(id: string, revision: number): DraftSaving {
  let keeping: Promise<unknown> = Promise.resolve();
  const keeper = createVersionKeeper({
    keep: draft => {
      keeping = drafts().keepVersion(draft, 'pause');
    },
  });
  const leaveNote = () => {
    const unsaved = saver.unsaved();
    if (unsaved) unsavedNotes.leave(unsaved);
  };
  const onState = (state: SaveState) => {
    const failedBefore = useSaving.getState().state.kind === 'failed';
    useSaving.setState({ state });
    tellHost(state);
    if (state.kind === 'saved') unsavedNotes.forget(id);
    if (state.kind !== 'failed') return;
    leaveNote();
    if (!failedBefore) void host.log({ level: 'error', event: 'save.failed' });
  };
  const saver = createAutosaver({
    revision,
    save: async (draft, expectedRevision) => {
      const counts = countsOf(useReport.getState().report?.findings ?? []);
      const result = await drafts().save(draft, { expectedRevision, counts });
      if (result.kind === 'saved') keeper.saved(draft);
      return result;
    },
    onState,
  });
  const stopListening = useReport.subscribe((now, before) => {
    const changed = now.report?.draft;
    if (changed && before.report && changed !== before.report.draft) saver.schedule(changed);
  });
  useSaving.setState({ state: saver.state });
  tellHost(saver.state);
  return {
    saver,
    leaveNote,
    keepVersion: async () => {
      keeper.close();
      await keeping;
    },
    stop: () => {
      stopListening();
      keeper.close();
    },
  };
}

function tellHost(state: SaveState): void {
  const draft = useReport.getState().report?.draft;
  if (!draft) return;
  const unsaved = state.kind !== 'saved' && state.kind !== 'idle';
  setDocument(`${draft.unit} ${draft.year}年`, unsaved);
}
