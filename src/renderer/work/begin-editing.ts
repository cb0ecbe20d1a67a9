import { isFailure } from '../../shared/failure.ts';
import type { DraftPresence } from '../database/draft-presence.ts';
import type { UnsavedNotes } from '../database/unsaved-notes.ts';
import { showProblem } from '../stores/notice-store.ts';
import { openReport } from '../stores/report-store.ts';
import { type DraftSaving, useSaving } from '../stores/saving-store.ts';
import { leavingReport, saveWhileEditing } from './draft-saving.ts';
import { flushWhenLeft, type PageMoments } from './flush-when-left.ts';
import { missingFormat } from './formats.ts';
import { lastYearOf } from './library-drafts.ts';
import type { Workbench } from './workbench.ts';

export interface EditingParts extends Workbench {
  readonly notes: UnsavedNotes;
  readonly page: PageMoments;
  /** Says that this window has the draft open, and hears of other windows. */
  readonly enter: (id: string, onChanged: (openElsewhere: boolean) => void) => Pick<DraftPresence, 'leave'>;
  readonly setDocument: (title: string, unsaved: boolean) => void;
}

/** The editing of one report, from its opening to its leaving. */
export interface Editing {
  readonly saving: DraftSaving;
  /** Ends everything; what is not stored yet is not stored. */
  stop(): void;
}

/**
 * Stores the open report as it is typed, over this revision, and keeps it in step with other windows; `onRemoved`
 * is told where one of them removed it.
 */
export function beginEditing(
  parts: EditingParts,
  id: string,
  revision: number,
  onRemoved: () => void,
): Editing {
  const { drafts } = parts;
  let stopped = false;

  /**
   * Another window stored, removed or brought back this report. Where nothing typed here waits to be stored, this
   * window goes along; otherwise the next save finds the conflict, and the user decides.
   */
  const followOther = async (): Promise<void> => {
    const mayFollow = () => !stopped && !saving.saver.unsaved();
    if (!mayFollow()) return;
    const reading = await drafts.get(id);
    // What cannot be read now is not followed: the next save says what is wrong.
    if (isFailure(reading)) return;
    const last = reading.kind === 'draft' ? await lastYearOf(parts, reading.draft) : undefined;
    if (!mayFollow()) return;
    if (reading.kind !== 'draft' || reading.deletedAt !== undefined) return onRemoved();
    const missing = missingFormat(reading.draft);
    if (missing !== undefined) return showProblem(missing);
    saving.stop();
    openReport(reading.draft, last);
    saving = saveWhileEditing(parts, id, reading.revision);
  };

  useSaving.setState({ openElsewhere: false });
  const presence = parts.enter(id, openElsewhere => useSaving.setState({ openElsewhere }));
  const stopFollowing = drafts.onChanged(change => {
    if (change.elsewhere && change.id === id && change.what !== 'versions') void followOther();
  });
  const stopFlushing = flushWhenLeft(parts.host, parts.page, leavingReport);
  let saving = saveWhileEditing(parts, id, revision);

  return {
    get saving() {
      return saving;
    },
    stop: () => {
      stopped = true;
      saving.stop();
      presence.leave();
      stopFollowing();
      stopFlushing();
      useSaving.setState({ saving: undefined });
    },
  };
}
