import { countsOf } from '../../shared/editing/standing.ts';
import { createAutosaver, type SaveState } from '../database/autosaver.ts';
import type { UnsavedNotes } from '../database/unsaved-notes.ts';
import { createVersionKeeper } from '../database/version-keeper.ts';
import { useReport } from '../stores/report-store.ts';
import { type DraftSaving, useSaving } from '../stores/saving-store.ts';
import { conflictWords } from '../text/saving.ts';
import type { Leaving } from './flush-when-left.ts';
import type { Workbench } from './workbench.ts';

interface SavingParts extends Pick<Workbench, 'host' | 'drafts'> {
  /** What a closing window typed last and could not store any more; the next one goes on with it. */
  readonly notes: UnsavedNotes;
  readonly setDocument: (title: string, unsaved: boolean) => void;
}

/** Saves the open report whenever it changes, over this revision, and keeps a version at each pause. */
export function saveWhileEditing(
  { host, drafts, notes, setDocument }: SavingParts,
  id: string,
  revision: number,
): DraftSaving {
  let keeping: Promise<unknown> = Promise.resolve();
  const keeper = createVersionKeeper({
    keep: draft => {
      keeping = drafts.keepVersion(draft, 'pause');
    },
  });
  const leaveNote = () => {
    const unsaved = saver.unsaved();
    if (unsaved) notes.leave(unsaved);
  };
  const tellHost = (state: SaveState) => {
    const draft = useReport.getState().report?.draft;
    if (!draft) return;
    const unsaved = state.kind !== 'saved' && state.kind !== 'idle';
    setDocument(`${draft.unit} ${draft.year}年`, unsaved);
  };
  const onState = (state: SaveState) => {
    const failedBefore = useSaving.getState().state.kind === 'failed';
    useSaving.setState({ state });
    tellHost(state);
    if (state.kind === 'saved') notes.forget(id);
    if (state.kind !== 'failed') return;
    leaveNote();
    if (!failedBefore) void host.log({ level: 'error', event: 'save.failed' });
  };
  const saver = createAutosaver({
    revision,
    save: async (draft, expectedRevision) => {
      const counts = countsOf(useReport.getState().report?.findings ?? []);
      const result = await drafts.save(draft, { expectedRevision, counts });
      if (result.kind === 'saved') keeper.saved(draft);
      return result;
    },
    onState,
  });
  const stopListening = useReport.subscribe((now, before) => {
    const changed = now.report?.draft;
    if (changed && before.report && changed !== before.report.draft) saver.schedule(changed);
  });
  tellHost(saver.state);
  const saving: DraftSaving = {
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
  useSaving.setState({ state: saver.state, saving });
  return saving;
}

/** What is to be done about the report being edited when its window is left. */
export const leavingReport: Leaving = {
  leaveNote: () => useSaving.getState().saving?.leaveNote(),
  store: () => void useSaving.getState().saving?.saver.flush(),
  finish: async () => {
    const { saving } = useSaving.getState();
    const state = await saving?.saver.flush();
    await saving?.keepVersion();
    if (state?.kind === 'failed') return { kind: 'failed', message: state.message };
    if (state?.kind === 'conflict') return { kind: 'failed', message: conflictWords.changed };
    return { kind: 'done' };
  },
};
