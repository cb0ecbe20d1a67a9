import { create } from 'zustand';
import type { Draft } from '../../shared/report/draft.ts';
import { type Autosaver, createAutosaver, type SaveState } from '../database/autosaver.ts';
import { host } from '../platform/host.ts';
import { editorWords } from '../text/editor.ts';
import { countsOf } from './finding-counts.ts';
import { drafts, lastYearOf } from './library-store.ts';
import { showLibrary } from './navigation-store.ts';
import { showProblem } from './notice-store.ts';
import { closeReport, openReport, replaceDraft, useReport } from './report-store.ts';

/** The saving of the open report. */
export const useSaving = create<{ readonly state: SaveState }>(() => ({ state: { kind: 'idle' } }));

let session: { readonly id: string; readonly saver: Autosaver; readonly stop: () => void } | undefined;

/** Opens a stored report in the editor; where it cannot be opened, says so and shows the library. */
export async function startSession(id: string): Promise<void> {
  if (session?.id === id) return;
  await endSession();
  const reading = await drafts().get(id);
  if (reading.kind !== 'draft') {
    showProblem(reading.message || editorWords.missing);
    showLibrary();
    return;
  }
  const { draft, revision } = reading;
  openReport(draft, await lastYearOf(draft));
  const saver = createAutosaver({
    revision,
    save: (changed, expectedRevision) =>
      drafts().save(changed, {
        expectedRevision,
        counts: countsOf(useReport.getState().report?.findings ?? []),
      }),
    onState: state => {
      useSaving.setState({ state });
      tellHost(state);
    },
  });
  useSaving.setState({ state: saver.state });
  const stopSaving = useReport.subscribe((now, before) => {
    const changed = now.report?.draft;
    if (changed && before.report && changed !== before.report.draft) saver.schedule(changed);
  });
  const stopFlushing = flushWhenLeft(saver);
  session = {
    id,
    saver,
    stop: () => {
      stopSaving();
      stopFlushing();
    },
  };
  tellHost(saver.state);
}

/** Leaves the editor; what was typed is stored first. */
export async function endSession(): Promise<void> {
  if (!session) return;
  const { saver, stop } = session;
  session = undefined;
  await saver.close();
  stop();
  closeReport();
  void host.setDocument({ title: '', unsaved: false });
}

/** Stores what was typed, now (Ctrl+S). */
export async function saveNow(): Promise<SaveState | undefined> {
  return session?.saver.flush();
}

/** After another window changed the same report: keeps theirs as a version and goes on with what is here. */
export async function keepMine(): Promise<void> {
  const state = useSaving.getState().state;
  if (!session || state.kind !== 'conflict') return;
  const { theirs } = state;
  if (theirs.kind === 'draft') {
    await drafts().keepVersion(theirs.draft, 'conflict');
    await session.saver.resolve(theirs.revision);
  } else showProblem(theirs.message);
}

/** After another window changed the same report: keeps what is here as a version and shows theirs. */
export async function takeTheirs(): Promise<void> {
  const state = useSaving.getState().state;
  const mine = useReport.getState().report?.draft;
  if (!session || state.kind !== 'conflict' || !mine) return;
  const { theirs } = state;
  if (theirs.kind !== 'draft') return showProblem(theirs.message);
  await drafts().keepVersion(mine, 'conflict');
  replaceDraft(theirs.draft);
  await session.saver.resolve(theirs.revision);
}

/** What is stored of the open report at this moment, e.g. for exporting. */
export function openDraft(): Draft | undefined {
  return useReport.getState().report?.draft;
}

function tellHost(state: SaveState): void {
  const draft = openDraft();
  if (!draft) return;
  const unsaved = state.kind !== 'saved' && state.kind !== 'idle';
  void host.setDocument({ title: `${draft.unit} ${draft.year}年`, unsaved });
}

/** Moments after which there may be no other: the window is left, hidden, or closed. */
function flushWhenLeft(saver: Autosaver): () => void {
  const flush = () => void saver.flush();
  const flushHidden = () => {
    if (document.visibilityState === 'hidden') flush();
  };
  window.addEventListener('blur', flush);
  window.addEventListener('pagehide', flush);
  document.addEventListener('visibilitychange', flushHidden);
  const stopClose = host.onCloseRequested(async () => {
    const state = await saver.flush();
    return state.kind === 'failed' ? { kind: 'failed', message: state.message } : { kind: 'done' };
  });
  return () => {
    window.removeEventListener('blur', flush);
    window.removeEventListener('pagehide', flush);
    document.removeEventListener('visibilitychange', flushHidden);
    stopClose();
  };
}
