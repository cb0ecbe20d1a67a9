import { create } from 'zustand';
import type { Autosaver, SaveState } from '../database/autosaver.ts';

/** What stores the open report. */
export interface DraftSaving {
  readonly saver: Autosaver;
  /** Notes what is not stored yet where it is safe at once. */
  leaveNote(): void;
  /** Keeps what was saved last as a version. */
  keepVersion(): Promise<void>;
  /** Ends it; nothing more is saved. */
  stop(): void;
}

/** Where the saving of the open report stands. */
export type SavingState = SaveState;

interface SavingStore {
  readonly state: SavingState;
  /** Whether another window has the open report open too. */
  readonly openElsewhere: boolean;
  /** Absent where no report is open. */
  readonly saving: DraftSaving | undefined;
}

/** The saving of the open report. */
export const useSaving = create<SavingStore>(() => ({
  state: { kind: 'idle' },
  openElsewhere: false,
  saving: undefined,
}));
