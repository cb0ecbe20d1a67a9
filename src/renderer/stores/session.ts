import type { Autosaver, SaveState } from '../database/autosaver.ts';
import { enterDraft } from '../database/draft-presence.ts';
import type { DraftReading } from '../database/drafts-contract.ts';
import { libraryName } from '../database/library-name.ts';
import { StorageError } from '../database/storage-problem.ts';
import { resumeDraft } from '../database/unsaved-notes.ts';
import { editorWords } from '../text/editor.ts';
import { savingWords } from '../text/saving.ts';
import { openDialog } from './dialog-store.ts';
import { type DraftSaving, saveWhileEditing, unsavedNotes, useSaving } from './draft-saving.ts';
import { flushWhenLeft } from './flush-when-left.ts';
import { lastYearOf } from './library-drafts.ts';
import { drafts } from './library-store.ts';
import { showLibrary } from './navigation-store.ts';
import { showNotice, showProblem } from './notice-store.ts';
import { closeReport, openReport } from './report-store.ts';
import { setDocument } from './window-document.ts';

interface Session {
  readonly id: string;
  readonly saving: DraftSaving;
  /** Ends everything but the saving. */
  readonly stop: () => void;
}

let session: Session | undefined;

/** The report that shall be open: opening takes a moment, in which another one may be asked for. */
let wanted: string | undefined;

/** Reports are left one after the other, so that leaving one never takes the next one away. */
let leaving: Promise<void> = Promise.resolve();

/** Opens a stored report in the editor; where it cannot be opened, says so and shows the library. */
export async function startSession(id: string): Promise<void> {
  if (wanted === id) return;
  wanted = id;
  await storeAndLeave();
  const found = await resumeDraft(drafts(), unsavedNotes, id).catch(failedReading);
  if (wanted !== id) return;
  if (found?.reading.kind !== 'draft' || found.reading.deletedAt !== undefined) {
    wanted = undefined;
    showLibrary();
    if (found) sayWhyNot(found.reading);
    return;
  }
  const { draft, revision } = found.reading;
  const last = await lastYearOf(draft);
  if (wanted !== id) return;
  openReport(found.unsaved ?? draft, last);
  session = beginSession(id, revision);
  if (!found.unsaved) return;
  session.saving.saver.schedule(found.unsaved);
  showNotice(savingWords.resumed);
}

function failedReading(error: unknown): undefined {
  if (!(error instanceof StorageError)) throw error;
  showProblem(error.message);
}

function sayWhyNot(reading: DraftReading): void {
  if (reading.kind === 'damaged') openDialog({ kind: 'damaged', id: reading.id });
  else showProblem(reading.kind === 'missing' ? reading.message : editorWords.missing);
}

function beginSession(id: string, revision: number): Session {
  useSaving.setState({ openElsewhere: false });
  const presence = enterDraft(libraryName, id, openElsewhere => useSaving.setState({ openElsewhere }));
  const stopFollowing = drafts().onChanged(change => {
    if (change.elsewhere && change.id === id && change.what !== 'versions') void followOther(id);
  });
  const stopFlushing = flushWhenLeft(() => session?.saving);
  const stop = () => {
    presence.leave();
    stopFollowing();
    stopFlushing();
  };
  return { id, saving: saveWhileEditing(id, revision), stop };
}

/**
 * Another window stored, removed or brought back this report. Where nothing typed here waits to be stored, this
 * window goes along; otherwise the next save finds the conflict, and the user decides.
 */
async function followOther(id: string): Promise<void> {
  const mayFollow = () => session?.id === id && !session.saving.saver.unsaved();
  if (!mayFollow()) return;
  const reading = await drafts().get(id);
  const last = reading.kind === 'draft' ? await lastYearOf(reading.draft) : undefined;
  if (!session || !mayFollow()) return;
  if (reading.kind === 'draft' && reading.deletedAt === undefined) {
    session.saving.stop();
    openReport(reading.draft, last);
    session = { ...session, saving: saveWhileEditing(id, reading.revision) };
    return;
  }
  leaveSession();
  showLibrary();
  showNotice(savingWords.removedElsewhere);
}

/** Leaves the editor; what was typed is stored first. */
export function endSession(): Promise<void> {
  wanted = undefined;
  return storeAndLeave();
}

function storeAndLeave(): Promise<void> {
  leaving = leaving.then(async () => {
    if (!session) return;
    const { saver, leaveNote } = session.saving;
    await saver.close();
    leaveNote();
    if (saver.unsaved()) showProblem(savingWords.leftUnsaved);
    dropSession();
  });
  return leaving;
}

/** Leaves the editor without storing anything. */
export function leaveSession(): void {
  wanted = undefined;
  dropSession();
}

function dropSession(): void {
  session?.saving.stop();
  session?.stop();
  session = undefined;
  closeReport();
  setDocument('', false);
}

/** What the open report is saved by; for whoever settles a conflict. */
export function currentSaver(): Autosaver | undefined {
  return session?.saving.saver;
}

/** Stores what was typed, now (Ctrl+S). */
export async function saveNow(): Promise<SaveState | undefined> {
  return session?.saving.saver.flush();
}
