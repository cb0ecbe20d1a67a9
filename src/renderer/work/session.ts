import type { Draft } from '../../shared/report/draft.ts';
import { resumeDraft } from '../database/unsaved-notes.ts';
import { openDialog } from '../stores/dialog-store.ts';
import { showLibrary } from '../stores/navigation-store.ts';
import { showNotice, showProblem } from '../stores/notice-store.ts';
import { closeReport, openReport } from '../stores/report-store.ts';
import type { DraftSaving } from '../stores/saving-store.ts';
import { editorWords } from '../text/editor.ts';
import { savingWords } from '../text/saving.ts';
import { beginEditing, type Editing, type EditingParts } from './begin-editing.ts';
import { hasFormat } from './formats.ts';
import { lastYearOf } from './library-drafts.ts';
import { createWindowDocument } from './window-document.ts';

export type SessionParts = Omit<EditingParts, 'setDocument'>;

/** The editing of one report after the other. */
export interface Session {
  /** Opens a stored report in the editor; where it cannot be opened, says so and shows the library. */
  start(id: string): Promise<void>;
  /** Leaves the editor; what was typed is stored first. */
  end(): Promise<void>;
  /** Leaves the editor without storing anything. */
  leave(): void;
}

/** Opens and leaves reports, one at a time. */
export function createSession(parts: SessionParts): Session {
  const setDocument = createWindowDocument(parts.host);
  let editing: Editing | undefined;
  /** The report that shall be open: opening takes a moment, in which another one may be asked for. */
  let wanted: string | undefined;
  /** Reports are left one after the other, so that leaving one never takes the next one away. */
  let leaving: Promise<void> = Promise.resolve();

  const drop = (): void => {
    editing?.stop();
    editing = undefined;
    closeReport();
    setDocument('', false);
  };

  const leave = (): void => {
    wanted = undefined;
    drop();
  };

  const leaveRemoved = (): void => {
    leave();
    showLibrary();
    showNotice(savingWords.removedElsewhere);
  };

  const storeAndLeave = (): Promise<void> => {
    leaving = leaving.then(async () => {
      if (!editing) return;
      await storeLast(editing.saving);
      drop();
    });
    return leaving;
  };

  return {
    start: async id => {
      if (wanted === id) return;
      wanted = id;
      await storeAndLeave();
      const { reading, unsaved } = await resumeDraft(parts.drafts, parts.notes, id);
      if (wanted !== id) return;
      if (reading.kind !== 'draft' || reading.deletedAt !== undefined || !hasFormat(reading.draft)) {
        wanted = undefined;
        return leadBack(reading);
      }
      const { draft, revision } = reading;
      const last = await lastYearOf(parts, draft);
      if (wanted !== id) return;
      openReport(unsaved ?? draft, last);
      editing = beginEditing({ ...parts, setDocument }, id, revision, leaveRemoved);
      if (unsaved) goOnWith(unsaved, editing.saving);
    },
    end: () => {
      wanted = undefined;
      return storeAndLeave();
    },
    leave,
  };
}

/** Stores what was typed last; what could not be stored is noted, and said. */
async function storeLast({ saver, leaveNote }: DraftSaving): Promise<void> {
  await saver.close();
  leaveNote();
  if (saver.unsaved()) showProblem(savingWords.leftUnsaved);
}

/** Takes up what an earlier window could not store any more. */
function goOnWith(unsaved: Draft, { saver }: DraftSaving): void {
  saver.schedule(unsaved);
  showNotice(savingWords.resumed);
}

/** Shows the library, and says why the report cannot be opened. */
function leadBack(reading: Awaited<ReturnType<typeof resumeDraft>>['reading']): void {
  showLibrary();
  if (reading.kind === 'damaged') openDialog({ kind: 'damaged', id: reading.id });
  else if (reading.kind === 'draft' && reading.deletedAt === undefined)
    openDialog({ kind: 'missingFormat', id: reading.draft.id });
  else showProblem(reading.kind === 'draft' ? editorWords.missing : reading.message);
}
