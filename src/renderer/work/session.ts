import { isFailure } from '../../shared/failure.ts';
import type { DraftPresence } from '../database/draft-presence.ts';
import { resumeDraft, type UnsavedNotes } from '../database/unsaved-notes.ts';
import { openDialog } from '../stores/dialog-store.ts';
import { showLibrary } from '../stores/navigation-store.ts';
import { showNotice, showProblem } from '../stores/notice-store.ts';
import { closeReport, openReport } from '../stores/report-store.ts';
import { type DraftSaving, useSaving } from '../stores/saving-store.ts';
import { editorWords } from '../text/editor.ts';
import { savingWords } from '../text/saving.ts';
import { saveWhileEditing } from './draft-saving.ts';
import { flushWhenLeft, type PageMoments } from './flush-when-left.ts';
import { lastYearOf } from './library-drafts.ts';
import { createWindowDocument } from './window-document.ts';
import type { Workbench } from './workbench.ts';

export interface SessionParts extends Workbench {
  readonly notes: UnsavedNotes;
  readonly page: PageMoments;
  /** Says that this window has the draft open, and hears of other windows. */
  readonly enter: (id: string, onChanged: (openElsewhere: boolean) => void) => Pick<DraftPresence, 'leave'>;
}

/** The editing of one report after the other. */
export interface Session {
  /** Opens a stored report in the editor; where it cannot be opened, says so and shows the library. */
  start(id: string): Promise<void>;
  /** Leaves the editor; what was typed is stored first. */
  end(): Promise<void>;
  /** Leaves the editor without storing anything. */
  leave(): void;
}

interface Editing {
  readonly id: string;
  readonly saving: DraftSaving;
  /** Ends everything but the saving. */
  readonly stop: () => void;
}

/** Opens and leaves reports, one at a time. */
export function createSession(parts: SessionParts): Session {
  const { drafts, notes } = parts;
  const setDocument = createWindowDocument(parts.host);
  const saveOver = (id: string, revision: number) =>
    saveWhileEditing({ ...parts, setDocument }, id, revision);
  let editing: Editing | undefined;
  /** The report that shall be open: opening takes a moment, in which another one may be asked for. */
  let wanted: string | undefined;
  /** Reports are left one after the other, so that leaving one never takes the next one away. */
  let leaving: Promise<void> = Promise.resolve();

  const begin = (id: string, revision: number): Editing => {
    useSaving.setState({ openElsewhere: false });
    const presence = parts.enter(id, openElsewhere => useSaving.setState({ openElsewhere }));
    const stopFollowing = drafts.onChanged(change => {
      if (change.elsewhere && change.id === id && change.what !== 'versions') void followOther(id);
    });
    const stopFlushing = flushWhenLeft(parts.host, parts.page);
    const stop = () => {
      presence.leave();
      stopFollowing();
      stopFlushing();
    };
    return { id, saving: saveOver(id, revision), stop };
  };

  /**
   * Another window stored, removed or brought back this report. Where nothing typed here waits to be stored, this
   * window goes along; otherwise the next save finds the conflict, and the user decides.
   */
  const followOther = async (id: string): Promise<void> => {
    const mayFollow = () => editing?.id === id && !editing.saving.saver.unsaved();
    if (!mayFollow()) return;
    const reading = await drafts.get(id);
    // What cannot be read now is not followed: the next save says what is wrong.
    if (isFailure(reading)) return;
    const last = reading.kind === 'draft' ? await lastYearOf(parts, reading.draft) : undefined;
    if (!editing || !mayFollow()) return;
    if (reading.kind === 'draft' && reading.deletedAt === undefined) {
      editing.saving.stop();
      openReport(reading.draft, last);
      editing = { ...editing, saving: saveOver(id, reading.revision) };
      return;
    }
    leave();
    showLibrary();
    showNotice(savingWords.removedElsewhere);
  };

  const drop = (): void => {
    editing?.saving.stop();
    editing?.stop();
    editing = undefined;
    useSaving.setState({ saving: undefined });
    closeReport();
    setDocument('', false);
  };

  const leave = (): void => {
    wanted = undefined;
    drop();
  };

  const storeAndLeave = (): Promise<void> => {
    leaving = leaving.then(async () => {
      if (!editing) return;
      const { saver, leaveNote } = editing.saving;
      await saver.close();
      leaveNote();
      if (saver.unsaved()) showProblem(savingWords.leftUnsaved);
      drop();
    });
    return leaving;
  };

  return {
    start: async id => {
      if (wanted === id) return;
      wanted = id;
      await storeAndLeave();
      const { reading, unsaved } = await resumeDraft(drafts, notes, id);
      if (wanted !== id) return;
      if (reading.kind !== 'draft' || reading.deletedAt !== undefined) {
        wanted = undefined;
        showLibrary();
        return sayWhyNot(reading);
      }
      const { draft, revision } = reading;
      const last = await lastYearOf(parts, draft);
      if (wanted !== id) return;
      openReport(unsaved ?? draft, last);
      editing = begin(id, revision);
      if (!unsaved) return;
      editing.saving.saver.schedule(unsaved);
      showNotice(savingWords.resumed);
    },
    end: () => {
      wanted = undefined;
      return storeAndLeave();
    },
    leave,
  };
}

function sayWhyNot(reading: Awaited<ReturnType<typeof resumeDraft>>['reading']): void {
  if (reading.kind === 'damaged') openDialog({ kind: 'damaged', id: reading.id });
  else showProblem(reading.kind === 'draft' ? editorWords.missing : reading.message);
}
